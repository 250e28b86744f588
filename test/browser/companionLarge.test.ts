import type { Browser } from 'playwright-core';
import { bigWorkbook } from '../support/bigWorkbook';
import { launchChromium } from '../support/browser/launchChromium';
import { openCompanion, type OpenedCompanion } from './openCompanion';

const ROWS = 50_000;
/** Nothing on the page may take longer once the workbook is there, in milliseconds. */
const LONGEST_TASK = 200;

let browser: Browser;
let opened: OpenedCompanion;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

interface Watched {
  tasks: { readonly name: string; readonly duration: number }[];
  step: string;
}

it(`stays responsive with ${ROWS} rows: reading, checking and marking happen elsewhere`, async () => {
  opened = await openCompanion(browser, { now: '2024-07-12T09:00' });
  const { page } = opened;
  await opened.drop(await bigWorkbook(ROWS), '大台账.xlsx');
  await page.getByRole('grid').waitFor({ timeout: 120_000 });
  await page.evaluate(() => {
    const watched: Watched = { tasks: [], step: 'reading' };
    (globalThis as unknown as { watched: Watched }).watched = watched;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasks.push({ name: watched.step, duration });
    }).observe({ type: 'longtask' });
  });
  const step = (name: string) =>
    page.evaluate((now) => {
      (globalThis as unknown as { watched: Watched }).watched.step = now;
    }, name);
  const workers = () => page.workers().length;
  expect(workers()).toBe(2);

  await page.getByRole('tab', { name: '总览', exact: true }).waitFor();
  await opened.idle();
  await step('checking');
  await page.getByRole('tab', { name: '检查', exact: true }).click();
  await page.getByRole('button', { name: '检查工作簿', exact: true }).first().click();
  await page
    .getByRole('listitem')
    .filter({ hasText: /![A-Z]+\d+/ })
    .first()
    .waitFor({ timeout: 120_000 });
  await opened.idle();

  await step('scrolling');
  const grid = page.getByRole('grid');
  for (const part of [0.1, 0.5, 0.9, 1, 0.3]) {
    await grid.evaluate((element, where) => element.scrollTo(0, element.scrollHeight * where), part);
    await page.waitForTimeout(150);
  }
  await page.locator('[role=gridcell]').first().waitFor();

  await step('typing');
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.locator('[role=gridcell][aria-selected=true]').waitFor();
  await page.keyboard.press('F2');
  await page.keyboard.type('补');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(2000);
  await opened.idle();

  await step('marking');
  await page.getByRole('button', { name: '标出问题', exact: true }).first().click();
  await page.getByRole('tab', { name: '检查结果' }).waitFor({ timeout: 120_000 });
  await opened.idle();
  await page.waitForTimeout(500);

  const { tasks } = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  console.log(
    `longest task on the page: ${Math.round(longest)} ms; all over 50 ms: ${JSON.stringify(tasks)}`,
  );
  expect(opened.complaints).toEqual([]);
  // A loaded machine stretches every task; what is done in the wrong thread takes seconds.
  expect(longest).toBeLessThan(LONGEST_TASK * 5);
}, 400_000);
