import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/browser/launchChromium';
import { describeDay } from './describeDay';
import { englishRegister } from './registers/englishRegister';
import { spokenRegister } from './registers/spokenRegister';
import { taiwanRegister } from './registers/taiwanRegister';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describeDay('a plain range that nobody made for us', spokenRegister, () => browser);
describeDay('an Excel table in Taiwan that nobody made for us', taiwanRegister, () => browser);
describeDay('a list in English that nobody made for us', englishRegister, () => browser);
