import type { Language } from '../../../base/Language';
import type { CheckedTable } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { isBlankAnswer } from '../../checks/formAnswers';
import { validAnswers } from '../../metrics/feedbackScores';
import { reportText } from '../chineseDate';
import { fullWidth } from '../fullWidth';
import { metricLines } from '../metricLine';
import type { SatisfactionPart } from './MeetingReport';

/** Said in the sentence, not as a figure of its own: it is one of the parts. */
export const LOWEST_SEGMENT = 'satisfaction.lowest';

/** More would be an annex, not a report. */
const MAX_COMMENTS = 10;

export function satisfactionPart(
  check: WorkbookCheck,
  tables: readonly CheckedTable[],
  language: Language,
): SatisfactionPart {
  const lowest = check.metrics.find(({ id }) => id === LOWEST_SEGMENT);
  const 指标 = metricLines(
    check.metrics.filter(({ id }) => id !== LOWEST_SEGMENT),
    'satisfaction.',
    language,
  );
  if (tables.length === 0)
    return { 有: false, 概述: '工作簿未提供参会人员反馈，满意度未评。', 指标, 意见: [] };
  const records = tables.flatMap((table) => table.records);
  const comments = validAnswers(tables)
    .map((record) => reportText(record.cell('comment')))
    .filter((text) => !isBlankAnswer(text));
  const distinct = [...new Set(comments)];
  const heading = records.length === 0 ? '参会人员反馈表中没有记录。' : `共收到反馈${records.length}份。`;
  const more = distinct.length > MAX_COMMENTS ? `意见建议较多，以下列出前${MAX_COMMENTS}条。` : '';
  const least = lowest && lowest.value !== null ? `${fullWidth(lowest.basis[language])}。` : '';
  return { 有: true, 概述: `${heading}${least}${more}`, 指标, 意见: distinct.slice(0, MAX_COMMENTS) };
}
