import type { RequirementRecords } from '../../metrics/requirementRecords';
import type { MonthNumber } from '../../time/MonthNumber';

export interface ReportMonth {
  readonly month: MonthNumber;
  readonly because: '上月' | '本月' | '最近有记录的月份' | '没有记录';
}

/** The months in which something was submitted, accepted or turned down. */
export function monthsWithRecords({ registered, accepted }: RequirementRecords): Set<MonthNumber> {
  const decided = accepted.filter(({ verdict }) => verdict !== 'pending');
  return new Set([...registered, ...decided].flatMap(({ month }) => month ?? []));
}

/**
 * The month a monthly report is about: the one before the present; the present one when only that has records; else
 * the latest that has. **Source**: R-60 · S4 步骤6「每月汇总」; the order is ours.
 */
export function reportMonth(months: ReadonlySet<MonthNumber>, current: MonthNumber): ReportMonth {
  if (months.has(current - 1)) return { month: current - 1, because: '上月' };
  if (months.has(current)) return { month: current, because: '本月' };
  const past = [...months].filter((month) => month < current);
  if (past.length === 0) return { month: current - 1, because: '没有记录' };
  return { month: Math.max(...past), because: '最近有记录的月份' };
}
