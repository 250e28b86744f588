import type { Browser } from 'playwright-core';
import { liveXlsxWorkbook } from '../../src/adapters/xlsx/liveXlsxWorkbook';
import { bigWorkbook } from '../support/bigWorkbook';
import { launchChromium } from '../support/browser/launchChromium';
import { openCompanion, type OpenedCompanion } from './openCompanion';

const ROWS = 50_000;
/**
 * Milliseconds of a task that did a worker's work: reading, checking or drawing so many rows takes seconds. How long the
 * longest tasks do take is printed (the aim is 200; 36 to 116 on a quiet machine): a test does not judge the machine.
 */
const WORK_OF_ANOTHER = 1_000;

let browser: Browser;
let opened: OpenedCompanion;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

/**
 * The longest task of the page's own thread while something is done, in milliseconds of its own work; without those in
 * which it answers the test, which looks through ever more of a page.
 */
async function longestTask(work: () => Promise<void>): Promise<number> {
  await browser.startTracing(opened.page, { categories: ['toplevel'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as Trace;
  const main = new Set(
    traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = traceEvents.filter(({ pid, tid }) => main.has(`${pid} ${tid}`));
  const asked = own.filter(({ args }) => /DevToolsSession/.test(JSON.stringify(args)));
  const tasks = own.filter(
    ({ name, ts, dur = 0 }) =>
      /RunTask$/.test(name) && !asked.some((question) => question.ts >= ts && question.ts <= ts + dur),
  );
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** A category that is none, in the first row. */
async function withMistake(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await liveXlsxWorkbook(bytes, '大台账.xlsx');
  const place = { sheet: '对照清单', row: 2, column: 2 };
  const expected = (await workbook.cellAt(place)).cell?.value;
  await workbook.write([{ ...place, expected, value: '业务类' }]);
  return workbook.save();
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    /** Microseconds: when it began, and how long it took. */
    readonly ts: number;
    readonly dur?: number;
    /** Microseconds the thread worked, however long it waited for the processor. */
    readonly tdur?: number;
    readonly args?: { readonly name?: unknown } & Readonly<Record<string, unknown>>;
  }[];
}

it(`stays responsive with ${ROWS} rows: reading, checking and marking happen elsewhere`, async () => {
  opened = await openCompanion(browser, { now: '2024-07-12T09:00' });
  const { page } = opened;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const longest: Record<string, number> = {};

  await opened.drop(await withMistake(await bigWorkbook(ROWS)), '大台账.xlsx');
  longest['reading'] = await longestTask(async () => {
    await page.getByRole('grid').waitFor();
    await page.getByRole('tab', { name: '总览', exact: true }).waitFor();
    await opened.idle();
  });
  expect(page.workers()).toHaveLength(2);

  longest['checking'] = await longestTask(async () => {
    await page.getByRole('tab', { name: '检查', exact: true }).click();
    await press('检查工作簿');
    await page
      .getByRole('listitem')
      .filter({ hasText: /![A-Z]+\d+/ })
      .first()
      .waitFor();
    await opened.idle();
  });

  longest['opening the check'] = await longestTask(async () => {
    await page.getByRole('tab', { name: '总览', exact: true }).click();
    await page.getByRole('tab', { name: '检查', exact: true }).click();
    await page.getByRole('button', { name: /^定位/ }).first().waitFor();
    for (let times = 0; times < 3; times += 1)
      await page
        .getByRole('button', { name: /^再显示/ })
        .first()
        .click();
    await opened.idle();
  });

  longest['filtering'] = await longestTask(async () => {
    await page.getByRole('button', { name: /^提示 [\d,]+$/ }).click();
    await page.getByText(/^筛选后 .* 个，共/).waitFor();
    await page.getByRole('searchbox').fill('华东');
    await page.waitForTimeout(1000);
    await opened.idle();
    await press('清除筛选');
    await page.getByText(/^筛选后 .* 个，共/).waitFor({ state: 'detached' });
    await opened.idle();
  });

  longest['jumping'] = await longestTask(async () => {
    for (const index of [0, 20, 40]) {
      const go = page.getByRole('button', { name: /^定位/ }).nth(index);
      const address = /![A-Z]+(\d+)$/.exec((await go.getAttribute('aria-label')) ?? '');
      await go.click();
      await page.locator(`[id^=cell-${address?.[1]}-][aria-selected=true]`).waitFor();
    }
  });

  longest['scrolling'] = await longestTask(async () => {
    for (const part of [0.1, 0.5, 0.9, 1, 0.3]) {
      await page
        .getByRole('grid')
        .evaluate((element, where) => element.scrollTo(0, element.scrollHeight * where), part);
      await page.waitForTimeout(150);
    }
    await page.locator('[role=gridcell]').first().waitFor();
  });

  longest['typing'] = await longestTask(async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.locator(`#cell-${ROWS + 1}-10[aria-selected=true]`).waitFor();
    await page.keyboard.press('F2');
    await page.keyboard.type('补');
    await page.keyboard.press('Enter');
    await page.locator(`#cell-${ROWS + 1}-10`, { hasText: '补' }).waitFor();
    await opened.idle();
  });

  longest['putting right'] = await longestTask(async () => {
    const finding = page.getByRole('listitem').filter({ hasText: /!B2(?!\d)/ });
    await finding.getByRole('button', { name: '修正', exact: true }).first().click();
    await press('确认修正');
    await page.getByText('已修正').first().waitFor();
    await opened.idle();
  });

  longest['marking'] = await longestTask(async () => {
    await press('标出问题');
    await page.getByRole('tab', { name: '检查结果' }).waitFor();
    await opened.idle();
  });

  longest['writing and previewing a report'] = await longestTask(async () => {
    await page.getByRole('tab', { name: '报告', exact: true }).click();
    await press('生成报告');
    await page.getByText(/^报告较长，这里只预览开头/).waitFor();
    await opened.idle();
  });

  longest['drawing more of the preview'] = await longestTask(async () => {
    await press('预览全文');
    await page.locator('.later').nth(12).waitFor({ state: 'attached' });
    await press('收起这份报告');
    await opened.idle();
  });

  console.log('longest task of the page (ms of its own work):', longest);
  expect(opened.complaints).toEqual([]);
  for (const [step, duration] of Object.entries(longest))
    expect([step, duration < WORK_OF_ANOTHER]).toEqual([step, true]);
}, 600_000);
