import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

/**
 * What the page gets instead of Office.js from its CDN: Microsoft's own client from the npm package, and behind it
 * the in-memory Excel, bundled for the browser.
 */
export async function officeScript(): Promise<string> {
  const client = await readFile(
    require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'),
    'utf8',
  );
  const folder = await mkdtemp(join(tmpdir(), 'danh-gia-excel-'));
  try {
    await bundle(join(__dirname, 'excel-in-page.ts'), folder);
    return `${client}\n${await readFile(join(folder, 'excel.js'), 'utf8')}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function bundle(entry: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry,
    output: { path: folder, filename: 'excel.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
