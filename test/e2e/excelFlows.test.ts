import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/browser/launchChromium';
import { describeDay } from './describeDay';
import { checklistRegister, meetingRegister } from './registers/sampleRegisters';
import { strangeRegister } from './registers/strangeRegister';
import { others } from './workbooks';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describeDay('the sample checklist', checklistRegister, () => browser);
describeDay('the sample of meetings', meetingRegister, () => browser);
for (const workbook of others)
  describeDay(
    workbook.fileName,
    () => strangeRegister(workbook),
    () => browser,
  );
