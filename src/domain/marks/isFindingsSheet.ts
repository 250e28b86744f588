import type { Sheet } from '../snapshot/Snapshot';
import { markTexts } from './markTexts';

interface Head {
  readonly title: string;
  readonly columns: readonly string[];
}

/** As a pane in Taiwan's Chinese writes it: what derives it is not at hand where files are read. */
export const taiwanHead: Head = {
  title: '檢查結果',
  columns: ['序號', '規則', '級別', '工作表', '儲存格', '內容', '問題', '建議', '逾期時長'],
};

const heads: readonly Head[] = [
  ...(['zh-CN', 'en'] as const).map((language) => ({
    title: markTexts.title[language],
    columns: markTexts.columns.map((heading) => heading[language]),
  })),
  taiwanHead,
];

/**
 * Whether a sheet still is our list of findings: our title or our headings at its top, and nothing beside the list.
 * Notes that the user put beside it make it the user's.
 */
export function isFindingsSheet({ rows }: Pick<Sheet, 'rows'>): boolean {
  return heads.some(({ title, columns }) => {
    if (rows.some(({ cells }) => (cells.at(-1)?.column ?? 0) > columns.length)) return false;
    const [first] = rows;
    if (first?.number === 1 && first.cells[0]?.column === 1 && first.cells[0].value === title) return true;
    return rows.some(({ cells }) => columns.every((heading, index) => cells[index]?.value === heading));
  });
}
