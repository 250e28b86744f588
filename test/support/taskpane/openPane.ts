import type { Browser, Page } from 'playwright-core';
import type { PaneLanguage } from '../../../src/taskpane/frame/PaneLanguage';
import type { BuiltDemo } from './buildDemo';

export interface PaneLook {
  readonly scene: string;
  readonly language?: PaneLanguage;
  /** Pixels of the pane. */
  readonly width?: number;
  readonly height?: number;
  readonly appearance?: 'light' | 'dark' | 'forced';
}

const ORIGIN = 'http://pane.test';

/** The pane in Chromium at one moment; without a network. Fonts and lazily loaded screens have come. */
export async function openPane(browser: Browser, demo: BuiltDemo, look: PaneLook): Promise<Page> {
  const { scene, language = 'zh-CN', width = 320, height = 640, appearance = 'light' } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: appearance === 'light' ? 'light' : 'dark',
    forcedColors: appearance === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/taskpane.html')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: demo.html });
    const body = demo.files.get(pathname);
    if (!body) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
  });
  await page.goto(`${ORIGIN}/taskpane.html?scene=${scene}&language=${language}`);
  await page.getByRole('tabpanel').waitFor();
  await page.waitForLoadState('networkidle');
  // A screen that is loaded later has taken the place of the sign that it comes.
  await page.waitForFunction(
    (opening) => opening || !document.querySelector('[role="tabpanel"] [role="progressbar"]'),
    scene === 'opening',
  );
  return page;
}
