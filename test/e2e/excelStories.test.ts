import type { Browser } from 'playwright-core';
import { bookWithSheet } from '../host/bookWithSheet';
import { differences, dumpFile } from '../host/files/dumpFile';
import { saveBook } from '../host/files/saveBook';
import { launchChromium } from '../support/browser/launchChromium';
import { openExcelPane, type OpenedPane } from './openExcelPane';
import { until } from './until';
import { samples } from './workbooks';

const NOW = '2024-07-12T09:00';
const HEADINGS = ['编号', '干什么', '找谁', '啥时候弄完', '弄得咋样'];
const ROWS = [
  ['1', '季度新增客户100家', '市场部', '2024年7月1日', '未开始'],
  ['2', '合同审批不超过3个工作日', '法务部', '2024年8月30日', '进行中'],
];

let browser: Browser;
let pane: OpenedPane;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => pane.close());
afterAll(() => browser.close());

const openBook = async (fill: (book: ReturnType<typeof bookWithSheet>) => void = () => undefined) => {
  const book = bookWithSheet('台账');
  fill(book);
  pane = await openExcelPane({ browser, workbook: saveBook(book), fileName: '新.xlsx', now: NOW });
  return pane;
};
const openSample = async () => {
  const [sample] = samples;
  if (!sample) throw new Error('there is a sample');
  pane = await openExcelPane({ browser, workbook: sample.bytes, fileName: sample.fileName, now: sample.now });
  return { ...pane, before: await dumpFile(sample.bytes) };
};

it('an empty workbook becomes a register that can be checked', async () => {
  const { host, user } = await openBook();
  await user.press('新建督办工作簿');
  await user.run('新建所选台账（1）');
  await until('more sheets', async () => (await host.sheetNames()).length > 1);
  await user.openTab('检查');
  await user.run('检查工作簿');
  expect(await host.dump()).toContain('table');
});

it('a table nobody recognised is adopted as the user says, and nothing but our hidden sheet is written', async () => {
  const { host, user, frame } = await openBook();
  await host.write('台账', 'A1:E3', [HEADINGS, ...ROWS]);
  const before = await host.dump();
  await frame.getByText('像表格，但没认出来').waitFor();
  await user.press('接管现有表格');
  await frame.getByLabel('这张表是').selectOption({ label: '督办台账' });
  const fields = {
    'A 列“编号”': '序号',
    'B 列“干什么”': '督办事项',
    'C 列“找谁”': '责任人',
    'D 列“啥时候弄完”': '完成时限',
  };
  for (const [column, field] of Object.entries(fields))
    await frame.getByLabel(`${column}的意思`).selectOption({ label: field });
  await user.run('按此接管');
  await until('the table recognised', async () => (await user.text()).includes('已确认'));
  const lines = differences(before, await host.dump());
  expect(lines.filter((line) => line.includes('台账!'))).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
  await user.openTab('督办');
  await until('what is late', async () => (await user.text()).includes('季度新增客户100家'));
});

it('what the user and a co-author type is checked again without a click and without a write', async () => {
  const { host, user } = await openSample();
  await user.openTab('检查');
  await user.run('检查工作簿');
  const count = async () => (await user.findings()).length;
  const at = await count();
  await host.write('对照清单', 'G4', '尽快');
  await until('one more finding', async () => (await count()) > at);
  await host.write('对照清单', 'G5', '尽快', 'remote');
  await until('another finding', async () => (await count()) > at + 1);
  await user.idle();
  expect(await host.read('对照清单', 'G4:G5')).toMatchObject({ values: [['尽快'], ['尽快']] });
});

it('costs Excel two requests to check, two to mark, three small ones for a cell that is typed in', async () => {
  const { host, user } = await openSample();
  const costs = async (work: () => Promise<void>) => {
    await host.forgetRequests();
    await work();
    return host.traffic();
  };
  await user.openTab('检查');
  expect((await costs(() => user.run('检查工作簿'))).requests).toBeLessThanOrEqual(2);
  const count = (await user.findings()).length;
  const typed = await costs(async () => {
    await host.write('对照清单', 'G4', '尽快');
    await until('one more finding', async () => (await user.findings()).length > count);
    await user.idle();
  });
  // One of them asks for the sheet's name: this Excel does not tell when a sheet is renamed.
  expect(typed.requests).toBeLessThanOrEqual(3);
  expect(typed.requestBytes + typed.responseBytes).toBeLessThan(15_000);
  expect((await costs(() => user.run('标出问题'))).requests).toBeLessThanOrEqual(2);
});

it('the button on the ribbon checks', async () => {
  const { user, invokeCommand } = await openSample();
  await invokeCommand('checkWorkbook');
  await until('findings', async () => (await user.findings()).length > 0);
});
