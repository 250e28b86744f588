import type { CoreContext } from '../CoreContext';
import { noProgress } from '../CoreContext';
import { failureOf } from '../failureOf';
import type { PaneCore } from '../PaneCore';

/** Reading the workbook, and what it is. */
export function openingPart(
  context: CoreContext,
): Pick<PaneCore, 'open' | 'overview' | 'check' | 'show' | 'setLanguage'> {
  const { book, watcher, alone, overview } = context;
  return {
    open: (listener, progress = noProgress) =>
      alone(async () => {
        context.listen(listener);
        await watcher.stop();
        const refused = await book.readMemo();
        await book.readAll(progress);
        await watcher.start();
        if (refused) {
          const failure = failureOf(refused, context.words(), context.options.version);
          context.tell({ kind: 'failed', failure });
        }
        return overview();
      }),
    overview: async () => overview(),
    check: (progress = noProgress) =>
      alone(async () => {
        watcher.forget();
        await book.readAll(progress, true);
        return overview();
      }),
    show: (place) => book.workbook.show(place),
    setLanguage: (language) => context.speak(language),
  };
}
