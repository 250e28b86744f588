import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { buildAddin } from '../../build/buildAddin';
import { ADDIN_ORIGIN } from '../../host/startHost';

const root = resolve(__dirname, '../../..');
const template = join(root, 'test/bench/pane/microsoft');

/** Ours, and the one Microsoft gives everybody who begins. */
export const PANES = ['duban', 'microsoft'] as const;
export type PaneName = (typeof PANES)[number];

/** Builds a pane for production. @returns the folder to serve; the page is `taskpane.html` */
export const buildPane: Readonly<Record<PaneName, () => Promise<string>>> = {
  duban: async () => {
    const out = newFolder();
    const { status, said } = buildAddin(out, { ADDIN_URL: ADDIN_ORIGIN });
    if (status !== 0) throw new Error(said);
    return out;
  },
  microsoft: async () => {
    const out = newFolder();
    await runWebpack(templateBuild(out));
    const page = readFileSync(join(template, 'taskpane.html'), 'utf8');
    const script = '<script defer src="taskpane.js"></script>\n</head>';
    writeFileSync(join(out, 'taskpane.html'), page.replace('</head>', script));
    cpSync(join(template, 'logo-filled.png'), join(out, 'assets/logo-filled.png'));
    return out;
  },
};

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'duban-pane-'));

/** With the settings of our own build. */
const templateBuild = (out: string): Configuration => ({
  mode: 'production',
  target: ['web', 'es2020'],
  context: root,
  entry: { taskpane: join(template, 'index.tsx') },
  output: { path: out, filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2020' } },
      },
    ],
  },
  devtool: false,
  performance: false,
});

function runWebpack(configuration: Configuration): Promise<void> {
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (!stats || stats.hasErrors())
        fail(new Error(stats?.toString({ all: false, errors: true }) ?? 'nothing built'));
      else done();
    });
  });
}
