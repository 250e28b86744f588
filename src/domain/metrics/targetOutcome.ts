import type { RecordView } from '../checks/CheckedTable';
import { percentOf } from './judge';
import { numberIn } from './numberIn';
import { targetDirection, type TargetDirection } from './targetDirection';

/** How far the figures of a row are from its target. */
export interface TargetOutcome {
  /** In %, exact; null when it cannot be computed, or when the target is a limit to stay below. */
  readonly rate: number | null;
  /** Actual minus target, exact; present when both values are known. */
  readonly difference?: number;
  /** Present when the target is such a limit and both values are known. */
  readonly limit?: TargetLimit;
}

export interface TargetLimit {
  readonly target: number;
  readonly actual: number;
  readonly direction: TargetDirection;
  readonly met: boolean;
}

/** Actual against target; the rate that is written down only when one of them is missing. */
export function targetOutcome(record: RecordView): TargetOutcome {
  const target = numberIn(record.cell('targetValue'));
  const actual = actualIn(record);
  if (target === undefined || actual === undefined) return { rate: statedRate(record) };
  const direction = targetDirection(record, target);
  const difference = actual - target;
  if (direction.side === 'atMost') {
    const met = direction.strict ? actual < target : actual <= target;
    return { rate: null, difference, limit: { target, actual, direction, met } };
  }
  return { rate: target > 0 ? percentOf(actual, target) : statedRate(record), difference };
}

/** 0.96 typed without a format, beside a target in %, is a share. */
function actualIn(record: RecordView): number | undefined {
  const cell = record.cell('actualValue');
  const actual = numberIn(cell);
  const share =
    cell?.kind === 'number' &&
    !cell.format?.includes('%') &&
    actual !== undefined &&
    actual > 0 &&
    actual <= 1;
  return share && isPercent(record.text('targetValue')) && !isPercent(record.text('unit'))
    ? actual * 100
    : actual;
}

function statedRate(record: RecordView): number | null {
  const stated = record.cell('rate');
  const rate = numberIn(stated);
  if (rate === undefined) return null;
  // 0.96 typed without a format is a share.
  return stated?.kind === 'number' && !stated.format?.includes('%') && rate > 0 && rate <= 1
    ? rate * 100
    : rate;
}

const isPercent = (text: string): boolean => /[%\uff05]/.test(text);
