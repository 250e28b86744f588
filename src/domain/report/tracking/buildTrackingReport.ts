import type { Language } from '../../../base/Language';
import { ProductError } from '../../../base/ProductError';
import type { CheckedTable, RecordView } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { roundForPrint } from '../../metrics/judge';
import { judgeTarget, targetResults, targetUnit, type TargetResult } from '../../metrics/targetMetrics';
import { dayOf } from '../../time/WallMinute';
import { chineseDay, chineseMinute, reportDate, reportText } from '../chineseDate';
import { listCounts } from '../countWords';
import { fullWidth } from '../fullWidth';
import { tablesOfKind } from '../pickTable';
import type { TrackedTarget, TrackingReport } from './TrackingReport';

/**
 * All targets of the tables that record how far they were reached, in the order of the workbook.
 * **Source**: S2 第五步.
 * @throws ProductError `report.noTable` when no table has a column of actual values or rates
 */
export function buildTrackingReport(check: WorkbookCheck, language: Language): TrackingReport {
  const tables = [...tablesOfKind(check, 'targets'), ...tablesOfKind(check, 'checklist')].filter(
    (table) => (table.has('actualValue') || table.has('rate')) && table.records.length > 0,
  );
  if (tables.length === 0) {
    throw new ProductError('report.noTable', {
      file: check.snapshot.fileName,
      wanted: '有“实际值”或“完成率”一栏的目标表或对照清单',
      wantedEnglish: 'targets or a checklist with actual values or rates',
    });
  }
  const bands = check.setting.standards.targetBands;
  const results = new Map(targetResults(tables).map((result) => [result.record, result]));
  const judged = tables
    .flatMap((table) => table.records)
    .filter((record) => nameOf(record) !== '' || results.has(record))
    .map((record) => {
      const result = results.get(record);
      return { record, result, judgement: result && judgeTarget(result, bands) };
    });
  const named = (place: number): number =>
    judged.filter(({ judgement }) => judgement?.verdict && judgement.verdict === bands[place]?.name).length;
  const 统计 = {
    总数: judged.length,
    达成: named(0),
    基本达成: named(1),
    未达成: named(2),
    未评定: judged.filter(({ judgement }) => !judgement?.verdict).length,
  };
  const 目标 = judged.map(({ record, result, judgement }, index) =>
    targetLine(record, result, judgement?.verdict?.[language] ?? '', judgement?.met ?? null, index),
  );
  return {
    标题: '目标达成跟踪表',
    检查时间: chineseMinute(check.now),
    成文日期: chineseDay(dayOf(check.now)),
    来源: { 文件: check.snapshot.fileName, 工作表: sheetNames(tables) },
    目标,
    统计,
    构成: listCounts(
      [
        ['达成', 统计.达成],
        ['基本达成', 统计.基本达成],
        ['未达成', 统计.未达成],
        ['未评定', 统计.未评定],
      ],
      '项',
    ),
    缺原因数: judged.filter(
      ({ record, judgement }) => judgement?.met === false && record.text('deviationReason') === '',
    ).length,
  };
}

/** What the row is about: its target, else how it is measured. */
const nameOf = (record: RecordView): string => record.text('target') || record.text('kpi');

function targetLine(
  record: RecordView,
  result: TargetResult | undefined,
  verdict: string,
  met: boolean | null,
  index: number,
): TrackedTarget {
  // A target that was reached has nothing to explain.
  const explained = (text: string): string => fullWidth(text) || (met ? '—' : '');
  return {
    序号: record.text('sequence') || String(index + 1),
    目标项: fullWidth(nameOf(record)) || '（未写明目标）',
    目标值: result?.target || (nameOf(record) === record.text('kpi') ? '' : fullWidth(record.text('kpi'))),
    实际值: result?.actual ?? '',
    完成率: rateOf(result),
    偏差: differenceOf(record, result),
    // Nothing in the figures says so: the reader is told what was assumed.
    评价: `${verdict || '未评定'}${result?.limit?.direction.byName ? '（越小越好）' : ''}`,
    责任方: fullWidth(record.textInRole('owner')),
    时间节点: reportDate(deadlineCell(record)),
    偏差原因: explained(reportText(record.cell('deviationReason'))),
    后续措施: explained(record.text('nextSteps') || record.text('measure')),
  };
}

function deadlineCell(record: RecordView): ReturnType<RecordView['cell']> {
  const column = record.table.inRole('deadline');
  return column && record.cellIn(column);
}

function rateOf(result: TargetResult | undefined): string {
  if (result?.limit) return '—';
  const rate = result?.rate ?? null;
  return rate === null ? '' : `${roundForPrint(rate)}%`;
}

/** As the workbook says, else actual minus target with its unit; shares differ by 百分点. */
function differenceOf(record: RecordView, result: TargetResult | undefined): string {
  const written = record.text('deviation');
  if (written !== '') return written;
  if (result?.difference === undefined) return '';
  const difference = roundForPrint(result.difference);
  if (difference === 0) return '0';
  const unit = targetUnit(record).replace(/^[%％]$/, '个百分点');
  return `${difference > 0 ? '+' : ''}${difference}${unit}`;
}

function sheetNames(tables: readonly CheckedTable[]): string {
  return [...new Set(tables.map(({ reading }) => `“${reading.sheet.name}”`))].join('、');
}
