import type { Language } from '../../base/Language';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { formatMinute } from '../../domain/time/WallMinute';
import { checkSections } from './checkSections';
import { noticesOf } from './noticesOf';

/** The check as a Markdown document. */
export function renderCheckMarkdown(check: WorkbookCheck, language: Language): string {
  const title = language === 'zh-CN' ? '检查结果' : 'Check';
  const parts = checkSections(check, language).map(({ title: heading, headings, rows, whenEmpty }) =>
    [
      `## ${heading}`,
      '',
      ...(rows.length > 0
        ? [line(headings), line(headings.map(() => '---')), ...rows.map(line)]
        : [whenEmpty]),
    ].join('\n'),
  );
  return [
    `# ${cellOf(check.snapshot.fileName)} ${title}`,
    '',
    formatMinute(check.now).replace('T', ' '),
    '',
    ...noticesOf(check, language).flatMap((notice) => [cellOf(notice), '']),
    parts.join('\n\n'),
  ].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`;

/** Cell text is hostile: nothing in it may end the cell or become markup. */
const cellOf = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\|`*_[\]<>#]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`));
