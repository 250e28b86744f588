import type { Browser } from 'playwright-core';
import { differences } from '../host/files/dumpFile';
import { launchChromium } from '../support/browser/launchChromium';
import { openExcelPane, type OpenedPane } from './openExcelPane';
import { spokenRegister } from './registers/spokenRegister';
import { until } from './until';
import { samples } from './workbooks';

let browser: Browser;
let pane: OpenedPane;
let before: string;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const openSample = async (): Promise<OpenedPane> => {
  const [sample] = samples;
  if (!sample) throw new Error('there is a sample');
  pane = await openExcelPane({ browser, workbook: sample.bytes, fileName: sample.fileName, now: sample.now });
  await pane.user.openTab('检查');
  await pane.user.run('检查工作簿');
  before = await pane.host.dump();
  return pane;
};

/** A workbook with something that can be put right. */
const openRegister = async () => {
  const register = await spokenRegister();
  const { bytes, fileName, now } = register;
  pane = await openExcelPane({ browser, workbook: bytes, fileName, now });
  await pane.user.press('接管现有表格');
  await pane.user.adopt(register);
  return { ...pane, register };
};
const openFixable = async () => {
  const { host, user } = await openRegister();
  await user.openTab('检查');
  await user.run('检查工作簿');
  const fixable = (await user.findings()).find(({ isFixable }) => isFixable);
  if (!fixable) throw new Error('there is something to be put right');
  const [sheet = '', cell = ''] = fixable.address.split('!');
  return { host, user, ...fixable, sheet, cell };
};

/** The pane says something with what to do next, and the workbook is as it was. */
async function expectSaid(what: RegExp): Promise<void> {
  const { host, user } = pane;
  await until('a notice', async () => (await user.failures()).length > 0);
  const [failure = ''] = await user.failures();
  expect(failure).toMatch(what);
  expect(failure).toMatch(/请/);
  expect(differences(before, await host.dump())).toEqual([]);
}

describe('what passes, in one pane', () => {
  beforeAll(openSample);
  afterAll(() => pane.close());
  afterEach(async () => {
    const { host, user } = pane;
    await host.setFaults({});
    await host.setFocus(true);
    await host.protectStructure(false);
    await user.idle();
    if ((await user.failures()).length > 0) await user.press('关闭提示');
    // Nothing is left of it.
    await user.run('检查工作簿');
    expect(await user.failures()).toEqual([]);
    expect((await user.findings()).length).toBeGreaterThan(0);
    expect(await host.dump()).toBe(before);
  });

  it('more to be drawn than Excel takes in one request', async () => {
    const { host, user } = pane;
    await host.setFaults({ payloadLimit: 60_000 });
    await user.press('标出问题');
    await expectSaid(/超过了 Excel 一次能传递的大小/);
  });

  it('more to be read than Excel gives in one request, whatever it is cut into', async () => {
    const { host, user } = pane;
    await host.setFaults({ payloadLimit: 4_000 });
    await user.press('检查工作簿');
    await expectSaid(/超过了 Excel 一次能传递的大小/);
  });

  it('nobody answers while the workbook is checked: can be cancelled, and read again when somebody does', async () => {
    const { host, user } = pane;
    await host.setFaults({ offline: true });
    await user.press('检查工作簿');
    await user.progress().waitFor();
    await user.press('取消');
    await until('a word on it', async () => (await user.text()).includes('已取消，工作簿没有改动'));
    await user.press('取消');
  });

  it('another workbook in front', async () => {
    const { host, user } = pane;
    const [first] = await user.findings();
    await host.setFocus(false);
    await user.press(`定位 ${first?.address ?? ''}`);
    await expectSaid(/另一个工作簿/);
  });

  it('the structure locked', async () => {
    const { host, user } = pane;
    await host.protectStructure(true);
    await user.press('标出问题');
    await expectSaid(/结构/);
  });
});

