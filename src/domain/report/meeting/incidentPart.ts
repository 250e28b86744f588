import type { Language } from '../../../base/Language';
import type { CheckedTable } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { responseMinutes } from '../../meeting/responseMinutes';
import { reportDate, reportText } from '../chineseDate';
import { metricLines } from '../metricLine';
import type { IncidentPart } from './MeetingReport';

export function incidentPart(
  check: WorkbookCheck,
  tables: readonly CheckedTable[],
  language: Language,
): IncidentPart {
  const 指标 = metricLines(check.metrics, 'incidents.', language);
  if (tables.length === 0) return { 有: false, 概述: '工作簿未提供异常上报记录。', 指标, 事件: [] };
  const records = tables.flatMap((table) => table.records);
  const 事件 = records.map((record, index) => {
    const text = (field: string): string => withoutFullStop(reportText(record.cell(field)));
    const minutes = responseMinutes(record);
    return {
      序号: text('sequence') || String(index + 1),
      事件: text('description') || text('type'),
      影响范围: text('scope'),
      紧急程度: text('urgency'),
      上报时间: reportDate(record.cell('reportedAt')),
      响应用时: minutes === undefined ? '' : `${minutes}分钟`,
      处理人: text('handler'),
      处理进度: text('status'),
      原因: text('cause'),
      处理结果: text('result'),
      改进措施: text('improvement'),
    };
  });
  return { 有: true, 概述: summarise(事件), 指标, 事件 };
}

function summarise(events: IncidentPart['事件']): string {
  if (events.length === 0) return '本次会议未登记异常。';
  const handled = events.filter(({ 处理进度 }) => /^(?:已处理|已解决|已完成)$/.test(处理进度)).length;
  if (handled === events.length) return `共登记异常${events.length}起，均已处理。`;
  return `共登记异常${events.length}起，其中已处理${handled}起、未办结${events.length - handled}起。`;
}

/** The template ends each of them itself. */
const withoutFullStop = (text: string): string => text.replace(/[。；;.]+$/, '');
