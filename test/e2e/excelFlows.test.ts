import type { Browser } from 'playwright-core';
import { liveXlsxWorkbook } from '../../src/adapters/xlsx/liveXlsxWorkbook';
import { dumpFile } from '../host/files/dumpFile';
import { differences } from '../host/model/lines';
import { launchChromium } from '../support/browser/launchChromium';
import { openExcelPane, type OpenedPane } from './openExcelPane';
import { others, samples } from './workbooks';

let browser: Browser;
let pane: OpenedPane;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => pane.close());
afterAll(() => browser.close());

describe.each([...samples, ...others])('$fileName in Excel', ({ fileName, bytes, now }) => {
  const open = async () => {
    pane = await openExcelPane({ browser, workbook: bytes, fileName, now });
    return pane;
  };

  it('is read without being changed, and nothing is asked of a network', async () => {
    const { host, user, complaints, missing, unknownCalls } = await open();
    expect(differences(await dumpFile(bytes), await host.dump())).toEqual([]);
    await user.openTab('检查');
    await user.run('检查工作簿');
    expect(differences(await dumpFile(bytes), await host.dump())).toEqual([]);
    expect([complaints, missing, await unknownCalls()]).toEqual([[], [], []]);
  });

  it('is marked as the file adapter marks it, and cleared to what it was', async () => {
    const { host, user } = await open();
    await user.openTab('检查');
    await user.run('检查工作簿');
    await user.run('标出问题');
    expect(differences(await dumpFile(await markedFile(bytes, fileName, now)), await host.dump())).toEqual(
      [],
    );
    await user.run('清除标记');
    expect(differences(await dumpFile(bytes), await host.dump())).toEqual([]);
  });

  it('shows the cell of a finding', async () => {
    const { host, user } = await open();
    await user.openTab('检查');
    await user.run('检查工作簿');
    const [first] = await user.findings();
    if (!first) return;
    await user.press(`定位 ${first.address}`);
    await expect.poll(() => host.selection()).toBe(first.address);
  });
});
