import { openPackage } from '../../src/opc/openPackage';
import { bundleForBrowser } from '../support/browser/bundleForBrowser';
import { launchChromium } from '../support/browser/launchChromium';
import { serve } from '../support/browser/serve';
import { p, render, row, table, wordPackage } from '../word/support/wordPackage';
import type { Outcome } from './engineInBrowser';

/** What a task pane is served with: our own scripts and nothing else, no code from strings. */
const POLICY = "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'";

const MARK =
  '<w:bookmarkStart w:id="0" w:name="事"/><w:r><w:t>{{@index}}</w:t></w:r><w:bookmarkEnd w:id="0"/>';

/** What comes with the first script alone, and what is loaded later: helpers, marks written again, a contents table. */
const BODIES = {
  plain: [
    p('{{标题}}', '：{{#if 行}}有{{else}}无{{/if}}'),
    table(row('序号', '事项'), row('{{#each 行}}{{@index}}', '{{../标题}}{{/each}}')),
  ],
  rich: [
    p('{{标题}}', '：{{#if (大于 (取 行 "length") 1)}}多项{{else}}一项{{/if}}'),
    p('{{目录}}'),
    p('{{#each 行}}'),
    p(MARK),
    p('{{/each}}'),
    table(row('序号', '事项'), row('{{#each 行}}{{序号 @index "（一）"}}', '{{[事项(简)]}}{{/each}}')),
  ],
};
const model = { 标题: '关于<逾期>的通报', 行: [{ '事项(简)': '甲 & 乙' }, { '事项(简)': '丙\n丁' }] };

/** Made once: it takes long, on a busy machine minutes. */
jest.setTimeout(300_000);
const scripts = bundleForBrowser({
  entries: { bundle: 'test/browser/engineInBrowser.ts' },
  mode: 'production',
  minimise: true,
});

interface Seen extends Outcome {
  /** Scripts the page asked for. */
  readonly fetched: readonly string[];
}

async function seenInChromium(template: Uint8Array): Promise<Seen> {
  const files = Object.entries(await scripts).map(([name, body]) => [
    `/${name}`,
    { body, type: 'text/javascript; charset=utf-8' },
  ]);
  const site = await serve(
    {
      ...Object.fromEntries(files),
      '/': { body: '<!doctype html><script src="/bundle.js"></script>', type: 'text/html' },
      '/template.docx': { body: template, type: 'application/octet-stream' },
      '/model.json': { body: JSON.stringify(model), type: 'application/json' },
    },
    POLICY,
  );
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname);
    });
    await page.goto(site.origin);
    const handle = await page.waitForFunction(() => (globalThis as { outcome?: Outcome }).outcome);
    return { ...((await handle.jsonValue()) as Outcome), fetched };
  } finally {
    await browser.close();
    await site.close();
  }
}

const textOf = async (docx: Uint8Array): Promise<string> =>
  (await openPackage(docx)).readText('word/document.xml');

it('renders in Chromium under script-src self, where code from strings is refused, what it renders in Node', async () => {
  const template = await wordPackage(BODIES.rich.join(''));
  const { docx, error, codeFromString, fetched } = await seenInChromium(template);
  expect(codeFromString).toBe('EvalError');
  expect(error).toBeUndefined();
  const here = await textOf(await render(template, model));
  expect(here).toContain('（二）');
  expect(here).toContain('w:name="事_2"');
  expect(await textOf(new Uint8Array(docx ?? []))).toBe(here);
  expect(fetched.length).toBeGreaterThan(1);
});

it('a template of fields, loops and conditions needs the first script alone', async () => {
  const template = await wordPackage(BODIES.plain.join(''));
  const { docx, error, fetched } = await seenInChromium(template);
  expect(error).toBeUndefined();
  expect(await textOf(new Uint8Array(docx ?? []))).toBe(await textOf(await render(template, model)));
  expect(fetched).toEqual(['/bundle.js']);
});
