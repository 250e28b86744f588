import { dumpBook } from './dumpBook';
import { loadBook } from './loadBook';
import { readBookContent } from './readBookContent';

/**
 * The dump of a file as Excel would open it. A file our xlsx adapter worked on and a workbook an add-in worked on are
 * compared by it: the same reader and the same writer of lines stand on both sides.
 */
export async function dumpFile(bytes: Uint8Array, fileName = 'workbook.xlsx'): Promise<string> {
  return dumpBook(loadBook(await readBookContent(bytes, fileName)));
}

/** Lines of the second dump that the first lacks (`+`) and the other way round (`-`). */
export function differences(before: string, after: string): readonly string[] {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const count = (lines: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [left, right] = [count(one), count(other)];
  const missing = (from: Map<string, number>, among: Map<string, number>, sign: string) =>
    [...from].flatMap(([line, times]) =>
      Array.from({ length: Math.max(0, times - (among.get(line) ?? 0)) }, () => `${sign} ${line}`),
    );
  return [...missing(left, right, '-'), ...missing(right, left, '+')];
}
