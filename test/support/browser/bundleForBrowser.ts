import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { onceInRun } from '../onceInRun';

const root = resolve(__dirname, '../../..');

export interface BundleWish {
  /** Modules from the project's folder, by the name of their script. */
  readonly entries: Readonly<Record<string, string>>;
  /** `development`: with what React says to developers on the console. */
  readonly mode: 'production' | 'development';
  /** As the product is: smaller, but later. */
  readonly minimise?: boolean;
}

/** Texts by file name: the script of each entry, and what they load later. */
export type Bundle = Readonly<Record<string, string>>;

/** Modules and what they need as scripts for a browser; built once in a run of the tests. */
export async function bundleForBrowser(wish: BundleWish): Promise<Bundle> {
  const key = createHash('sha256').update(JSON.stringify(wish)).digest('hex').slice(0, 16);
  const folder = await onceInRun(`bundle-${key}`, (path) => build(configurationOf(wish, path)));
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function configurationOf({ entries, mode, minimise = false }: BundleWish, path: string): Configuration {
  return {
    mode,
    target: ['web', 'es2022'],
    devtool: false,
    context: root,
    entry: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, resolve(root, file)])),
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
    plugins: [new webpack.DefinePlugin({ __DUBAN_VERSION__: '"0.0.0-test"' })],
    optimization: { minimize: minimise },
    performance: false,
  };
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}
