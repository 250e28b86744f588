import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = resolve(__dirname, '../../..');

/** The pane over a demo session, as files by their address; the page's scripts first in `first`. */
export interface BuiltDemo {
  readonly files: ReadonlyMap<string, Buffer>;
  /** Loaded before anything is drawn. */
  readonly first: readonly string[];
  readonly html: string;
}

export async function buildDemo({ minimise = false } = {}): Promise<BuiltDemo> {
  const path = resolve(root, `node_modules/.cache/duban-demo-${process.pid}`);
  mkdirSync(path, { recursive: true });
  const first = await compile(configurationOf(path, minimise));
  const files = new Map(readdirSync(path).map((name) => [`/${name}`, readFileSync(join(path, name))]));
  rmSync(path, { recursive: true, force: true });
  const html = readFileSync(resolve(root, 'src/taskpane/index.html'), 'utf8')
    .replace(/.*<!-- content-security-policy -->\n/, '')
    .replace('<!-- scripts -->', first.map((name) => `<script defer src="${name}"></script>`).join(''));
  return { files, first: first.map((name) => `/${name}`), html };
}

function configurationOf(path: string, minimise: boolean): Configuration {
  return {
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: false,
    context: root,
    entry: { demo: './test/support/taskpane/demoPage.tsx' },
    output: { path, filename: '[name].js', chunkFilename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    plugins: [new webpack.DefinePlugin({ __DUBAN_VERSION__: '"demo"' })],
    optimization: { minimize: minimise, splitChunks: { chunks: 'all' } },
    performance: false,
  };
}

function compile(configuration: Configuration): Promise<readonly string[]> {
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (!stats || stats.hasErrors())
        fail(new Error(stats?.toString({ all: false, errors: true }) ?? 'no result'));
      else done([...(stats.compilation.entrypoints.get('demo')?.getFiles() ?? [])]);
    });
  });
}
