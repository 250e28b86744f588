import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../support/browser/launchChromium';
import type { SiteOfTest } from '../../support/browser/serve';
import { openPane, openPaneContext, type PaneLook } from '../../support/taskpane/openPane';
import { sceneNames } from '../../support/taskpane/scenes';
import { serveDemo } from '../../support/taskpane/serveScreens';

/**
 * Every screen as it is drawn: nothing serious for axe, nothing wider than the pane. `SCREENSHOTS=out/pane` keeps
 * pictures, `SCREENSHOTS_ALL=1` of every language, width and appearance.
 */
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env['SCREENSHOTS'];

const few: readonly Omit<PaneLook, 'scene'>[] = [
  { language: 'zh-CN', width: 320, appearance: 'light' },
  { language: 'en', width: 350, appearance: 'dark' },
  { language: 'zh-TW', width: 320, appearance: 'forced' },
];

const all = (['zh-CN', 'zh-TW', 'en'] as const).flatMap((language) =>
  [320, 350].flatMap((width) =>
    (['light', 'dark', 'forced'] as const).map((appearance) => ({ language, width, appearance })),
  ),
);

// One look at hundreds of findings is enough: they are all alike.
const looksOf = (scene: string): typeof few =>
  process.env['SCREENSHOTS_ALL'] ? all : few.slice(0, scene === 'check-many' ? 1 : undefined);

const looks: readonly PaneLook[] = sceneNames.flatMap((scene) =>
  looksOf(scene).map((look) => ({ scene, ...look })),
);

describe('the screens of the pane', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: SiteOfTest;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDemo()]);
    context = await openPaneContext(browser);
  }, 300_000);
  afterAll(() => Promise.all([browser?.close(), site?.close()]));

  it.each(looks)('$scene in $language at $width px, $appearance', async (look) => {
    const page = await openPane(context, site, look);
    const mistakes: string[] = [];
    page.on('pageerror', (error) => mistakes.push(error.message));
    await keepPicture(page, look);
    expect(await seriousViolations(page, look)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    expect(mistakes).toEqual([]);
    await page.close();
  });

  it.each(['overview', 'check', 'followUp', 'adopt', 'newWorkbook'])(
    '%s enlarged to 200 %: nothing is cut off',
    async (scene) => {
      const page = await openPane(context, site, { scene, width: 160, height: 320 });
      await keepPicture(page, { scene: `${scene}-200`, width: 160 });
      expect(await tooWide(page)).toEqual([]);
      await page.close();
    },
  );
});

async function keepPicture(
  page: Page,
  { scene, language = 'zh-CN', width = 320, appearance = 'light' }: PaneLook,
): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  // As tall as the page: what sticks to the bottom stands there in the picture.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, 2400) });
  await page.screenshot({
    path: join(pictures, `${scene}.${language}.${width}.${appearance}.png`),
  });
}

async function seriousViolations(page: Page, { appearance, scene }: PaneLook): Promise<readonly string[]> {
  await page.evaluate(axe);
  // Under a contrast theme the system chooses the colours; axe sees ours. Hundreds of like rows take it a minute.
  const options = {
    // What passes is not told node by node: finding words for each takes most of the time.
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: appearance !== 'forced' && scene !== 'check-many' } },
  };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
}

/** What sticks out to the right, by its text. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) => element.getBoundingClientRect().right > edge + 1 && !element.closest('[role="status"]'),
      )
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
  });
}
