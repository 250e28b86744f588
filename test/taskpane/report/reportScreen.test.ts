import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { fileTemplateShelf } from '../../../src/adapters/files/templateShelf';
import { writeDataReport } from '../../../src/flows/writeDataReport';
import { openPackage } from '../../../src/opc/openPackage';
import { rewritePackage } from '../../../src/opc/rewritePackage';
import { p, row, table, wordPackage } from '../../word/support/wordPackage';
import { hostileDocument } from '../stage/hostileDocument';
import { openStage, type Stage } from '../stage/openStage';
import type { StageGlobals, StageWish } from '../stage/stage';

const NAME = '会议纪要-2024-07-12.docx';
let stage: Stage;
let minutes: Uint8Array;

beforeAll(async () => {
  const folder = 'templates';
  minutes = await writeDataReport({
    template: 'minutes',
    shelf: fileTemplateShelf(folder),
    data: JSON.parse(readFileSync(`${folder}/minutes/sample.json`, 'utf8')),
    now: 28_679_580,
  });
  stage = await openStage();
}, 180_000);
afterAll(() => stage.close());

const reportOf = (bytes: Uint8Array, missing: readonly string[] = []): NonNullable<StageWish['report']> => ({
  template: 'overdue-notice',
  fileName: NAME,
  missing,
  bytes: [...bytes],
});
const write = (page: Page): Promise<void> => page.getByRole('button', { name: '生成报告' }).click();
const asked = (page: Page): Promise<unknown[][]> =>
  page.evaluate(() => (globalThis as unknown as StageGlobals).asked);
const opened = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as StageGlobals).opened);
const bytesOf = async (path: Promise<string | null>): Promise<Buffer> => readFileSync((await path) ?? '');

