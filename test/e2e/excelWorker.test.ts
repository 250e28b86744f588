import type { Browser, Worker } from 'playwright-core';
import { differences, dumpFile } from '../host/files/dumpFile';
import { bigWorkbook } from '../support/bigWorkbook';
import { launchChromium } from '../support/browser/launchChromium';
import { markedFile } from './markedFile';
import { openExcelPane, type OpenedPane } from './openExcelPane';
import { until } from './until';
import { samples, type E2eWorkbook } from './workbooks';

const [sample] = samples;

let browser: Browser;
let pane: OpenedPane;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => pane.close());
afterAll(() => browser.close());

type Prepare = Parameters<typeof openExcelPane>[0]['prepare'];

const open = async (workbook: E2eWorkbook | undefined, prepare?: Prepare): Promise<OpenedPane> => {
  if (!workbook) throw new Error('there is a sample');
  const { bytes, fileName, now } = workbook;
  pane = await openExcelPane({ browser, workbook: bytes, fileName, now, ...(prepare && { prepare }) });
  return pane;
};

const paneWorker = ({ page }: OpenedPane): Worker => {
  const [worker, ...others] = page.workers();
  if (!worker || others.length > 0) throw new Error(`${page.workers().length} workers`);
  return worker;
};

describe('a check that takes long', () => {
  const large = async (): Promise<E2eWorkbook> => ({
    fileName: '几千行.xlsx',
    bytes: await bigWorkbook(5_000),
    now: '2024-07-12T09:00',
  });

  /** For a minute, or until it is no more. */
  const keepBusy = (worker: Worker): Promise<unknown> =>
    worker.evaluate(() =>
      setTimeout(() => {
        const end = performance.now() + 60_000;
        while (performance.now() < end);
      }),
    );

  it.each([
    ['while Excel answers', ({ host }: OpenedPane) => host.setFaults({ latencyMs: 3_000 })],
    ['while rows are checked', (opened: OpenedPane) => keepBusy(paneWorker(opened))],
  ])('shows that it goes on, and can be cancelled %s', async (_when, hold) => {
    const opened = await open(await large());
    const { host, user, page } = opened;
    const before = await host.dump();
    const registrations = (await host.held()).registrations;
    await user.openTab('检查');
    await hold(opened);
    await user.press('检查工作簿');
    await user.progress().waitFor();
    await user.press('取消');
    await host.setFaults({});
    await until('a word on it', async () => (await user.text()).includes('已取消，工作簿没有改动'));
    await user.openTab('设置');
    await user.openTab('检查');
    expect(await host.dump()).toBe(before);
    await user.run('检查工作簿');
    await until('findings', async () => (await user.findings()).length > 0);
    await until('one worker', async () => page.workers().length === 1);
    await until('nobody listening twice', async () => (await host.held()).registrations === registrations);
    expect(await host.dump()).toBe(before);
  });
});

describe('a worker whose code does not come', () => {
  it('is said, and asked for again', async () => {
    const first = await open(sample);
    const script = paneWorker(first).url();
    await first.close();
    let isThere = false;
    const { host, user } = await open(sample, async (context) => {
      await context.route(script, (route) => (isThere ? route.fallback() : route.abort()));
    });
    const [failure = ''] = await user.failures();
    expect(failure).toMatch(/没有载入完整.*请检查网络，再试一次/s);
    isThere = true;
    await user.run('重新读取');
    await user.openTab('检查');
    await user.run('检查工作簿');
    await until('findings', async () => (await user.findings()).length > 0);
    expect(differences(await dumpFile(sample?.bytes ?? new Uint8Array()), await host.dump())).toEqual([]);
  });
});

describe('a worker that ends without a word', () => {
  const death = /程序中断了.*内存不够/s;

  it('is missed at once, and replaced by the next action', async () => {
    const { host, user, page } = await open(sample);
    const registrations = (await host.held()).registrations;
    await user.openTab('检查');
    await user.run('检查工作簿');
    await paneWorker(pane).evaluate(() => self.close());
    await until('a notice', async () => (await user.failures()).length > 0);
    expect((await user.failures()).join()).toMatch(death);
    expect((await user.failures()).join()).toMatch(/工作簿没有因此改动.*请再点一次要做的操作/s);
    const count = (await user.findings()).length;
    expect(count).toBeGreaterThan(0);
    await user.run('检查工作簿');
    expect(await user.findings()).toHaveLength(count);
    await until('the old one gone', async () => page.workers().length === 1);
    expect((await host.held()).registrations).toBe(registrations);
    // It hears again what is typed.
    await host.write('对照清单', 'G4', '尽快');
    await until('one more finding', async () => (await user.findings()).length > count);
  });

  it('during a check: nothing hangs, and the check can be tried again', async () => {
    const { host, user } = await open(sample);
    await user.openTab('检查');
    await host.setFaults({ latencyMs: 1_500 });
    await user.press('检查工作簿');
    await user.progress().waitFor();
    await paneWorker(pane).evaluate(() => self.close());
    await until('a notice', async () => (await user.failures()).length > 0);
    await host.setFaults({});
    await user.idle();
    expect((await user.failures()).join()).toMatch(death);
    await user.run('再试一次');
    await until('findings', async () => (await user.findings()).length > 0);
    expect(await user.failures()).toEqual([]);
  });

  it('while it marks: says that it may have been done, and marks as if nothing had been', async () => {
    const { host, user } = await open(sample);
    await user.openTab('检查');
    await user.run('检查工作簿');
    await host.setFaults({ latencyMs: 1_500 });
    await user.press('标出问题');
    await user.progress().waitFor();
    await paneWorker(pane).evaluate(() => self.close());
    await until('a notice', async () => (await user.failures()).length > 0);
    expect((await user.failures()).join()).toMatch(/可能已经写进工作簿，也可能没有.*请先看一眼工作簿/s);
    await host.setFaults({});
    await user.run('再试一次');
    if (!sample) throw new Error('there is a sample');
    expect(differences(await dumpFile(await markedFile(sample)), await host.dump())).toEqual([]);
  });
});
