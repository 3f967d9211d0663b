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

/** Builds programs into a folder: `entry` name to source. They are compiled as they start, as any script. */
export function built(entry: Readonly<Record<string, string>>, out: string): Promise<void> {
  const config = commandLineConfig();
  return run({ ...config, entry: { ...entry }, output: { ...config.output, path: out }, plugins: [] });
}

/** Builds the command line itself into a folder, as `npm run build` does. */
export function builtCommandLine(out: string): Promise<void> {
  const config = commandLineConfig();
  return run({ ...config, output: { ...config.output, path: out } });
}

async function run(config: Configuration): Promise<void> {
  // Optional parts of exceljs's dependencies that are not installed.
  const compiler = webpack({ ...config, context: ROOT, ignoreWarnings: [/./] });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
