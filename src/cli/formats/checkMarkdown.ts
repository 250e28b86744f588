import type { Language } from '../../base/Language';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { formatMinute } from '../../domain/time/WallMinute';
import { checkSections } from './checkSections';
import { noticesOf } from './noticesOf';

/** The check as a Markdown document, in pieces. */
export function* renderCheckMarkdown(check: WorkbookCheck, language: Language): Iterable<string> {
  const title = language === 'zh-CN' ? '检查结果' : 'Check';
  yield `# ${cellOf(check.snapshot.fileName)} ${title}\n\n${formatMinute(check.now).replace('T', ' ')}\n`;
  for (const notice of noticesOf(check, language)) yield `\n${cellOf(notice)}\n`;
  for (const { title: heading, headings, count, rows, whenEmpty } of checkSections(check, language)) {
    yield `\n## ${heading}\n\n`;
    if (count === 0) yield `${cellOf(whenEmpty)}\n`;
    else yield `${line(headings)}\n${line(headings.map(() => '---'))}\n`;
    for (const row of rows) yield `${line(row)}\n`;
  }
}

const line = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`;

/** Cell text is hostile: nothing in it may end the cell or become markup. */
const cellOf = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\|`*_[\]<>#]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`));
