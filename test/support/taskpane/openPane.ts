import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PaneLanguage } from '../../../src/taskpane/frame/PaneLanguage';
import type { SiteOfTest } from '../browser/serve';

export interface PaneLook {
  readonly scene: string;
  readonly language?: PaneLanguage;
  /** Pixels of the pane. */
  readonly width?: number;
  readonly height?: number;
  readonly appearance?: 'light' | 'dark' | 'forced';
}

/** Where panes are opened: one for many, or each would compile the same scripts. */
export const openPaneContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ reducedMotion: 'reduce' });

/** The pane in Chromium at one moment. Screens that are loaded later have come. */
export async function openPane(
  context: BrowserContext,
  { origin }: SiteOfTest,
  look: PaneLook,
): Promise<Page> {
  const { scene, language = 'zh-CN', width = 320, height = 640, appearance = 'light' } = look;
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: appearance === 'light' ? 'light' : 'dark',
    forcedColors: appearance === 'forced' ? 'active' : 'none',
  });
  await page.goto(`${origin}/demo.html?scene=${scene}&language=${language}`);
  await page.locator('.shell-body').getByRole('tabpanel').waitFor();
  // A screen that is loaded later has taken the place of the sign that it comes.
  await page.waitForFunction(
    (opening) => opening || !document.querySelector('[role="tabpanel"] [role="progressbar"]'),
    scene === 'opening',
  );
  return page;
}
