import fs from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import { contentSecurityPolicy, renderMetaPolicy } from './contentSecurityPolicy.js';
import { renderManifest } from './manifest.js';
import { OfflinePlugin } from './OfflinePlugin.js';
import { PagesPlugin } from './PagesPlugin.js';
import { renderServerHeaders } from './serverHeaders.js';

const OFFLINE = 'offline.js';

/**
 * The task pane and the browser companion: static files for any https server. The code is the same whatever the
 * address; the manifest, the policy and the address of Office.js are not.
 * @param {import('./readAddinSettings.js').AddinSettings} settings
 */
export function addin(root, out, settings, version) {
  const policy = contentSecurityPolicy(settings);
  const meta = renderMetaPolicy(policy, { withoutOffice: false });
  const metaWithoutOffice = renderMetaPolicy(policy, { withoutOffice: true });
  const template = (name) => path.join(root, 'src/taskpane', name);
  return {
    name: 'addin',
    mode: 'production',
    // Web views of the Excel versions the manifest admits.
    target: ['web', 'es2020'],
    context: root,
    entry: {
      taskpane: './src/taskpane/main.tsx',
      companion: './src/taskpane/companion.tsx',
      handover: './src/taskpane/delivery/handover.ts',
      offline: './src/taskpane/companion/offline/offline.worker.ts',
    },
    output: {
      path: out,
      // A service worker answers for its own folder, under a name that stays.
      filename: ({ chunk }) => (chunk.name === 'offline' ? OFFLINE : 'code/[name].[contenthash:16].js'),
      chunkFilename: 'code/[name].[contenthash:16].js',
      hashDigest: 'hex',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        // Templates of reports are texts to us, sample data among them.
        { include: path.join(root, 'templates'), type: 'asset/source' },
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        __DUBAN_VERSION__: JSON.stringify(version),
        __OFFICE_JS_URL__: JSON.stringify(settings.officeJs),
      }),
      new PagesPlugin([
        {
          template: template('index.html'),
          output: 'taskpane.html',
          entry: 'taskpane',
          officeJs: settings.officeJs,
          policy: meta,
        },
        {
          template: template('companion.html'),
          output: 'companion.html',
          entry: 'companion',
          policy: metaWithoutOffice,
        },
        {
          template: template('delivery/handover.html'),
          output: 'handover.html',
          entry: 'handover',
          policy: metaWithoutOffice,
        },
        { template: template('help.html'), output: 'help.html', policy: metaWithoutOffice },
      ]),
      new FilesPlugin(() => ({
        'manifest.xml': renderManifest(
          fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
          settings,
          version,
        ),
        ...copies(root, 'src/commands', /^shortcuts.*\.json$/, ''),
        ...copies(root, 'assets', /^(icon|check|mark|report)-\d+\.png$/, 'assets/'),
        ...samples(root),
        ...renderServerHeaders(policy, settings.url),
      })),
      new OfflinePlugin({
        worker: OFFLINE,
        entry: 'companion',
        files: ['companion.html', 'assets/icon-32.png', ...Object.keys(sampleFiles)],
      }),
    ],
    // What both pages need is one file, kept by the browser when only one of them changes.
    optimization: { splitChunks: { chunks: 'all' } },
    devtool: false,
    performance: false,
    stats: 'errors-warnings',
  };
}

/** Workbooks for the companion to be tried with, under names that any server can serve. */
const sampleFiles = {
  'samples/checklist.xlsx': '商务洽谈需求及目标对照清单-示例.xlsx',
  'samples/meeting.xlsx': '会议执行-示例.xlsx',
};

function samples(root) {
  return Object.fromEntries(
    Object.entries(sampleFiles).map(([name, file]) => [
      name,
      fs.readFileSync(path.join(root, 'assets', file)),
    ]),
  );
}

/** Files that are not code, each by its name among the built ones. */
class FilesPlugin {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Files', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Files', stage }, () => {
        for (const [name, content] of Object.entries(this.files()))
          compilation.emitAsset(name, new webpack.sources.RawSource(content), { minimized: true });
      });
    });
  }
}

function copies(root, folder, which, target) {
  const from = path.join(root, folder);
  const names = fs.readdirSync(from).filter((name) => which.test(name));
  return Object.fromEntries(names.map((name) => [target + name, fs.readFileSync(path.join(from, name))]));
}
