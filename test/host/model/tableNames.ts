import { parseArea } from '../../../src/domain/snapshot/address';
import { HostError } from '../protocol/HostError';
import { within } from './areas';
import type { Book } from './Book';

const LONGEST = 255;

/** Names of tables and defined names share one space in the workbook. @throws HostError InvalidArgument */
export function checkTableName(book: Book, name: string, self?: object): void {
  const wanted = name.toLowerCase();
  const isTaken =
    book.tables.some((table) => table !== self && table.name.toLowerCase() === wanted) ||
    book.names.some((defined) => !defined.sheet && defined.name.toLowerCase() === wanted);
  if (isTaken || !isLegalName(name)) throw new HostError('InvalidArgument');
}

/** Letter, `_` or `\` first, no blanks, no address, not R or C. */
export function isLegalName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= LONGEST &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    within(parseArea(name)) === undefined &&
    !/^(R|C|R\d*C\d*)$/i.test(name)
  );
}
