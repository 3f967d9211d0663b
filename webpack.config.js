const { execFile } = require('node:child_process');
const { URL } = require('node:url');
const { promisify } = require('node:util');
const { gzipSync } = require('node:zlib');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { marked } = require('marked');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const officeScript = require('./assets/pane/office-script.json');
const { Floor } = require('./floor.cjs');

/** What a pane may weigh before its first screen: our own scripts, gzipped, in bytes. */
const FIRST_LOAD_LIMIT = 200_000;

/** frame-ancestors only works as a header and Office must be able to frame the page: src/cli/serve.ts sends its own. */
const CONTENT_POLICY = [
  "default-src 'self'",
  `script-src 'self' ${officeScript.scriptSources.join(' ')}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** Weighs what is loaded first and what later; a first load above the limit is no build. */
class SizeReport {
  constructor(limit) {
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SizeReport', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SizeReport', stage }, () => this.weigh(compilation));
    });
  }

  weigh(compilation) {
    // Inside Excel its adapter is wanted at once too, so it counts.
    const excel = compilation.namedChunkGroups.get('excel-host')?.getFiles() ?? [];
    const first = new Set([...compilation.entrypoints.get('taskpane').getFiles(), ...excel]);
    const scripts = compilation
      .getAssets()
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, source }) => ({ name, bytes: gzipSync(source.buffer()).length, first: first.has(name) }))
      .sort((a, b) => Number(b.first) - Number(a.first) || b.bytes - a.bytes);
    const total = scripts.reduce((sum, script) => sum + (script.first ? script.bytes : 0), 0);
    // Reading and judging come with the first workbook, while the first screen is being looked at.
    const core = new Set(compilation.namedChunkGroups.get('core')?.getFiles() ?? []);
    const withCore = scripts.reduce((sum, { name, bytes }) => sum + (core.has(name) ? bytes : 0), total);
    const log = compilation.getLogger('size');
    for (const { name, bytes, first: early } of scripts)
      log.info(`${early ? 'first' : 'later'} ${(bytes / 1000).toFixed(1).padStart(7)} KB gz  ${name}`);
    log.info(`first load ${(total / 1000).toFixed(1)} KB gz of ${this.limit / 1000} KB allowed`);
    log.info(`with the core, for the first workbook, ${(withCore / 1000).toFixed(1)} KB gz`);
    if (total > this.limit)
      compilation.errors.push(
        new webpack.WebpackError(
          `First load is ${total} bytes gzipped, ${this.limit} are allowed: load something later.`,
        ),
      );
  }
}

/** Gives the service worker the list of files it keeps, and a version that changes whenever one of them does. */
class OfflineFiles {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineFiles', (compilation) => {
      // After real content hashes have their final names.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT - 1;
      compilation.hooks.processAssets.tap({ name: 'OfflineFiles', stage }, () => {
        const files = compilation
          .getAssets()
          .map(({ name }) => name)
          .filter((name) => name !== this.file && !/\.(map|txt|xml)$/.test(name))
          .sort();
        const hash = webpack.util.createHash('md4');
        for (const name of files) hash.update(name).update(compilation.getAsset(name).source.buffer());
        compilation.updateAsset(
          this.file,
          (source) =>
            new webpack.sources.RawSource(
              `var VERSION = ${JSON.stringify(hash.digest('hex'))};\nvar FILES = ${JSON.stringify(files)};\n${source.source()}`,
            ),
        );
      });
    });
  }
}

/** Where the files stand while somebody works on them; manifest.xml is written for it. */
const WORKING_ADDRESS = 'https://localhost:3000';

/** The manifest for the address the files will be served from: `npm run build -- --env address=https://…`. */
const manifestFor = (address) => (content) => {
  const wanted = URL.canParse(address) ? new URL(address) : undefined;
  if (wanted?.protocol !== 'https:' || wanted.search || wanted.hash || wanted.username)
    throw new Error(
      `address=${address}: expected where taskpane.html will stand, beginning with https://, for instance https://review.example.vn/office`,
    );
  const folder = `${wanted.origin}${wanted.pathname}`.replace(/\/+$/, '').replaceAll('&', '&amp;');
  return content.toString('utf8').replaceAll(WORKING_ADDRESS, () => folder);
};

/** The guides people read in the browser, by the names they get there; links between them follow. */
const GUIDES = {
  'huong-dan-su-dung.md': 'huong-dan.html',
  'mau-cong-van.md': 'mau-cong-van.html',
  'settings.md': 'cau-hinh.html',
};

/** A guide as a page of its own: what help buttons and the manifest lead to. */
function guidePage(content) {
  const linked = Object.entries(GUIDES)
    .reduce((text, [file, page]) => text.replaceAll(`](${file}`, `](${page}`), content.toString('utf8'))
    .replaceAll('](../assets/templates/', '](templates/');
  const [, title = ''] = /^# (.*)$/m.exec(linked) ?? [];
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'" />
    <title>${title} – Đánh giá tháng</title>
    <link rel="stylesheet" href="guide.css" />
  </head>
  <body><main>${marked.parse(linked)}</main></body>
</html>
`;
}

/** swc is there already and takes a third of the default's time for the same size. */
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })];

const resolve = { extensions: ['.tsx', '.ts', '.js'] };
const scripts = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // Nothing of ours acts on being imported but the entry itself, so unused parts can be left out.
  sideEffects: false,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

const page = ({ address = WORKING_ADDRESS } = {}, { mode = 'production' }) => ({
  name: 'page',
  mode,
  target: ['web', 'es2022'],
  entry: { taskpane: ['./src/taskpane/index.tsx', './src/commands/ribbon.ts'] },
  output: {
    path: `${__dirname}/dist`,
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    // Beside the page, wherever that is served from.
    publicPath: '',
    // The command line's files stand in the same folder.
    clean: { keep: /^cli\./ },
  },
  devtool: mode === 'production' ? false : 'source-map',
  resolve,
  optimization: { minimizer },
  module: { rules: [scripts] },
  plugins: [
    new HtmlWebpackPlugin({
      template: './assets/pane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'module',
      meta: {
        policy: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
      },
    }),
    new CopyWebpackPlugin({
      patterns: [
        {
          from: 'assets/pane/*.{js,css,html,svg}',
          to: '[name][ext]',
          globOptions: { ignore: ['**/taskpane.html'] },
        },
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]', noErrorOnMissing: true },
        { from: 'manifest.xml', transform: manifestFor(address) },
        ...Object.entries(GUIDES).map(([file, to]) => ({ from: `docs/${file}`, to, transform: guidePage })),
        { from: 'docs/images/*.png', to: 'images/[name][ext]' },
        { from: 'assets/templates/*.docx', to: 'templates/[name][ext]' },
        { from: 'assets/samples/tu-ky-2023-08.xlsx', to: 'samples/[name][ext]' },
      ],
    }),
    new OfflineFiles('service-worker.js'),
    ...(mode === 'production' ? [new SizeReport(FIRST_LOAD_LIMIT), new Floor()] : []),
  ],
  performance: { hints: false },
  infrastructureLogging: { level: 'warn' },
  stats: { preset: 'errors-warnings', logging: 'info', loggingDebug: false },
});

/** Keeps beside the command line's scripts what V8 makes of them, so that no run has to: src/cli/compiled/load.ts. */
class CompiledForms {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('CompiledForms', async (compilation) => {
      const make = ['src/cli/compiled/make.ts', compiler.outputPath, 'assets/samples/tu-ky-2023-08.xlsx'];
      try {
        await promisify(execFile)(process.execPath, ['--import', 'tsx', ...make], { cwd: __dirname });
      } catch (error) {
        compilation.errors.push(
          new webpack.WebpackError(`The built command line does not run: ${error.message}`),
        );
      }
    });
  }
}

/** The command line: `node dist/cli.js FILE.xlsx` starts at once. The Word writer stands beside it, read when needed. */
const cli = (_env, { mode = 'production' }) => ({
  name: 'cli',
  mode,
  target: 'node20',
  entry: { cli: './src/cli/compiled/start.ts', 'cli.program': './src/cli/evaluate.ts' },
  output: {
    path: `${__dirname}/dist`,
    filename: '[name].js',
    chunkFilename: 'cli.[name].js',
    clean: { keep: (name) => !name.startsWith('cli.') },
  },
  devtool: false,
  resolve,
  // createRequire is Node's own there, for Node's own modules.
  module: { rules: [scripts], parser: { javascript: { createRequire: false } } },
  optimization: { chunkIds: 'named', minimizer },
  plugins: [new CompiledForms()],
  performance: { hints: false },
  stats: 'errors-warnings',
});

// One after the other: together they need twice the memory.
module.exports = Object.assign([page, cli], { parallelism: 1 });
