import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { liveXlsxWorkbook } from '../../src/adapters/xlsx/liveXlsxWorkbook';
import { renderXlsxWorkbook } from '../../src/adapters/xlsx/renderXlsxWorkbook';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { buildMarkPlan } from '../../src/domain/marks/buildMarkPlan';
import { parseMinute } from '../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { createWorkbook } from '../../src/flows/createWorkbook';
import { openPackage } from '../../src/opc/openPackage';
import { rewritePackage } from '../../src/opc/rewritePackage';
import { differences, dumpFile } from '../host/files/dumpFile';
import { launchChromium } from '../support/browser/launchChromium';
import { buildSheet } from '../support/xlsx/buildXlsx';
import { openCompanion, type OpenedCompanion } from './openCompanion';

const NOW = '2024-07-12T09:00';
const SAMPLE = '商务洽谈需求及目标对照清单-示例.xlsx';
const sample = new Uint8Array(readFileSync(`assets/${SAMPLE}`));

jest.setTimeout(240_000);

let browser: Browser;
let opened: OpenedCompanion;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => opened.close());
afterAll(() => browser.close());

async function openWith(bytes: Uint8Array, fileName: string): Promise<Page> {
  opened = await openCompanion(browser, { now: NOW });
  await opened.drop(bytes, fileName);
  await opened.page.getByRole('grid').waitFor();
  await opened.page.getByRole('tab', { name: '总览', exact: true }).waitFor();
  await opened.idle();
  return opened.page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

async function run(page: Page, name: string): Promise<void> {
  await press(page, name);
  await opened.idle();
}

const cell = (page: Page, row: number, column: number) => page.locator(`#cell-${row}-${column}`);

/** Waits until the cell is the selected one. */
const selected = (page: Page, row: number, column: number) =>
  page.locator(`#cell-${row}-${column}[aria-selected=true]`).waitFor();

async function download(page: Page) {
  return opened.saved(() => press(page, '下载工作簿'));
}

/** What the file adapter makes of the same file. */
async function markedFile(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsxWorkbook(bytes, SAMPLE);
  const check = checkWorkbook(await workbook.read(), { now: parseMinute(NOW) as number });
  await workbook.draw(buildMarkPlan(check, 'zh-CN'));
  return workbook.save();
}

describe('the companion', () => {
  it('checks a dropped workbook, leads to the cell, marks it and hands it back, all without a network', async () => {
    const page = await openWith(sample, SAMPLE);
    await page.getByRole('tab', { name: '检查', exact: true }).click();
    await run(page, '检查工作簿');
    const finding = page.getByRole('listitem').filter({ hasText: '对照清单!G5' });
    await expect(finding.first().innerText()).resolves.toContain('W06');

    await finding.first().getByRole('button', { name: /定位/ }).click();
    await selected(page, 5, 7);

    await run(page, '标出问题');
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('#cell-5-7') as Element).backgroundColor ===
        'rgb(255, 153, 153)',
    );
    await page.getByRole('tab', { name: '检查结果' }).waitFor();
    const marked = await download(page);
    expect(marked.name).toBe('商务洽谈需求及目标对照清单-示例-督办.xlsx');
    expect(differences(await dumpFile(await markedFile(sample)), await dumpFile(marked.bytes))).toEqual([]);

    await run(page, '清除标记');
    const cleared = await download(page);
    expect(differences(await dumpFile(sample), await dumpFile(cleared.bytes))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  it('puts a finding right and takes it back: the file is the very one that was dropped', async () => {
    const source = await liveXlsxWorkbook(sample, SAMPLE);
    const place = { sheet: '对照清单', row: 4, column: 2 };
    await source.write([{ ...place, expected: '业务需求', value: '业务类' }]);
    const bytes = await source.save();
    const page = await openWith(bytes, SAMPLE);
    await page.getByRole('tab', { name: '检查', exact: true }).click();
    await run(page, '检查工作簿');
    const finding = page.getByRole('listitem').filter({ hasText: '对照清单!B4' });
    await finding.getByRole('button', { name: '修正', exact: true }).first().click();
    await press(page, '确认修正');
    await page.locator('#cell-4-2', { hasText: '业务需求' }).waitFor();
    await opened.idle();
    const fixed = await liveXlsxWorkbook((await download(page)).bytes, SAMPLE);
    expect((await fixed.cellAt(place)).cell?.value).toBe('业务需求');
    await run(page, '撤销');
    await page.locator('#cell-4-2', { hasText: '业务类' }).waitFor();
    expect(Buffer.from((await download(page)).bytes).equals(bytes)).toBe(true);
    expect(opened.complaints).toEqual([]);
  });

  it('lets the user type into cells, take it back, and go about with the keyboard', async () => {
    const page = await openWith(sample, SAMPLE);
    await cell(page, 5, 3).click();
    await page.keyboard.press('F2');
    await page.keyboard.type('（补充）');
    await page.keyboard.press('Enter');
    await page.getByText('项目启动资金支持（补充）').first().waitFor();
    await selected(page, 6, 3);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await selected(page, 7, 5);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    await selected(page, 1, 1);

    const changed = await liveXlsxWorkbook((await download(page)).bytes, SAMPLE);
    const [row] = await changed.readRows([{ sheet: '对照清单', first: 5, last: 5 }]);
    expect(row?.rows[0]?.cells.find(({ column }) => column === 3)?.value).toBe('项目启动资金支持（补充）');

    await cell(page, 1, 1).click();
    await page.keyboard.press('Control+z');
    await page.getByText('项目启动资金支持（补充）').first().waitFor({ state: 'detached' });
    const back = await download(page);
    expect(Buffer.from(back.bytes).equals(sample)).toBe(true);
    expect(opened.complaints).toEqual([]);
  });

  it('refuses what cannot be typed in words that say what to do', async () => {
    const page = await openWith(
      await buildSheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>'),
      '公式.xlsx',
    );
    await cell(page, 1, 1).click();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: '表!A1' }).waitFor();
    await cell(page, 1, 2).click();
    await page.keyboard.type('=A1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: '不能输入公式' }).waitFor();
  });

  it.each([
    [
      'an old .xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      /.xls|密码|格式/,
    ],
    ['a damaged file', sample.slice(0, 9000), /不完整|损坏/],
    ['something else', new TextEncoder().encode('序号,事项\n1,甲\n'), /.xlsx/],
  ])('says what is wrong with %s, and stays ready for another', async (_case, bytes, sentence) => {
    opened = await openCompanion(browser, { now: NOW });
    await opened.drop(bytes, '台账.xlsx');
    await opened.page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    await opened.drop(sample, SAMPLE);
    await opened.page.getByRole('grid').waitFor();
  });

  it('keeps the workbook that is open when the next one cannot be read, be it only its first sheet', async () => {
    const page = await openWith(sample, SAMPLE);
    const source = await openPackage(sample);
    const bomb = await rewritePackage(
      source,
      new Map([['xl/worksheets/sheet1.xml', `<worksheet>${'A'.repeat(50_000_000)}</worksheet>`]]),
    );
    await opened.drop(bomb, '炸弹.xlsx');
    await page.getByRole('alert').filter({ hasText: '大得不正常' }).waitFor();
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(SAMPLE);
    await page.getByText('项目启动资金支持').first().waitFor();
  });

  it('writes a report', async () => {
    const page = await openWith(sample, SAMPLE);
    await page.getByRole('tab', { name: '报告', exact: true }).click();
    const report = await opened.saved(() => press(page, '生成报告'));
    expect(report.name).toMatch(/\.docx$/);
    expect((await openPackage(report.bytes)).has('word/document.xml')).toBe(true);
    expect(opened.complaints).toEqual([]);
  });

  it('makes a workbook from nothing, which can be checked and saved under its own name', async () => {
    opened = await openCompanion(browser, { now: NOW });
    const { page } = opened;
    await press(page, '新建督办工作簿…');
    await page.getByRole('checkbox', { name: '商务洽谈需求及目标对照清单' }).uncheck();
    await page.getByRole('button', { name: '请先选台账' }).waitFor();
    await page.getByRole('checkbox', { name: '督办台账' }).check();
    await page.getByRole('checkbox', { name: /示例数据/ }).check();
    await press(page, '新建所选台账（1）');
    await page.getByRole('grid', { name: '工作表“督办台账”' }).waitFor();
    await opened.idle();

    const made = await download(page);
    expect(made.name).toBe('督办台账.xlsx');
    const wish = {
      kinds: ['followUp'],
      sample: true,
      now: parseMinute(NOW) as number,
      language: 'zh-CN',
    } as const;
    const wanted = await createWorkbook(wish, renderXlsxWorkbook);
    expect(differences(await dumpFile(wanted), await dumpFile(made.bytes))).toEqual([]);

    await page.getByRole('tab', { name: '检查', exact: true }).click();
    await run(page, '检查工作簿');
    await page.getByRole('listitem').filter({ hasText: '督办台账!' }).first().waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('asks before a new workbook that was not saved is left; Escape leaves the choice', async () => {
    opened = await openCompanion(browser, { now: NOW });
    const { page } = opened;
    await press(page, '新建督办工作簿…');
    await press(page, '新建所选台账（1）');
    await page.getByRole('grid').waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await opened.drop(sample, SAMPLE);
    expect(asked).toEqual([expect.stringContaining('有改动还没有下载')]);

    await press(page, '新建…');
    await page.getByRole('dialog', { name: '新建督办工作簿' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('新建…');
  });

  it('leads from the sheets to the pane and back with F6, to where one was', async () => {
    const page = await openWith(sample, SAMPLE);
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return [element?.closest('.sheets, .pane')?.classList.contains('pane'), element?.textContent];
      });
    await cell(page, 5, 3).click();
    await page.keyboard.press('F6');
    expect((await focused())[0]).toBe(true);
    await page.getByRole('tab', { name: '督办', exact: true }).focus();
    await page.keyboard.press('F6');
    expect((await focused())[0]).toBe(false);
    await page.keyboard.press('ArrowDown');
    await selected(page, 6, 3);
    await page.keyboard.press('F6');
    expect(await focused()).toEqual([true, '督办']);
  });

  it('opens the sample by its address', async () => {
    opened = await openCompanion(browser, { now: NOW, query: '?sample=meeting' });
    await opened.page.getByRole('grid').waitFor();
    await expect(opened.page.getByRole('heading', { level: 1 }).first().innerText()).resolves.toBe(
      '会议执行-示例.xlsx',
    );
  });
});
