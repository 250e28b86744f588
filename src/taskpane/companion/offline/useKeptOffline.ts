import { useEffect, useState } from 'react';

/**
 * Has the browser keep the companion, so that it works without a network.
 * @returns whether it is kept; where browsers keep nothing, over http or in private windows, it never is
 */
export function useKeptOffline(): boolean {
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    // The types promise what a page over http does not have.
    const keeper = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!keeper) return;
    keeper.register('offline.js').then(
      () => keeper.ready.then(() => setIsKept(true)),
      () => undefined,
    );
  }, []);
  return isKept;
}
