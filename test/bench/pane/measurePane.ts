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
  const scripts = new Map<string, Promise<number | undefined>>();
  const { frame, page, close } = await startHost({
    workbook,
    addin: folder,
    browser,
    prepare: async (context) => {
      await context.addInitScript(watchForButton);
      context.on('response', (response) => {
        if (isOwnScript(response)) scripts.set(response.url(), gzipSize(response));
      });
    },
  });
  try {
    const { button, interactive, fetched } = await opened(frame);
    const sizes = await Promise.all(fetched.map((url) => scripts.get(url)));
    return { button, interactive, scriptGzip: sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) };
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

async function opened(frame: Frame): Promise<Opened> {
  const handle = await frame.waitForFunction(() => (window as unknown as Watched).opened);
  return (await handle.jsonValue()) as Opened;
}

interface Opened extends Pick<PaneOpening, 'button' | 'interactive'> {
  /** Addresses; what was still on its way is not among them. */
  readonly fetched: readonly string[];
}

interface Watched {
  opened?: Opened;
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
        const button = performance.now();
        requestIdleCallback(() => {
          const interactive = performance.now();
          const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
          (window as unknown as Watched).opened = { button, interactive, fetched };
        });
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