describe('生成报告', () => {
  it('downloads the document at once, says where it went, and shows it', async () => {
    const { page, complaints } = await stage.show({ screen: 'report', report: reportOf(minutes) });
    const downloading = page.waitForEvent('download');
    await write(page);
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(NAME);
    expect((await bytesOf(download.path())).equals(Buffer.from(minutes))).toBe(true);
    await page.getByText('已交给浏览器下载').waitFor();
    await page.getByRole('region', { name: '报告预览' }).getByText('会议研究情况').first().waitFor();
    expect(await asked(page)).toContainEqual(['writeReport', { template: 'overdue-notice', style: '公文' }]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('on a Mac tries no download that would do nothing, and hands the document to the browser', async () => {
    const { page } = await stage.show({
      screen: 'report',
      report: reportOf(minutes),
      place: 'mac',
      canOpenBrowser: true,
    });
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await write(page);
    await page.getByText('Mac 和 iPad 的 Excel 窗格不能直接存文件').waitFor();
    await page.getByRole('button', { name: '用浏览器保存' }).click();
    await page.getByText('浏览器里会打开一页，请在那里点“保存”').waitFor();
    const [address = ''] = await opened(page);
    expect(downloads).toBe(0);

    await page.goto(address);
    expect(page.url()).toBe(`${stage.origin}/handover.html`);
    await page.getByText(/^会议纪要-2024-07-12\.docx/).waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(NAME);
    expect((await bytesOf(saved.path())).equals(Buffer.from(minutes))).toBe(true);
    await page.close();
  });

  it('passes a document too long for an address through the clipboard', async () => {
    const { page } = await stage.show({
      screen: 'report',
      report: reportOf(minutes),
      place: 'windows',
      canOpenBrowser: true,
    });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await write(page);
    await page.getByRole('button', { name: '用浏览器保存' }).click();
    await page.getByText('报告代码已复制').waitFor();
    expect(await opened(page)).toEqual([`${stage.origin}/handover.html`]);
    const code = await page.evaluate(() => navigator.clipboard.readText());

    await page.goto(`${stage.origin}/handover.html`);
    await page.getByRole('textbox').fill(code.slice(0, 300));
    await page.getByText('代码不完整').waitFor();
    await page.getByRole('textbox').fill('随便什么');
    await page.getByText('这不是督办的报告代码').waitFor();
    await page.getByRole('textbox').fill(code);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    expect((await bytesOf((await saving).path())).equals(Buffer.from(minutes))).toBe(true);
    await page.close();
  });

  it('copies the text with its formats for Word', async () => {
    const { page } = await stage.show({ screen: 'report', report: reportOf(minutes) });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await write(page);
    await page.getByRole('region', { name: '报告预览' }).getByText('会议研究情况').first().waitFor();
    await page.getByRole('button', { name: '复制全文' }).click();
    await page.getByText('全文已复制').waitFor();
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return Promise.all([read('text/html'), read('text/plain')]);
    });
    expect(text).toContain('会议研究情况');
    expect(html).toMatch(/<p[^>]*text-align:\s*center/);
    expect(html).toMatch(/<td[^>]*border-top:\s*[\d.]+px solid/);
    await page.close();
  });

  it('tells what was printed as a blank, and goes from one to the next in the preview', async () => {
    const bytes = await withBlanks();
    const { page } = await stage.show({ screen: 'report', report: reportOf(bytes, ['正文第1段，{{审核}}']) });
    await write(page);
    await page.getByText('1 处没有数据，印成了 ____').waitFor();
    await page.getByText('正文第1段，{{审核}}').waitFor();
    await page.getByRole('region', { name: '报告预览' }).getByText('审核').waitFor();
    const marked = () => page.locator('.blank').allInnerTexts();
    await page.getByRole('button', { name: '在预览里看下一处' }).click();
    expect(await marked()).toEqual(['审核：____']);
    await page.getByRole('button', { name: '在预览里看下一处' }).click();
    expect(await marked()).toEqual(['签发：____']);
    await page.getByRole('button', { name: '在预览里看下一处' }).click();
    expect(await marked()).toEqual(['审核：____']);
    await page.close();
  });
});

/** Two blanks and a line to sign on. */
function withBlanks(): Promise<Uint8Array> {
  return previewable(p('审核：____') + p('签发：____') + p('签字：__________'));
}

/** The smallest package the preview opens. */
async function previewable(body: string): Promise<Uint8Array> {
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return rewritePackage(
    await openPackage(await wordPackage(body)),
    new Map([['_rels/.rels', relationships]]),
  );
}

describe('the preview', () => {
  it('shows a hostile document without doing what it wants', async () => {
    const { page, complaints } = await stage.show({
      screen: 'report',
      report: reportOf(await hostileDocument()),
    });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (/evil/.test(request.url())) foreign.push(request.url());
    });
    await write(page);
    const preview = page.getByRole('region', { name: '报告预览' });
    await preview.getByText('正文').waitFor();
    await preview.getByText('点我').click();
    await preview.getByText('官网').click();
    expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
    expect(page.url()).toBe(`${stage.origin}/`);
    expect(foreign).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByRole('button', { name: '生成报告' }).click();
    expect(complaints.filter((line) => !/404/.test(line))).toEqual([]);
    await page.close();
  });

  it('fits the pane, and grows and shrinks', async () => {
    const { page } = await stage.show({ screen: 'report', report: reportOf(minutes) }, { width: 320 });
    await write(page);
    const preview = page.getByRole('region', { name: '报告预览' });
    await preview.getByText('会议研究情况').first().waitFor();
    const overflow = () => preview.evaluate((element) => element.scrollWidth - element.clientWidth);
    await page.getByText('34%').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(1);
    await page.getByRole('button', { name: '放大' }).click();
    expect(await overflow()).toBeGreaterThan(20);
    await page.getByRole('button', { name: '文字' }).click();
    expect(await overflow()).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('says so when it cannot draw a document, and delivers it all the same', async () => {
    const { page } = await stage.show({ screen: 'report', report: reportOf(new Uint8Array([1, 2, 3])) });
    const downloading = page.waitForEvent('download');
    await write(page);
    await page.getByText('这份报告预览不了，文件本身没有问题').waitFor();
    expect((await downloading).suggestedFilename()).toBe(NAME);
    await page.close();
  });

  it('shows the beginning of a long one, and all of it to whom waits', async () => {
    const lines = Array.from({ length: 6000 }, (_, index) => p(`第${index + 1}段`)).join('');
    const { page } = await stage.show({ screen: 'report', report: reportOf(await previewable(lines)) });
    await write(page);
    const preview = page.getByRole('region', { name: '报告预览' });
    await preview.getByText('第1段', { exact: true }).waitFor();
    expect(await preview.getByText('第6000段').count()).toBe(0);
    expect(page.workers()).toHaveLength(1);
    await page.getByRole('button', { name: '复制全文' }).click();
    await page.getByText('全文还没有准备好').waitFor();
    await page.getByRole('button', { name: '预览全文' }).click();
    await page.getByText('正在接着画').waitFor({ state: 'detached' });
    await preview.getByText('第6000段').waitFor();
    await page.getByRole('button', { name: '复制全文' }).click();
    await page.getByText('全文已复制').waitFor();
    expect(page.workers()).toEqual([]);
    await page.close();
  });

  it('of a long one keeps no worker once the report is closed', async () => {
    const bytes = await previewable(Array.from({ length: 6000 }, () => p('一段')).join(''));
    const { page } = await stage.show({ screen: 'report', report: reportOf(bytes) });
    await write(page);
    await page.getByText(/^报告较长，这里只预览开头/).waitFor();
    const [worker] = page.workers();
    const ended = worker?.waitForEvent('close');
    await page.getByRole('button', { name: '收起这份报告' }).click();
    await ended;
    expect(page.workers()).toEqual([]);
    await page.close();
  });

  it('of a long one says so when the worker does not start, or ends before all is drawn', async () => {
    const bytes = await previewable(Array.from({ length: 6000 }, () => p('一段')).join(''));
    const { page } = await stage.show({ screen: 'report', report: reportOf(bytes) });
    await write(page);
    await page.getByText(/^报告较长，这里只预览开头/).waitFor();
    const [worker] = page.workers();
    await worker?.evaluate(() => self.close());
    await page.getByRole('button', { name: '预览全文' }).click();
    await page.getByText('这份报告预览不了，文件本身没有问题').waitFor();
    await page.route(worker?.url() ?? '', (route) => route.abort());
    await write(page);
    await page.getByText('这份报告预览不了，文件本身没有问题').waitFor();
    await page.close();
  });

  it('copies a table that was drawn in parts as one', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => row(`${index + 1}`, `第${index + 1}项`));
    const bytes = await previewable(p('前') + table(...rows) + p('后'));
    const { page } = await stage.show({ screen: 'report', report: reportOf(bytes) });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await write(page);
    await page.getByText(/^报告较长，这里只预览开头（约 \d+%）/).waitFor();
    await page.getByRole('button', { name: '预览全文' }).click();
    await page.getByRole('region', { name: '报告预览' }).getByText('第3000项').waitFor();
    await page.getByText('正在接着画').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '复制全文' }).click();
    await page.getByText('全文已复制').waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(['<table', '<tr', '第3000项', '后'].map((text) => html.split(text).length - 1)).toEqual([
      1, 3000, 1, 1,
    ]);
    await page.close();
  });
});

