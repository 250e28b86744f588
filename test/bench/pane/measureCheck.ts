import type { Browser } from 'playwright-core';
import { startHost } from '../../host/startHost';

/** Of the workbook that is checked in the pane. */
export const CHECKED_ROWS = 10_000;

/** One check of a large workbook in the simulated Excel, beside what cannot be done without: reading its cells. */
export interface PaneCheck {
  /** From the click on 检查工作簿 until the findings are said, in milliseconds; clicked as soon as it can be. */
  readonly atOnce: number;
  /** The same after a look at the overview. */
  readonly afterLook: number;
  /** Office.js alone, in an empty page, asking for the same of the same cells. */
  readonly reading: number;
}

/** How long somebody looks at the overview who looks at it. */
export const LOOK_MS = 3_000;

/** An add-in that does nothing. */
const bare = {
  '/taskpane.html': {
    type: 'text/html',
    body: '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  },
};

/** @param folder holds the built pane */
export async function measureCheck(
  browser: Browser,
  folder: string,
  workbook: Uint8Array,
): Promise<PaneCheck> {
  return {
    reading: await measureReading(browser, workbook),
    atOnce: await measurePane(browser, folder, workbook, 0),
    afterLook: await measurePane(browser, folder, workbook, LOOK_MS),
  };
}

async function measureReading(browser: Browser, workbook: Uint8Array): Promise<number> {
  const { frame, close } = await startHost({ workbook, addin: bare, browser });
  try {
    await frame.waitForFunction(() => typeof Office !== 'undefined');
    return await frame.evaluate(async () => {
      await Office.onReady();
      const start = performance.now();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const used = sheet.getUsedRange(true).load('rowCount, columnCount');
        await context.sync();
        // More than these rows are more than 5 MB.
        const rows = 5_000;
        for (let top = 0; top < used.rowCount; top += rows) {
          const height = Math.min(rows, used.rowCount - top);
          sheet
            .getRangeByIndexes(top, 0, height, used.columnCount)
            .load('values, formulas, numberFormat, valueTypes');
          await context.sync();
        }
      });
      return performance.now() - start;
    });
  } finally {
    await close();
  }
}

async function measurePane(
  browser: Browser,
  folder: string,
  workbook: Uint8Array,
  lookMs: number,
): Promise<number> {
  const { frame, page, close } = await startHost({ workbook, addin: folder, browser });
  try {
    await frame.getByRole('tab', { name: '检查', exact: true }).click();
    await frame.locator('button:not([aria-disabled=true])', { hasText: '检查工作簿' }).first().waitFor();
    await page.waitForTimeout(lookMs);
    return await frame.evaluate(async () => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === '检查工作簿',
      );
      const start = performance.now();
      const said = new Promise<void>((done) => {
        new MutationObserver(() => {
          if (document.body.textContent.includes('检查完成')) done();
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      button?.click();
      await said;
      return performance.now() - start;
    });
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await close();
  }
}
