import { createHash } from 'node:crypto';
import webpack from 'webpack';

const PLACEHOLDER = '__COMPANION_FILES__';

/** Tells a page's service worker which files to keep: all code the page may ever load, and some by name. */
export class OfflinePlugin {
  /**
   * @param {object} options
   * @param {string} options.worker the built service worker
   * @param {string} options.entry whose code is kept
   * @param {string[]} options.files kept too; must be there already
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { worker, entry, files } = this.options;
    compiler.hooks.thisCompilation.tap('Offline', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Offline', stage }, () => {
        const code = codeOf(compilation.entrypoints.get(entry));
        const list = JSON.stringify([...files, ...code]);
        compilation.updateAsset(worker, (source) => {
          const text = source.source().replaceAll(PLACEHOLDER, () => list);
          // Browsers fetch everything again when the worker is another one: so it is when a file without a hash changes.
          return new webpack.sources.RawSource(`${text}\n// ${fingerprint(compilation, files)}\n`);
        });
      });
    });
  }
}

/** Files of an entry, of what it loads later, and of its workers. */
function codeOf(entrypoint) {
  const seen = new Set();
  const files = new Set();
  const visit = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const chunk of group.chunks) for (const file of chunk.files) files.add(file);
    for (const next of [...group.childrenIterable, ...group.asyncEntrypointsIterable]) visit(next);
  };
  visit(entrypoint);
  return [...files].sort();
}

function fingerprint(compilation, files) {
  const hash = createHash('sha256');
  for (const name of files) hash.update(compilation.getAsset(name).source.buffer());
  return hash.digest('hex').slice(0, 16);
}