describe('templates', () => {
  it('are chosen among those that fit the workbook, and found by a word', async () => {
    const { page } = await stage.show({ screen: 'report' });
    await page.getByRole('searchbox', { name: '查找模板' }).fill('没有的');
    await page.getByText('没有名称或用途里有“没有的”的模板。').waitFor();
    await page.getByRole('searchbox', { name: '查找模板' }).fill('执行');
    await page.getByRole('radio', { name: /会议执行监控报告/ }).check();
    expect(await asked(page)).toContainEqual(['selectTemplate', 'meeting-report']);
    await page.close();
  });

  it('chosen far below are brought into sight, except under the keys', async () => {
    const { page } = await stage.show({ screen: 'report' }, { width: 320 });
    await page.setViewportSize({ width: 320, height: 360 });
    const top = () => page.evaluate(() => Math.round(window.scrollY));
    await page.getByRole('radio', { name: /我单位的通报/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: '我单位的通报' }).waitFor();
    expect(await top()).toBeGreaterThan(100);
    await page.getByText('会后汇总会议执行情况').click();
    await page.getByRole('heading', { name: '会议执行监控报告' }).waitFor();
    await page.waitForFunction(() => window.scrollY < 20);
    await page.close();
  });

  it('say their fields, each copied by a click', async () => {
    const { page } = await stage.show({ screen: 'report' });
    await page.getByRole('button', { name: '字段' }).click();
    await page.getByRole('searchbox', { name: '查找字段' }).fill('临期');
    const found = page.getByRole('list', { name: '字段' }).getByRole('button');
    await found.filter({ hasText: '{{标题}}' }).waitFor({ state: 'detached' });
    await found.click();
    expect(await asked(page)).toContainEqual(['copy', '{{统计.临期}}']);
    await page.close();
  });

  it('of the user’s own are brought in, to the workbook or the device', async () => {
    const { page } = await stage.show({ screen: 'report' });
    const input = page.locator('input[type=file]');
    const file = (size: number) => ({
      name: '我单位.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(size, 1),
    });
    await input.setInputFiles(file(3));
    await page.getByRole('radio', { name: '只在这台设备上' }).check();
    await input.setInputFiles(file(4));
    await page.waitForFunction(
      () =>
        (globalThis as unknown as StageGlobals).asked.filter(([name]) => name === 'addTemplate').length === 2,
    );
    const added = (await asked(page)).filter(([name]) => name === 'addTemplate');
    expect(added.map(([, name, bytes, home]) => [name, Object.keys(bytes as object).length, home])).toEqual([
      ['我单位.docx', 3, 'workbook'],
      ['我单位.docx', 4, 'device'],
    ]);
    await input.setInputFiles(file(10 * 1024 * 1024 + 1));
    await page.getByText('模板「我单位.docx」有 10,241 KB，这里最多能放 10,240 KB。').waitFor();
    await page.close();
  });

  it('kept on the device are there again, until the device is full', async () => {
    const { page } = await stage.show({ screen: 'report' });
    const store = (work: string): Promise<unknown> =>
      page.evaluate(`(async (templates) => { ${work} })(globalThis.deviceTemplates)`);
    await store(`await templates.keep('a.docx', new Uint8Array([9, 1, 2, 3]).subarray(1));`);
    await page.reload();
    await page.waitForSelector('.frame > *');
    expect(await store(`return [await templates.list(), [...await templates.read('a.docx')]]`)).toEqual([
      [{ name: 'a.docx', home: 'device', size: 3 }],
      [1, 2, 3],
    ]);
    await page.evaluate(() => {
      // As browsers say that there is no room: the transaction is given up.
      const { put } = IDBObjectStore.prototype;
      const error = new DOMException('full', 'QuotaExceededError');
      Object.defineProperty(IDBTransaction.prototype, 'error', { get: () => error });
      IDBObjectStore.prototype.put = function (...given) {
        const request = put.apply(this, given);
        this.transaction.abort();
        return request;
      };
    });
    expect(
      await store(
        `try { await templates.keep('b.docx', new Uint8Array(5)); } catch (error) { return [error.code, error.facts]; }`,
      ),
    ).toEqual(['ownTemplate.deviceFull', { template: 'b.docx' }]);
    await store(`await templates.remove('a.docx')`);
    expect(await store(`return templates.list()`)).toEqual([]);
    await page.evaluate(() =>
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    expect(await store(`try { await templates.list(); } catch (error) { return error.code; }`)).toBe(
      'ownTemplate.noDevice',
    );
    await page.close();
  });
});
