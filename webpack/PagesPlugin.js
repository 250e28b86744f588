import fs from 'node:fs';
import webpack from 'webpack';

/**
 * @typedef {object} Page
 * @property {string} template path of the .html file
 * @property {string} output its name among the built files
 * @property {string} [entry] whose code it loads
 * @property {string} [officeJs] address of Office.js, loaded before the code
 * @property {string} policy content security policy
 */

/** Writes the pages around the code: templates with their policy and their scripts filled in. */
export class PagesPlugin {
  /** @param {Page[]} pages */
  constructor(pages) {
    this.pages = pages;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Pages', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Pages', stage }, () => {
        for (const page of this.pages) {
          compilation.fileDependencies.add(page.template);
          // Left as written: the administrator who puts the files on a server may want to read them.
          const source = new webpack.sources.RawSource(renderPage(page, compilation));
          compilation.emitAsset(page.output, source, { minimized: true });
        }
      });
    });
  }
}

function renderPage({ template, entry, officeJs, policy }, compilation) {
  const code = entry ? compilation.entrypoints.get(entry).getFiles() : [];
  const scripts = [
    ...(officeJs ? [`<script defer src="${officeJs}"></script>`] : []),
    ...code.filter((name) => name.endsWith('.js')).map((name) => `<script defer src="${name}"></script>`),
  ];
  return fs
    .readFileSync(template, 'utf8')
    .replace(
      '<!-- content-security-policy -->',
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('    <!-- scripts -->\n', scripts.map((line) => `    ${line}\n`).join(''));
}