describe('nobody answers', () => {
  afterEach(() => pane.close());

  it('while it is marked: is said after a minute', async () => {
    const { host, user, page } = await openSample();
    await page.clock.install();
    await host.setFaults({ offline: true });
    await user.press('标出问题');
    await user.progress().waitFor();
    await page.clock.fastForward(61_000);
    await expectSaid(/一直没有回应/);
    await host.setFaults({});
  });
});

describe('what others do meanwhile', () => {
  afterEach(() => pane.close());

  it('a sheet deleted, gone to before anybody has read again', async () => {
    const { host, user } = await openSample();
    const [first] = await user.findings();
    await host.setFaults({ latencyMs: 300 });
    await host.deleteSheet('对照清单', 'remote');
    before = await host.dump();
    await user.press(`定位 ${first?.address ?? ''}`);
    await expectSaid(/对照清单.*已经不在了/s);
  });

  it('a sheet hidden', async () => {
    const { host, user } = await openSample();
    const [first] = await user.findings();
    await host.addSheet('别的');
    await user.idle();
    await host.setVisibility('对照清单', 'Hidden');
    before = await host.dump();
    await user.press(`定位 ${first?.address ?? ''}`);
    await expectSaid(/对照清单.*隐藏/s);
  });

  it('a protected sheet whose cell is to be put right', async () => {
    const { host, user, rule, address, sheet } = await openFixable();
    await host.protect(sheet);
    before = await host.dump();
    await user.fix(rule, address);
    await expectSaid(/保护/);
  });

  it('a choice from a list, of which Excel tells nobody: it is not written over', async () => {
    const { host, user, rule, address, sheet, cell } = await openFixable();
    await host.pickFromList(sheet, cell, '202407-009');
    before = await host.dump();
    await user.fix(rule, address);
    await until('a word on it', async () => /单元格刚被改过/.test(await user.text()));
    expect(await host.dump()).toBe(before);
  });
});

describe('a column renamed that the user had said the meaning of', () => {
  afterEach(() => pane.close());

  it('is said where tables are adopted, and nothing is taken for what it is not', async () => {
    const { host, user, register } = await openRegister();
    before = await host.dump();
    await host.write(register.sheet, 'E3', '哪天');
    await until('read again', async () => (await user.text()).includes('没认出来'));
    await user.press('接管现有表格');
    await until('a word on it', async () => /缺少确认过的列：弄到啥时候。请重新确认/.test(await user.text()));
    const lines = differences(before, await host.dump());
    expect(lines.map((line) => line.slice(0, 9))).toEqual(['- 盯办: E3 ', '+ 盯办: E3 ']);
  });
});

describe('the add-in’s own server', () => {
  afterEach(() => pane.close());

  it('away when a screen is opened: nothing is missing, the screens have come already', async () => {
    const { user, context, frame } = await openSample();
    const loaded = () => frame.evaluate(() => performance.getEntriesByType('resource').length);
    await until('nothing more to come', async () => {
      const came = await loaded();
      await new Promise((resume) => setTimeout(resume, 1_500));
      return (await loaded()) === came;
    });
    await context.route(/\/code\//, (route) => route.abort());
    for (const tab of ['督办', '设置', '总览'] as const) await user.openTab(tab);
    await user.press('接管现有表格');
    await user.button('按此接管').waitFor();
    expect(await user.failures()).toEqual([]);
  });

  it('away when a report is written: is said, and written when it is back', async () => {
    const { user, context, page } = await openSample();
    await user.openTab('报告');
    await user.button('生成报告').first().waitFor();
    await context.route(/\/code\//, (route) => route.abort());
    await user.press('生成报告');
    await expectSaid(/没有载入完整.*请检查网络/s);
    await user.idle();
    await context.unroute(/\/code\//);
    expect((await user.download(page, '生成报告')).suggestedFilename()).toMatch(/\.docx$/);
  });
});
