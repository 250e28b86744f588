import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = resolve(__dirname, '../../..');

/**
 * A module and what it needs as scripts for a browser, minified as they would be shipped.
 * @param entry from the project's folder
 * @returns texts by file name: `bundle.js`, and what is loaded later
 */
export function bundleForBrowser(entry: string): Promise<Readonly<Record<string, string>>> {
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
    performance: false,
  };
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else
        done(
          Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')])),
        );
      rmSync(path, { recursive: true, force: true });
    });
  });
}
