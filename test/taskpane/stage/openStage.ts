import type { Page } from 'playwright-core';
import { launchChromium } from '../../support/browser/launchChromium';
import { serveStage } from '../../support/taskpane/serveScreens';
import type { StageWish } from './stage';

export interface StageLook {
  readonly width?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
}

export interface Stage {
  /** A new page with one screen; what its console says of errors and refusals is in `complaints`. */
  show(wish: StageWish, look?: StageLook): Promise<{ page: Page; complaints: string[] }>;
  readonly origin: string;
  close(): Promise<void>;
}

/** Screens one by one in Chromium, under the policy of the product. */
export async function openStage(): Promise<Stage> {
  const [browser, site] = await Promise.all([launchChromium(), serveStage()]);
  return {
    origin: site.origin,
    async show(wish, { width = 350, dark = false, forcedColors = false } = {}) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forcedColors ? 'active' : 'none',
        // What unfolds slowly is not where it was when the pointer comes down on it.
        reducedMotion: 'reduce',
        locale: 'zh-CN',
        acceptDownloads: true,
      });
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.addInitScript((given) => Object.assign(globalThis, { wish: given }), wish);
      await page.goto(`${site.origin}/`);
      await page.waitForSelector('.frame > *');
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
