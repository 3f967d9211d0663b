import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

export const ROOT = join(__dirname, '../..');

/** The command line's own build settings, so that every program here is built as what people run. */
function commandLineConfig(): Configuration {
  const configs = createRequire(__filename)('../../webpack.config.js') as readonly ((
    environment: object,
    options: object,
  ) => Configuration)[];
  const made = configs.map((make) => make({}, {})).find(({ name }) => name === 'cli');
  if (!made) throw new Error('webpack.config.js has no configuration called cli');
  return made;
}

/** Builds programs into a folder: `entry` name to source. */
export async function built(entry: Readonly<Record<string, string>>, out: string): Promise<void> {
  const config = commandLineConfig();
  const compiler = webpack({
    ...config,
    context: ROOT,
    entry: { ...entry },
    output: { ...config.output, path: out },
    // Optional parts of exceljs's dependencies that are not installed.
    ignoreWarnings: [/./],
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
