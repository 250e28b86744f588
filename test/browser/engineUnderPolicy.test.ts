import { openPackage } from '../../src/opc/openPackage';
import { bundleForBrowser } from '../support/browser/bundleForBrowser';
import { launchChromium } from '../support/browser/launchChromium';
import { serve } from '../support/browser/serve';
import { p, render, row, table, wordPackage } from '../word/support/wordPackage';
import type { Outcome } from './engineInBrowser';

/** What a task pane is served with: our own scripts and nothing else, no code from strings. */
const POLICY = "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'";

const body = [
  p('{{标题}}', '：{{#if (大于 (取 行 "length") 1)}}多项{{else}}一项{{/if}}'),
  table(row('序号', '事项'), row('{{#each 行}}{{序号 @index "（一）"}}', '{{[事项(简)]}}{{/each}}')),
].join('');
const model = { 标题: '关于<逾期>的通报', 行: [{ '事项(简)': '甲 & 乙' }, { '事项(简)': '丙\n丁' }] };

async function outcomeInChromium(template: Uint8Array): Promise<Outcome> {
  const site = await serve(
    {
      '/': { body: '<!doctype html><script src="/engine.js"></script>', type: 'text/html' },
      '/engine.js': {
        body: await bundleForBrowser('test/browser/engineInBrowser.ts'),
        type: 'text/javascript; charset=utf-8',
      },
      '/template.docx': { body: template, type: 'application/octet-stream' },
      '/model.json': { body: JSON.stringify(model), type: 'application/json' },
    },
    POLICY,
  );
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(site.origin);
    const handle = await page.waitForFunction(() => (globalThis as { outcome?: Outcome }).outcome);
    return (await handle.jsonValue()) as Outcome;
  } finally {
    await browser.close();
    await site.close();
  }
}

it('renders in Chromium under script-src self, where code from strings is refused, what it renders in Node', async () => {
  const template = await wordPackage(body);
  const { docx, error, codeFromString } = await outcomeInChromium(template);
  expect(codeFromString).toBe('EvalError');
  expect(error).toBeUndefined();
  const textOf = async (bytes: Uint8Array) => (await openPackage(bytes)).readText('word/document.xml');
  const here = await textOf(await render(template, model));
  expect(here).toContain('（二）');
  expect(await textOf(new Uint8Array(docx ?? []))).toBe(here);
});
