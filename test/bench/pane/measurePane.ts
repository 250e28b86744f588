import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Response } from 'playwright-core';
import { ADDIN_ORIGIN, startHost } from '../../host/startHost';

/** One opening of a pane in the simulated Excel. */
export interface PaneOpening {
  /** From the frame's navigation until a button is there to be clicked and the page is idle, in milliseconds. */
  readonly interactive: number;
  /** Until the button is painted. */
  readonly button: number;
  /** JavaScript of the pane's own that was fetched until then, in bytes after gzip; Office.js is the same for all. */
  readonly scriptGzip: number;
}

/** @param folder holds `taskpane.html` */
export async function measurePane(
  browser: Browser,
  folder: string,
  workbook: Uint8Array,
): Promise<PaneOpening> {
  const scripts: Promise<number | undefined>[] = [];
  const { frame, page, close } = await startHost({
    workbook,
    addin: folder,
    browser,
    prepare: async (context) => {
      await context.addInitScript(watchForButton);
      context.on('response', (response) => {
        if (isOwnScript(response)) scripts.push(gzipSize(response));
      });
    },
  });
  try {
    const [button, interactive] = await interactiveAt(frame);
    const fetched = scripts.slice();
    return {
      button,
      interactive,
      scriptGzip: (await Promise.all(fetched)).reduce<number>((sum, size) => sum + (size ?? 0), 0),
    };
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await close();
  }
}

const isOwnScript = (response: Response): boolean =>
  response.url().startsWith(`${ADDIN_ORIGIN}/`) && new URL(response.url()).pathname.endsWith('.js');

/** Undefined for what was still on its way when the pane was closed. */
const gzipSize = async (response: Response): Promise<number | undefined> => {
  const body = await response.body().catch(() => undefined);
  return body && gzipSync(body, { level: 9 }).length;
};

async function interactiveAt(frame: Frame): Promise<[number, number]> {
  const handle = await frame.waitForFunction(() => (window as unknown as Watched).openedAt);
  return (await handle.jsonValue()) as [number, number];
}

interface Watched {
  openedAt?: [number, number];
}

/** Runs in the page before its own code. */
function watchForButton(): void {
  const isThere = (): boolean =>
    [...document.querySelectorAll('button')].some((button) => !button.disabled && button.offsetHeight > 0);
  const look = (): void => {
    if (!isThere()) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        const painted = performance.now();
        requestIdleCallback(() => {
          (window as unknown as Watched).openedAt = [painted, performance.now()];
        });
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
