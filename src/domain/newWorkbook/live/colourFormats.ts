import type { Localized } from '../../../base/Language';
import { cellAddress } from '../../snapshot/address';
import type { Area } from '../../snapshot/Snapshot';
import type { SheetColumn } from '../SheetColumn';
import type { NewFormat } from '../WorkbookDescription';
import { liveWords } from './deadlineColumns';
import type { Words } from './LiveColumn';
import { quoted } from './liveNames';
import { responseWords } from './responseColumns';

type Look = Pick<NewFormat, 'fill' | 'fontColor' | 'bold'>;

const RED: Look = { fill: 'FFC7CE', fontColor: '9C0006', bold: true };
const YELLOW: Look = { fill: 'FFEB9C', fontColor: '7F6000', bold: true };
const ORANGE: Look = { fill: 'FCE4D6', fontColor: '833C0B', bold: true };

/** Colours on top of words: the words say it alone on a black-and-white print, and what matters is bold. */
const looks: readonly (readonly [Localized, Look])[] = [
  [liveWords.overdue, RED],
  [liveWords.doneLate, { fontColor: '9C0006', bold: true }],
  [liveWords.dueSoon, YELLOW],
  [liveWords.unreadable, ORANGE],
  [liveWords.normal, { fontColor: '375623' }],
  [responseWords.late, RED],
];

/** Formats of the live columns; the user's own columns are left alone. */
export function colourFormats(
  columns: readonly SheetColumn[],
  body: Area,
  words: Words,
): readonly NewFormat[] {
  return columns.flatMap(({ live }, index) => {
    const decides = columns.findIndex(({ id }) => id === live?.colouredBy) + 1;
    if (decides === 0) return [];
    const area = { ...body, left: index + 1, right: index + 1 };
    const cell = `$${cellAddress(body.top, decides)}`;
    return looks.map(([word, look]) => ({ area, formula: `${cell}=${quoted(words(word))}`, ...look }));
  });
}
