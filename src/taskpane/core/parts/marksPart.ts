import { noProgress, type CoreContext } from '../CoreContext';
import type { PaneCore } from '../PaneCore';

/** Drawing on the workbook. */
export function marksPart({ book, watcher, words, alone }: CoreContext): Pick<PaneCore, 'mark' | 'unmark'> {
  return {
    mark: (progress = noProgress) =>
      alone(async () => {
        await watcher.settle();
        await book.ensureChecked(progress);
        progress({ step: 'drawing' });
        const { buildMarkPlan } = await import('../../../domain/marks/buildMarkPlan');
        await book.workbook.draw(buildMarkPlan(book.result.check, (text) => words().say(text)));
        book.marks = 'drawn';
        return book.marks;
      }),
    unmark: () =>
      alone(async () => {
        const hadMarks = await book.workbook.erase();
        book.marks = 'none';
        return hadMarks;
      }),
  };
}
