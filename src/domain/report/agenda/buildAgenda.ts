import type { Language } from '../../../base/Language';
import { ProductError } from '../../../base/ProductError';
import type { CheckedTable } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { formalSentence } from '../formalSentence';
import { meetingHead, titleOf } from '../meetingHead';
import { tablesOfKind } from '../pickTable';
import { agendaDays } from './agendaDays';
import type { AgendaReport } from './AgendaReport';
import { headWithDays } from './headWithDays';

/**
 * The agenda as guests get it; what overlaps or leaves a gap is told apart from it. **Source**: S3 模板2.
 * @throws ProductError `report.noTable`
 */
export function buildAgenda(check: WorkbookCheck, language: Language): AgendaReport {
  const tables = tablesOfKind(check, 'agenda').filter(({ records }) => records.length > 0);
  const [first] = tables;
  if (!first)
    throw new ProductError('report.noTable', {
      file: check.snapshot.fileName,
      wanted: '会议议程表',
      wantedEnglish: 'agenda',
    });
  const days = tables.flatMap((table) => {
    const own = agendaDays(table);
    return tables.length > 1 && own.length === 1
      ? own.map((day) => ({ ...day, 日期: day.日期 || table.reading.name }))
      : own;
  });
  const 会议 = headWithDays(meetingHead(check, first), days);
  return {
    标题: titleOf(会议.名称, '议程'),
    会议,
    多日: days.length > 1,
    有内容: days.some(({ 安排 }) => 安排.some(({ 内容 }) => 内容 !== '')),
    日程: days.map((day, index) => ({ ...day, 日期: day.日期 || `第${chineseOrdinal(index + 1)}天` })),
    冲突: tables.flatMap((table) => conflictsIn(check, table, language)),
  };
}

const DIGITS = '一二三四五六七八九十';

const chineseOrdinal = (count: number): string =>
  count <= DIGITS.length ? DIGITS.charAt(count - 1) : String(count);

/** W07 of an item (not of the agenda's whole length) and W08. */
function conflictsIn(
  { findings }: WorkbookCheck,
  { reading, records }: CheckedTable,
  language: Language,
): AgendaReport['冲突'] {
  const rows = new Set(records.map(({ row }) => row.number));
  return findings
    .filter(({ rule, sheet, row }) => /^W0[78]$/.test(rule) && sheet === reading.sheet.name && rows.has(row))
    .map(({ message, hint }) => ({
      说明: formalSentence(message[language]),
      建议: formalSentence(hint[language]),
    }));
}
