import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/**
 * Stops the clock for the add-in's code, in pages and in workers, which a page's clock does not reach.
 * @param now wall-clock time of the context's time zone, `2024-07-12T09:00`
 */
export async function freezeClock(context: BrowserContext, folder: string, now: string): Promise<void> {
  const prelude = `{const fixed=new Date(${JSON.stringify(now)}).getTime();const Real=Date;self.Date=class extends Real{constructor(...given){if(given.length)super(...given);else super(fixed)}static now(){return fixed}};}`;
  await context.route(/\/code\/[^/]+\.js$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = prelude + readFileSync(join(folder, pathname), 'utf8');
    await route.fulfill({ status: 200, contentType: 'text/javascript; charset=utf-8', body });
  });
}
