import { normaliseText } from '../text/normaliseText';
import type { RecognisedColumn } from '../tables/TableReading';
import type { CheckedTable, RecordView } from './CheckedTable';

/** A column of figures that the table's definition does not know: 目标值(万元), 指标值. */
const TARGET_VALUE =
  /^(?:目标|指标|计划|任务|考核)(?:数?值|数量?)|^(?:年度|全年|本年)(?:目标|任务|计划)(?:数?值|数)?(?:$|\()|^target value/i;

/** 95, ≥95%, 约3万, -5, .5: a figure begins the cell. */
const FIGURE =
  /^(?:[≥≤><=≧≦~±+-]|大于|小于|不少于|不低于|不超过|不高于|等于|约|至少|最多)*\s*[$¥€£]?\s*\.?\d/;

/** Grades are accepted as they stand: 合格, 达标, A级. */
const GRADE = /^(?:合格|达标|通过|优秀|良好|[甲乙A-D]\+?[级等]?|[一二三四五]级|[一二三]等奖?)(?:及?以上)?$/;

/** The columns that give a table's targets their figures: one of the target, or one of today beside one of the start. */
interface FigureColumns {
  readonly target: readonly RecognisedColumn[];
  readonly baseline: RecognisedColumn | undefined;
  readonly current: RecognisedColumn | undefined;
}

const known = new WeakMap<CheckedTable, FigureColumns>();

/**
 * Whether columns of the row measure its target: a target value, with or without a unit, or a baseline beside the
 * current value. `isMeasurable` judges a target value in words.
 */
export function statesFigure(record: RecordView, isMeasurable: (text: string) => boolean): boolean {
  const { target, baseline, current } = columnsOf(record.table);
  if (target.some((column) => isFigure(record, column, isMeasurable))) return true;
  const never = () => false;
  return (
    baseline !== undefined &&
    current !== undefined &&
    isFigure(record, baseline, never) &&
    isFigure(record, current, never)
  );
}

function columnsOf(table: CheckedTable): FigureColumns {
  const columns = known.get(table) ?? findColumns(table);
  known.set(table, columns);
  return columns;
}

function findColumns(table: CheckedTable): FigureColumns {
  const own = table.column('targetValue');
  const others = table.reading.unrecognised
    .filter(({ heading }) => TARGET_VALUE.test(normaliseText(heading).replace(/\s/g, '')))
    .map(({ heading, column }) => ({ heading, column, definition: UNKNOWN }));
  return {
    target: own ? [own, ...others] : others,
    baseline: table.column('baseline'),
    current: table.column('actualValue'),
  };
}

const UNKNOWN: RecognisedColumn['definition'] = {
  field: 'targetValue',
  heading: { 'zh-CN': '目标值', en: 'Target value' },
  synonyms: [],
  type: 'decimal',
};

function isFigure(
  record: RecordView,
  column: RecognisedColumn,
  isMeasurable: (text: string) => boolean,
): boolean {
  const cell = record.cellIn(column);
  if (!cell || cell.kind === 'error') return false;
  if (cell.kind !== 'text') return cell.kind !== 'boolean';
  const text = normaliseText(cell.value as string);
  return FIGURE.test(text) || GRADE.test(text) || isMeasurable(text);
}
