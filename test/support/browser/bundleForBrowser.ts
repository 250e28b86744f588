import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = resolve(__dirname, '../../..');

/**
 * A module and what it needs as one script for a browser, minified as it would be shipped.
 * @param entry from the project's folder
 */
export function bundleForBrowser(entry: string): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'duban-bundle-'));
  const configuration: Configuration = {
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: false,
    context: root,
    entry: resolve(root, entry),
    output: { path, filename: 'bundle.js' },
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
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    performance: false,
  };
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done(readFileSync(join(path, 'bundle.js'), 'utf8'));
      rmSync(path, { recursive: true, force: true });
    });
  });
}
