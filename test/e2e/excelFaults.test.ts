import type { Browser } from 'playwright-core';
import { differences } from '../host/files/dumpFile';
import { launchChromium } from '../support/browser/launchChromium';
import { openExcelPane, type OpenedPane } from './openExcelPane';
import { until } from './until';
import { samples } from './workbooks';

let browser: Browser;
let pane: OpenedPane;

beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  const [sample] = samples;
  if (!sample) throw new Error('there is a sample');
  pane = await openExcelPane({ browser, workbook: sample.bytes, fileName: sample.fileName, now: sample.now });
  await pane.user.openTab('检查');
  await pane.user.run('检查工作簿');
});
afterEach(() => pane.close());
afterAll(() => browser.close());

it('a cell that is being edited is waited for, or said', async () => {
  const { host, user } = pane;
  const before = await host.dump();
  await host.setFaults({ cellEditMode: true });
  await user.press('标出问题');
  await until('a word on it', async () => /单元格/.test(await user.text()));
  expect(differences(before, await host.dump())).toEqual([]);
  await host.setFaults({});
  await host.endCellEdit();
  await user.idle();
});

it('a protected sheet is said, and nothing is marked', async () => {
  const { host, user } = pane;
  await host.protect('对照清单');
  const before = await host.dump();
  await user.press('标出问题');
  await until('a notice', async () => (await user.failures()).length > 0);
  expect((await user.failures()).join()).toMatch(/保护/);
  expect(differences(before, await host.dump())).toEqual([]);
});

it('a sheet deleted meanwhile leads to reading again, not to an error', async () => {
  const { host, user } = pane;
  await host.deleteSheet('对照清单', 'remote');
  await user.run('检查工作簿');
  await until('no finding on it', async () => !(await user.text()).includes('对照清单!'));
});

it('filtered rows stay as they are when everything is marked', async () => {
  const { host, user } = pane;
  await host.filterSheet('对照清单', 'A3:H8', 1, ['业务需求']);
  const filtered = (await host.dump()).split('\n').filter((line) => /hidden|filter/i.test(line));
  await user.run('标出问题');
  const after = (await host.dump()).split('\n').filter((line) => /hidden|filter/i.test(line));
  expect(after).toEqual(expect.arrayContaining(filtered));
});
