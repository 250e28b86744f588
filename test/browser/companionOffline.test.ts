import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { liveXlsxWorkbook } from '../../src/adapters/xlsx/liveXlsxWorkbook';
import { openPackage } from '../../src/opc/openPackage';
import { PaneUser } from '../e2e/PaneUser';
import { launchChromium } from '../support/browser/launchChromium';
import { openServedCompanion, type OpenedCompanion } from './openCompanion';
import { startServer, type StartedServer } from './startServer';

const built = resolve(__dirname, '../../dist/addin');
const SAMPLE = '商务洽谈需求及目标对照清单-示例.xlsx';
const sample = new Uint8Array(readFileSync(`assets/${SAMPLE}`));

jest.setTimeout(240_000);

let browser: Browser;
let server: StartedServer;
let opened: OpenedCompanion;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await opened.close();
  await server.stop();
});
afterAll(() => browser.close());

/** The companion, loaded and kept by the browser. */
async function openKept(folder: string): Promise<Page> {
  server = await startServer(folder);
  opened = await openServedCompanion(browser, server.origin);
  await kept(opened.page);
  return opened.page;
}

const kept = (page: Page) => page.getByText('断网也能用').waitFor();

/** The plug is pulled, and there is nobody at the other end. */
async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await server.stop();
}

/** A sheet with a finding that can be put right. */
async function withMistake(): Promise<Uint8Array> {
  const workbook = await liveXlsxWorkbook(sample, SAMPLE);
  await workbook.write([{ sheet: '对照清单', row: 4, column: 2, expected: '业务需求', value: '业务类' }]);
  return workbook.save();
}

describe('the companion without a network', () => {
  it('does everything once it is loaded', async () => {
    const page = await openKept(built);
    await goOffline(page);
    const user = new PaneUser(page);
    await opened.drop(await withMistake(), SAMPLE);
    await page.getByRole('grid').waitFor();
    await user.ready();

    await user.openTab('检查');
    await user.run('检查工作簿');
    await user.finding('对照清单!B4').getByRole('button', { name: '修正', exact: true }).first().click();
    await user.run('确认修正');
    await page.locator('#cell-4-2', { hasText: '业务需求' }).waitFor();
    await user.run('撤销');
    await page.locator('#cell-4-2', { hasText: '业务类' }).waitFor();
    await user.run('标出问题');
    await page.getByRole('tab', { name: '检查结果' }).waitFor();

    await user.openTab('督办');
    await user.openTab('报告');
    const report = await opened.saved(() => user.press('生成报告'));
    expect((await openPackage(report.bytes)).has('word/document.xml')).toBe(true);
    await page.getByRole('region', { name: '预览' }).getByText('对照清单').first().waitFor();
    const workbook = await opened.saved(() => user.press('下载工作簿'));
    expect(workbook.name).toBe('商务洽谈需求及目标对照清单-示例-督办.xlsx');

    await user.press('新建…');
    await page.getByRole('checkbox', { name: '督办台账' }).check();
    await user.press('取消');

    await user.openTab('设置');
    await page.getByRole('radio', { name: '繁體中文' }).click();
    await page.getByRole('tab', { name: '檢查', exact: true }).waitFor();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('tab', { name: 'Check', exact: true }).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('starts again, with its sample, and makes a workbook from nothing', async () => {
    const page = await openKept(built);
    await goOffline(page);
    await page.goto(`${server.origin}/companion.html?sample=meeting`);
    await page.getByRole('grid').waitFor();
    await page.reload();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: '新建…', exact: true }).click();
    await page.getByRole('button', { name: '新建所选台账（1）' }).click();
    await page.getByRole('heading', { name: '对照清单', level: 1 }).waitFor();
  });

  it('leaves the pane of Excel to the server', async () => {
    const page = await openKept(built);
    const answer = await page.goto(`${server.origin}/taskpane.html`);
    expect(answer?.fromServiceWorker()).toBe(false);
    await goOffline(page);
    await expect(page.goto(`${server.origin}/taskpane.html`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
  });
});

describe('a new version on the server', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duban-offline-'));
    cpSync(built, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const isNew = (page: Page) => page.locator('meta[name=version-of-test]').count();

  /** What a new build changes: the page, the name of a piece that is loaded late, and the worker that lists them. */
  function deploy(): void {
    const late = readdirSync(join(folder, 'code')).find((name) => name.startsWith('preview.')) ?? '';
    const renamed = late.replace(/\.[0-9a-f]{16}\./, '.0123456789abcdef.');
    renameSync(join(folder, 'code', late), join(folder, 'code', renamed));
    change('offline.js', (text) => text.replace(late, renamed));
    change('companion.html', (text) => text.replace('<head>', '<head><meta name="version-of-test">'));
  }
  function change(name: string, how: (text: string) => string): void {
    writeFileSync(join(folder, name), how(readFileSync(join(folder, name), 'utf8')));
  }

  it('wins at the next load, and is kept in its turn; a page of the old one goes on working', async () => {
    const page = await openKept(folder);
    deploy();
    const user = new PaneUser(page);
    await opened.drop(sample, SAMPLE);
    await user.ready();
    await user.openTab('报告');
    await opened.saved(() => user.press('生成报告'));
    await page.getByRole('region', { name: '预览' }).getByText('对照清单').first().waitFor();
    expect(opened.complaints).toEqual([]);

    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${server.origin}/companion.html`);
    expect(await isNew(page)).toBe(1);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing } = registration;
      if (installing)
        await new Promise<void>((done) =>
          installing.addEventListener('statechange', () => installing.state === 'installed' && done()),
        );
    });
    await goOffline(page);
    await page.reload();
    await kept(page);
    expect(await isNew(page)).toBe(1);
  });
});
