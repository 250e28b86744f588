import type { BookEdits } from './BookEdits';
import { askForRecalculation } from './recalculation';

/** Once cells are changed, formulas that other programs have worked out have to be worked out again on opening. */
export async function watchRecalculation(book: BookEdits): Promise<void> {
  const { part } = book.book;
  if (book.isLaid(part) || !(await book.hasFormulas())) return;
  const asking = askForRecalculation(await book.source.readText(part), part);
  book.lay(part, {
    get isChanged() {
      return book.isChanged;
    },
    text: () => asking,
    stream: (onPiece) => onPiece(asking),
  });
}
