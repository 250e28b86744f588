import type { Browser, BrowserContext } from 'playwright-core';
import { bareColours } from '../../../src/taskpane/frame/bareColours';
import { bareCss } from '../../../src/taskpane/frame/bareCss';
import { shellCss } from '../../../src/taskpane/screens/shell/shellCss';
import { launchChromium } from '../../support/browser/launchChromium';
import type { SiteOfTest } from '../../support/browser/serve';
import { openPane, openPaneContext } from '../../support/taskpane/openPane';
import { serveDemo } from '../../support/taskpane/serveScreens';

const names = Object.keys(bareColours.light);

describe('what is drawn before Fluent UI is there', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: SiteOfTest;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDemo()]);
    context = await openPaneContext(browser);
  }, 300_000);
  afterAll(() => Promise.all([browser?.close(), site?.close()]));

  it('names each colour it draws with, and no other', () => {
    const drawn = new Set([...`${bareCss}${shellCss}`.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual([...drawn].sort());
  });

  it.each([
    ['light', 'zh-CN'],
    ['dark', 'zh-TW'],
    ['light', 'en'],
  ] as const)('looks as Fluent UI does: %s, %s', async (appearance, language) => {
    const page = await openPane(context, site, { scene: 'overview', appearance, language });
    const [bare, fluent] = await page.evaluate(
      (colours) =>
        ['.bare', '.shell-body'].map((part) => {
          const style = getComputedStyle(document.querySelector(part) as Element);
          const { color, backgroundColor, fontFamily, fontSize, lineHeight } = style;
          const values = colours.map((name) => [name, style.getPropertyValue(`--${name}`)]);
          return { color, backgroundColor, fontFamily, fontSize, lineHeight, ...Object.fromEntries(values) };
        }),
      names,
    );
    expect(bare).toEqual(fluent);
    expect(bare?.['colorNeutralForeground1']).toBe(bareColours[appearance]['colorNeutralForeground1']);
    await page.close();
  });

  it('answers clicks: the tab is chosen at once, its screen comes', async () => {
    let release: () => void = () => undefined;
    const asked = new Promise<void>((go) => (release = go));
    const page = await context.newPage();
    await page.route(/\.js$/, async (route) => {
      if (!route.request().url().endsWith('/demo.js')) await asked;
      await route.continue();
    });
    await page.goto(`${site.origin}/demo.html?scene=overview`);
    const tab = page.getByRole('tab', { name: '检查' });
    await tab.click();
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tabpanel', { name: '检查' }).getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('.shell-body').count()).toBe(0);
    release();
    await page.getByRole('button', { name: '标出问题' }).waitFor();
    expect(await tab.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });
});
