import { cellText } from '../snapshot/cellText';
import type { Sheet, Snapshot } from '../snapshot/Snapshot';
import { cellAt } from '../tables/TableReading';
import { normaliseText } from '../text/normaliseText';
import type { WordListChanges } from '../wording/changeWordLists';
import type { WordClass } from '../wording/WordLists';

/** What the workbook's own sheet 词库 says: words added and removed, and cells that name one owner. */
export interface WorkbookWords {
  readonly changes: WordListChanges;
  readonly meansOne: ReadonlySet<string>;
}

const SHEET_NAMES = ['词库', 'Word list'];

/** Names of the lists as the sheet writes them. */
const CLASSES: readonly (readonly [RegExp, WordClass])[] = [
  [/^(?:例外|非模糊|不模糊|允许)/, 'notVague'],
  [/^(?:V1|变化|动词)/i, 'changeVerb'],
  [/^(?:抽象|名词)/, 'abstractNoun'],
  [/^(?:V2|程度|评价)/i, 'V2'],
  [/^(?:V3|模糊时间|时间)/i, 'V3'],
  [/^(?:V4|兜底|免责)/i, 'V4'],
  [/^(?:V5|约数)/i, 'V5'],
  [/^(?:V6|开放)/i, 'V6'],
  [/^(?:V7|主观)/i, 'V7'],
  [/^(?:V8|模糊主体)/i, 'V8'],
  [/^(?:A1|绝对)/i, 'A1'],
  [/^(?:成果|交付|可验证)/, 'event'],
];
const ONE_OWNER = /^(?:一个主体|责任方|主体)/;

/** Rows read: a list of words, not a dump. */
const MOST_ROWS = 5000;

/**
 * Reads the sheet 词库: 词语 | 类别 | 操作 under headings in that order; 操作 is 增加 (also when empty) or 删除.
 * Rows of an unknown 类别 are added as vague words of degree.
 */
export function workbookWords(snapshot: Snapshot): WorkbookWords {
  const sheet = snapshot.sheets.find(({ name }) => SHEET_NAMES.includes(name.trim()));
  const add: { word: string; wordClass: WordClass }[] = [];
  const remove: string[] = [];
  const meansOne = new Set<string>();
  for (const [word, kind, action] of sheet ? listedRows(sheet) : []) {
    if (ONE_OWNER.test(kind)) meansOne.add(word);
    else if (/^(?:删|移除|不用|remove)/i.test(action)) remove.push(word);
    else add.push({ word, wordClass: CLASSES.find(([pattern]) => pattern.test(kind))?.[1] ?? 'V2' });
  }
  return { changes: { add, remove }, meansOne };
}

function* listedRows(sheet: Sheet): Generator<readonly [word: string, kind: string, action: string]> {
  let left: number | undefined;
  for (const row of sheet.rows.slice(0, MOST_ROWS)) {
    if (left === undefined) {
      left = row.cells.find((cell) => /^(?:词语?|词汇|word)$/i.test(cellText(cell).trim()))?.column;
      continue;
    }
    const from = left;
    const [word = '', kind = '', action = ''] = [0, 1, 2].map((offset) =>
      normaliseText(cellText(cellAt(row, from + offset))),
    );
    if (word !== '') yield [word, kind, action];
  }
}
