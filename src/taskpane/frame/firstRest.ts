/** How long a busy page keeps what waits for it waiting. */
const MOST_PATIENCE_MS = 500;

/** The first drawing, and whoever clicks at once, go before everything that waits for this. */
export const firstRest = (): Promise<void> =>
  new Promise((rested) => {
    // Safari does not say when a page rests.
    if ('requestIdleCallback' in window) requestIdleCallback(() => rested(), { timeout: MOST_PATIENCE_MS });
    else setTimeout(rested);
  });
