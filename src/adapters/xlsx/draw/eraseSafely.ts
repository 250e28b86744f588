import { readBook } from './BookXml';
import { eraseMarks } from './eraseMarks';
import type { PackageEdits } from './PackageEdits';
import { refuseUnsafe } from './refuseUnsafe';

/** As `eraseMarks`; a file that must not be changed is refused only when there is something to erase. */
export async function eraseSafely(edits: PackageEdits, part: string): Promise<boolean> {
  const erased = await eraseMarks(edits, part);
  if (erased) await refuseUnsafe(edits, await readBook(edits, part));
  return erased;
}
