import type { Browser } from 'playwright-core';
import { differences, dumpFile } from '../host/files/dumpFile';
import { launchChromium } from '../support/browser/launchChromium';
import { markedFile } from './markedFile';
import { openExcelPane, type OpenedPane } from './openExcelPane';
import { until } from './until';
import { others, samples, type E2eWorkbook } from './workbooks';

let browser: Browser;
let pane: OpenedPane;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => pane.close());
afterAll(() => browser.close());

const open = async ({ fileName, bytes, now }: E2eWorkbook): Promise<OpenedPane> => {
  pane = await openExcelPane({ browser, workbook: bytes, fileName, now });
  return pane;
};
const openChecked = async (workbook: E2eWorkbook): Promise<OpenedPane> => {
  const { user } = await open(workbook);
  await user.openTab('检查');
  await user.run('检查工作簿');
  return pane;
};

describe.each([...samples, ...others])('$fileName in Excel', (workbook) => {
  const { bytes } = workbook;
  let before: string;
  const changed = async () => differences(before, await pane.host.dump());
  beforeAll(async () => {
    before = await dumpFile(bytes);
  });

  it('is read and checked without being changed, and nothing is asked of a network', async () => {
    const { complaints, missing, unknownCalls } = await openChecked(workbook);
    expect(await changed()).toEqual([]);
    expect([complaints, missing, await unknownCalls()]).toEqual([[], [], []]);
  });

  it('is marked as the file adapter marks it, and cleared to what it was', async () => {
    const { host, user } = await openChecked(workbook);
    await user.run('标出问题');
    expect(differences(await dumpFile(await markedFile(workbook)), await host.dump())).toEqual([]);
    await user.run('清除标记');
    expect(await changed()).toEqual([]);
  });

  it('shows the cell of every finding that is listed', async () => {
    const { host, user } = await openChecked(workbook);
    for (const { address } of (await user.findings()).slice(0, 5)) {
      await user.press(`定位 ${address}`);
      await until(`${address} selected`, async () => (await host.selection()) === address);
    }
  });

  it('is put right at one place, and back', async () => {
    const { user } = await openChecked(workbook);
    const fixable = (await user.findings()).find(({ isFixable }) => isFixable);
    if (!fixable) return;
    const item = user.finding(fixable.address);
    await item.getByRole('button', { name: '修正', exact: true }).first().click();
    await user.run('确认修正');
    await until('something written', async () => (await changed()).length > 0);
    const lines = await changed();
    expect(lines.every((line) => line.includes(fixable.address.replace(/^.*!/, '')))).toBe(true);
    await user.run('撤销');
    expect(await changed()).toEqual([]);
  });

  it('gives a report as a Word document, and stays as it was', async () => {
    const { user, page } = await open(workbook);
    await user.openTab('报告');
    const report = user.button('生成报告').first();
    await report.waitFor();
    if (await report.isDisabled()) return;
    const coming = page.waitForEvent('download');
    await report.click();
    const saved = await coming;
    expect(saved.suggestedFilename()).toMatch(/\.docx$/);
    expect(await changed()).toEqual([]);
  });
});
