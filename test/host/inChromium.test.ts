import { saveBook } from './files/saveBook';
import { bookWithSheet } from './bookWithSheet';
import { startHost, type StartedHost } from './startHost';

/** An add-in's page as Microsoft tells to write it. */
const page = {
  '/taskpane.html': {
    type: 'text/html',
    body: `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
      <script>Office.onReady().then((info) => { window.readyInfo = info; });</script>`,
  },
};

describe('the real office.js in a frame', () => {
  let started: StartedHost;

  beforeAll(async () => {
    started = await startHost({ workbook: saveBook(bookWithSheet()), addin: page });
    await started.frame.waitForFunction(() => 'readyInfo' in window);
  });
  afterAll(() => started.close());

  it('takes the host for Excel on the web', async () => {
    expect(
      await started.frame.evaluate(() => (window as unknown as { readyInfo: unknown }).readyInfo),
    ).toMatchObject({
      host: 'Excel',
      platform: 'OfficeOnline',
    });
  });

  it('writes, reads and hears of it', async () => {
    const { frame, host } = started;
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title += `${event.address} ${event.source};`;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    const values = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1:B1');
        range.values = [['甲', '00123']];
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(values).toEqual([['甲', 123]]);
    await host.write('Data', 'C3', '乙', 'remote');
    await frame.waitForFunction(() => document.title.includes('Remote'));
    expect(await frame.title()).toBe('A1:B1 Local;C3 Remote;');
    expect((await host.read('Data', 'A1:C3')).values[2]).toEqual(['', '', '乙']);
  });

  it('counts requests', async () => {
    const requests = await started.host.requests();
    expect(requests.filter(({ members }) => members.includes('Values'))).toHaveLength(1);
    expect(await started.unknownCalls()).toEqual([]);
    expect(started.missing).toEqual([]);
  });
});
