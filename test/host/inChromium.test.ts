import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/browser/launchChromium';
import { bookWithSheet } from './bookWithSheet';
import { saveBook } from './files/saveBook';
import { type StartedHost, startHost, type StartOptions } from './startHost';

/** An add-in's page as Microsoft tells to write it. */
const addin = {
  '/taskpane.html': {
    type: 'text/html',
    body: `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
      <script>
        Office.onReady().then((info) => {
          Office.actions.associate('check', (event) => {
            document.title = event.source.id;
            event.completed();
          });
          window.readyInfo = info;
        });
      </script>`,
  },
};

let browser: Browser;
let started: StartedHost;

const start = async (more: Partial<StartOptions> = {}) => {
  started = await startHost({ workbook: saveBook(bookWithSheet()), addin, browser, ...more });
  await started.frame.waitForFunction(() => 'readyInfo' in window);
  return started;
};

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => started.close());
afterAll(() => browser.close());

describe('the real office.js in a frame of Chromium', () => {
  it('takes the host for Excel on the web and knows what it supports', async () => {
    const { frame, missing, complaints, unknownCalls } = await start();
    const found = await frame.evaluate(() => {
      const { readyInfo } = window as unknown as { readyInfo: { host: string; platform: string } };
      const has = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version);
      return {
        ...readyInfo,
        sets: [has('ExcelApi', '1.14'), has('ExcelApi', '1.15'), has('SharedRuntime', '1.1')],
        language: Office.context.displayLanguage,
        url: Office.context.document.url,
      };
    });
    expect(found).toMatchObject({
      host: 'Excel',
      platform: 'OfficeOnline',
      sets: [true, false, true],
      language: 'zh-CN',
      url: 'https://contoso.sharepoint.com/sites/office/workbook.xlsx',
    });
    expect([missing, complaints, await unknownCalls()]).toEqual([[], [], []]);
  });

  it('writes, reads and hears of the user and of co-authors', async () => {
    const { frame, host } = await start();
    const values = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title += `${event.address} ${event.source};`;
          return Promise.resolve();
        });
        const range = context.workbook.worksheets.getItem('Data').getRange('A1:B1');
        range.values = [['甲', '00123']];
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(values).toEqual([['甲', 123]]);
    await host.write('Data', 'B2', '丙');
    await host.write('Data', 'C3', '乙', 'remote');
    await frame.waitForFunction(() => document.title.includes('Remote'));
    expect(await frame.title()).toContain('B2 Local;C3 Remote;');
    expect((await host.read('Data', 'A1:C3')).values).toEqual([
      ['甲', 123, ''],
      ['', '丙', ''],
      ['', '', '乙'],
    ]);
  });

  it('hears of selections, in the old style too', async () => {
    const { frame, host } = await start();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(() => {
          document.title += 'selected;';
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await host.select('Data', 'B2');
    await frame.waitForFunction(() => document.title === 'selected;');
    expect(await host.selection()).toBe('Data!B2');
  });

  it('counts requests and their bytes', async () => {
    const { frame, host } = await start();
    await host.forgetRequests();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1').values = [['甲']];
        await context.sync();
      }),
    );
    const requests = (await host.requests()).filter(({ isHousekeeping }) => !isHousekeeping);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.members).toEqual(['_KeepReference', 'Values']);
    expect(requests[0]?.requestBytes).toBeGreaterThan(500);
    expect(await host.traffic()).toEqual({
      requests: 1,
      requestBytes: requests[0]?.requestBytes,
      responseBytes: requests[0]?.responseBytes,
    });
  });

  it('keeps settings with the workbook', async () => {
    const { frame } = await start();
    const read = await frame.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set('甲', { 数: 1 });
      await new Promise((done) => settings.saveAsync(done));
      settings.set('乙', 2);
      await new Promise((done) => settings.refreshAsync(done));
      return [settings.get('甲'), settings.get('乙')] as unknown[];
    });
    expect(read).toEqual([{ 数: 1 }, null]);
  });

  it('runs ribbon commands', async () => {
    const { frame, page, invokeCommand } = await start();
    await invokeCommand('check');
    await frame.waitForFunction(() => document.title === 'check');
    await page.waitForFunction(
      () =>
        (globalThis as unknown as { pageOf(): { connection: { completedCommands: string[] } } }).pageOf()
          .connection.completedCommands.length === 1,
    );
  });

  it('starts with the workbook when it is told to', async () => {
    const { frame } = await start();
    const behaviour = await frame.evaluate(async () => {
      const before = await Office.addin.getStartupBehavior();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return [before, await Office.addin.getStartupBehavior()];
    });
    expect(behaviour).toEqual(['None', 'Load']);
  });

  it('waits for the end of cell editing when it is asked to', async () => {
    const { frame, host } = await start({ faults: { cellEditMode: true } });
    const write = (delayForCellEdit: boolean) =>
      frame.evaluate(
        (delay) =>
          Excel.run({ delayForCellEdit: delay }, async (context) => {
            context.workbook.worksheets.getItem('Data').getRange('A1').values = [['甲']];
            await context.sync();
            return 'written';
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        delayForCellEdit,
      );
    expect(await write(false)).toBe('InvalidOperationInCellEditMode');
    const waiting = write(true);
    await host.endCellEdit();
    expect(await waiting).toBe('written');
  });

  it.each([
    { code: 'RequestPayloadSizeLimitExceeded', characters: 6_000_000 },
    { code: 'written', characters: 32_000 },
  ])('$characters characters in a request: $code', async ({ code, characters }) => {
    const { frame } = await start();
    const outcome = await frame.evaluate(
      (length) =>
        Excel.run(async (context) => {
          const row = Array.from({ length: length / 32_000 }, () => '甲'.repeat(32_000));
          context.workbook.worksheets.getItem('Data').getRangeByIndexes(0, 0, 1, row.length).values = [row];
          await context.sync();
          return 'written';
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      characters - (characters % 32_000),
    );
    expect(outcome).toBe(code);
  });

  it('opens a workbook from a file', async () => {
    const file = new Uint8Array(readFileSync('assets/会议执行-示例.xlsx'));
    const { frame, host } = await start({ workbook: file, fileName: '会议执行.xlsx' });
    const names = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        return worksheets.items.map((sheet) => sheet.name);
      }).catch((error: unknown) => [String(error)]),
    );
    expect(names).toEqual(await host.sheetNames());
  });
});
