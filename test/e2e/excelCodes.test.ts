import type { Browser } from 'playwright-core';
import { failures } from '../host/faults/Faults';
import type { Faults } from '../host/faults/Faults';
import { launchChromium } from '../support/browser/launchChromium';
import { openExcelPane, type OpenedPane } from './openExcelPane';
import { until } from './until';
import { samples } from './workbooks';

/** What a member may fail with in the middle of a request, of all that Microsoft documents for Excel. */
const MEMBER_CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'Conflict',
  'FilteredRangeConflict',
  'GeneralException',
  'HostRestartNeeded',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidReference',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'MergedRangeConflict',
  'NotImplemented',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'RequestAborted',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedFeature',
  'UnsupportedOperation',
] as const;

/** These mean that we asked for something that makes no sense: told as a mistake of ours, with details to copy. */
const OUR_MISTAKES = [
  'FormulaLengthExceedsLimit',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidRequest',
  'NonBlankCellOffSheet',
  'PivotTableRangeConflict',
  'UnsupportedSheet',
] as const;

let browser: Browser;
let pane: OpenedPane;
let before: string;

beforeAll(async () => {
  browser = await launchChromium();
  const [sample] = samples;
  if (!sample) throw new Error('there is a sample');
  pane = await openExcelPane({ browser, workbook: sample.bytes, fileName: sample.fileName, now: sample.now });
  await pane.user.openTab('检查');
  await pane.user.run('检查工作簿');
  before = await pane.host.dump();
  await pane.frame.evaluate(hurry);
});
afterAll(async () => {
  await pane.close();
  await browser.close();
});

/** In the page: what it waits between two tries goes by quickly; that nobody answers it notices as late as ever. */
function hurry(): void {
  const wait = globalThis.setTimeout.bind(globalThis);
  const hurried = (then: () => void, milliseconds = 0, ...given: []) =>
    wait(then, milliseconds < 10_000 ? milliseconds / 20 : milliseconds, ...given);
  Object.assign(globalThis, { setTimeout: hurried });
}

/** Meets a fault while something is done. @returns what the pane says */
async function met(fault: Faults, button: string): Promise<string> {
  const { host, user } = pane;
  await host.setFaults(fault);
  await user.press(button);
  await until('a notice', async () => (await user.failures()).length > 0);
  await host.setFaults({});
  await user.idle();
  const [failure = ''] = await user.failures();
  await user.press('关闭提示');
  expect(await host.dump()).toBe(before);
  return failure;
}

const steps = [
  ['标出问题', 'ConditionalFormatRule.formula'],
  ['检查工作簿', 'Range'],
] as const;

describe.each(steps)('%s', (button, member) => {
  it.each(Object.keys(failures) as (keyof typeof failures)[])(
    'refused as a whole with %s: a sentence with what to do next, the workbook as it was',
    async (failure) => {
      const said = await met({ failure }, button);
      expect(said).toMatch(/请/);
      expect(said).not.toMatch(/undefined|object|督办自身出错/);
    },
  );

  it.each(MEMBER_CODES)(
    'given up halfway with %s: a sentence with what to do next, the workbook as it was',
    async (memberCode) => {
      const said = await met({ member, memberCode }, button);
      expect(said).toMatch(/请/);
      expect(said).not.toMatch(/undefined|object|督办自身出错/);
    },
  );

  it.each(OUR_MISTAKES)(
    'given up halfway with %s: told as our mistake, with details to copy, the workbook as it was',
    async (memberCode) => {
      const said = await met({ member, memberCode }, button);
      expect(said).toMatch(/督办自身出错.*请再试一次.*复制详情/s);
    },
  );

  it('works again when nothing is in the way', async () => {
    const { user } = pane;
    await user.run(button);
    expect(await user.failures()).toEqual([]);
    if (button === '标出问题') await user.run('清除标记');
    expect(await pane.host.dump()).toBe(before);
  });
});
