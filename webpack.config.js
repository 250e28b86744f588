import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fs from 'node:fs';
import webpack from 'webpack';
import { addin } from './webpack/addin.js';
import { readAddinSettings } from './webpack/readAddinSettings.js';

const file = fileURLToPath(import.meta.url);
const root = path.dirname(file);
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The terminal product and the two programs that measure it. */
const node = {
  name: 'node',
  mode: 'production',
  target: 'node20',
  context: root,
  entry: {
    duban: './src/cli/main.ts',
    bench: './test/bench/main.ts',
    sweep: './test/sweep/main.ts',
  },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].cjs',
    chunkFilename: '[name].chunk.cjs',
    clean: { keep: /^addin[\\/]/ },
  },
  // The bundle finds templates/ and assets/ beside its own folder; what tests share, its place in the project.
  node: { __dirname: false, __filename: false },
  // exceljs reads optional Node modules as it goes; it is loaded only when a new workbook is made.
  // The programs we are measured against, and the one that measures bundles, are read from node_modules by the bench.
  externals: Object.fromEntries(
    [
      'exceljs',
      'xlsx',
      'docxtemplater',
      'pizzip',
      'easy-template-x',
      'docx-templates',
      'carbone',
      'webpack',
      'playwright-core',
      '@swc/core',
    ].map((name) => [name, `commonjs ${name}`]),
  ),
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
      },
      { include: path.join(root, 'test'), parser: { node: { __dirname: true } } },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ __DUBAN_VERSION__: JSON.stringify(version) }),
    new webpack.BannerPlugin({
      banner: '#!/usr/bin/env node',
      raw: true,
      entryOnly: true,
      include: /^duban/,
    }),
    // npx runs the file itself, and gives it the right to run only when it first meets its folder.
    {
      apply: (compiler) =>
        compiler.hooks.afterEmit.tap('Executable', ({ outputOptions }) =>
          fs.chmodSync(path.join(outputOptions.path, 'duban.cjs'), 0o755),
        ),
    },
  ],
  // Names in stack traces are worth more than the kilobytes: a crash report must be readable.
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
};

/** What was compiled before, in node_modules/.cache: looked at by content, so that only what changed is compiled again. */
const cache = { type: 'filesystem', buildDependencies: { config: [file] } };

/**
 * `--env only=node` or `only=addin` builds one of the two; `--env local` the add-in for this computer;
 * `--env out=FOLDER` puts the add-in there.
 */
export default (env) =>
  [
    ...(env.only === 'addin' ? [] : [node]),
    ...(env.only === 'node'
      ? []
      : [addin(root, path.resolve(root, env.out ?? 'dist/addin'), settingsOf(env), version)]),
  ].map((build) => ({ ...build, cache: { ...cache, name: build.name } }));

function settingsOf(env) {
  try {
    return readAddinSettings(process.env, { local: Boolean(env.local) });
  } catch (error) {
    // For the person who builds: the sentence alone. Nothing has been touched yet.
    console.error(error.message);
    process.exit(2);
  }
}
