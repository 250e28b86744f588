import { type Hyperlink, withContent } from '../model/Cell';
import { changeStyle } from '../model/CellStyle';
import type { RangeRef } from '../model/RangeRef';
import { HostError } from '../protocol/HostError';
import { changeCells } from './changeCells';
import type { Call } from './define';

/** A link gives its cell the look of one; its text is written when it is named, else an empty cell shows the target. */
export function setHyperlink(range: RangeRef, value: unknown, { book }: Call): void {
  if (value === null || typeof value !== 'object') throw new HostError('InvalidArgument');
  const given = value as Record<string, unknown>;
  const link: Hyperlink = Object.fromEntries(
    ['address', 'documentReference', 'screenTip', 'textToDisplay'].flatMap((key) =>
      given[key] === undefined || given[key] === null ? [] : [[key, String(given[key])]],
    ),
  );
  changeCells(book, [range], (cell) => {
    const shown =
      link.textToDisplay ?? (cell.value === '' ? (link.address ?? link.documentReference) : undefined);
    const written = shown === undefined ? cell : withContent(cell, { value: shown });
    const style = changeStyle(written.style, { fontColor: '0563C1', underline: 'Single' });
    return { ...written, link, ...(style && { style }) };
  });
}
