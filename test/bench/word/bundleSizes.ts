import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Chunk, type Compilation, type Configuration, type Module } from 'webpack';

/** What a page has to fetch before the first document can be made. */
export interface BundleSize {
  readonly bytes: number;
  readonly gzip: number;
  /** What is in it, the biggest first, with its size before it is minified. */
  readonly modules: readonly { readonly name: string; readonly bytes: number }[];
}

/** A template is compiled and rendered; helpers and rarities come when a template asks for them. */
const ENGINE = ['compileWordTemplate', 'renderWordTemplate', 'helpers/allHelpers'];

/** Everything each peer needs to make a document from a template in a browser, as its manual says. */
const PEERS = {
  docxtemplater: ['docxtemplater', 'pizzip'],
  easyTemplateX: ['easy-template-x'],
  docxTemplates: ['docx-templates/lib/browser.js'],
  docx: ['docx'],
} as const;

export type BundleName = 'duban' | keyof typeof PEERS;
export const BUNDLES: readonly BundleName[] = [
  'duban',
  'docxtemplater',
  'easyTemplateX',
  'docxTemplates',
  'docx',
];

/**
 * Bundled for a browser and minified as webpack does it, without what is loaded later.
 * @param root the project's folder
 */
export async function bundleSize(name: BundleName, root: string): Promise<BundleSize> {
  const sources = name === 'duban' ? ENGINE.map((file) => join(root, 'src/word', file)) : PEERS[name];
  const code = sources.map((source, index) => `export * as m${index} from ${JSON.stringify(source)};`);
  const path = mkdtempSync(join(tmpdir(), 'duban-bundle-'));
  try {
    const compilation = await build({
      mode: 'production',
      target: ['web', 'es2022'],
      devtool: false,
      context: root,
      entry: `data:text/javascript,${encodeURIComponent(code.join(''))}`,
      output: { path, filename: 'main.js', chunkFilename: '[id].js', library: { type: 'module' } },
      experiments: { outputModule: true },
      resolve: { extensions: ['.ts', '.js'], fallback: { buffer: false, stream: false, vm: false } },
      module: {
        rules: [
          { resourceQuery: /^$/, mimetype: 'text/javascript', resolve: { fullySpecified: false } },
          {
            test: /\.ts$/,
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
          },
        ],
      },
      // Short names, for all alike.
      optimization: { moduleIds: 'size', chunkIds: 'size', mangleExports: 'size' },
      performance: false,
    });
    const bytes = readFileSync(join(path, 'main.js'));
    return {
      bytes: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      modules: modulesOf(compilation),
    };
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function build(configuration: Configuration): Promise<Compilation> {
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (!stats || stats.hasErrors())
        fail(new Error(stats?.toString({ all: false, errors: true }) ?? 'no bundle'));
      else done(stats.compilation);
    });
  });
}

function modulesOf({ chunks, chunkGraph, options }: Compilation): BundleSize['modules'] {
  const first = [...chunks].filter((chunk: Chunk) => chunk.canBeInitial());
  const modules = first.flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  const parts = modules.flatMap((one) => ('modules' in one ? (one.modules as Module[]) : [one]));
  return parts
    .map((one) => ({
      name: (one.nameForCondition() ?? one.identifier()).replace(`${options.context ?? ''}/`, ''),
      bytes: one.size(),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}
