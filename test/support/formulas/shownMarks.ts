import type { MarkFormat, MarkPlan } from '../../../src/domain/marks/MarkPlan';
import { parseArea } from '../../../src/domain/snapshot/address';
import type { Cell, Sheet } from '../../../src/domain/snapshot/Snapshot';
import { cellAt } from '../../../src/domain/tables/TableReading';
import { parseMinute, serialOfMinute } from '../../../src/domain/time/WallMinute';
import {
  evaluateFormula,
  type FormulaContext,
} from '../../../src/adapters/xlsx/view/formula/evaluateFormula';
import { FormulaError, type Value } from '../../../src/adapters/xlsx/view/formula/formulaValues';

/**
 * What a spreadsheet program would show: the formats of a plan that hold for a cell at a moment, first one first,
 * whatever the sheet holds by then. @param now `2024-07-12T09:00`
 */
export function formatsOn(plan: MarkPlan, sheet: Sheet, address: string, now: string): MarkFormat[] {
  const place = parseArea(address)!;
  return plan.formats.filter(({ sheet: name, areas, formula }) => {
    const spans = areas.split(' ').map((area) => parseArea(area)!);
    const covers = spans.some(
      ({ top, bottom, left, right }) =>
        place.top >= top && place.top <= bottom && place.left >= left && place.left <= right,
    );
    if (name !== sheet.name || !covers) return false;
    const shift = place.top - spans[0]!.top;
    const value = evaluateFormula(formula, contextOf(plan, sheet, now, shift, formula));
    return value === true || (typeof value === 'number' && value !== 0);
  });
}

/** The word shown on a cell, e.g. `逾期`; empty when none is. */
export function wordOn(plan: MarkPlan, sheet: Sheet, address: string, now: string): string {
  const shown = formatsOn(plan, sheet, address, now).find(({ style }) => style.numberFormat);
  return /"([^"]*) "/.exec(shown?.style.numberFormat ?? '')?.[1] ?? '';
}

/** The fill shown on a cell; empty when none is. */
export function fillOn(plan: MarkPlan, sheet: Sheet, address: string, now: string): string {
  return formatsOn(plan, sheet, address, now).find(({ style }) => style.fill)?.style.fill ?? '';
}

function contextOf(
  plan: MarkPlan,
  sheet: Sheet,
  now: string,
  shift: number,
  formula: string,
): FormulaContext {
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const fixed = new Set([...formula.matchAll(/\$[A-Z]+\$(\d+)/g)].map(([, row]) => Number(row)));
  return {
    cell(row, column) {
      const found = rows.get(fixed.has(row) ? row : row + shift);
      return valueOf(found && cellAt(found, column));
    },
    name(name) {
      const refersTo = plan.names.find((one) => one.name === name)?.refersTo;
      if (refersTo === undefined) throw new Error(`no name ${name}`);
      if (!refersTo.endsWith('NOW()')) return listed(plan, refersTo);
      const hours = refersTo.includes('!') ? (listed(plan, refersTo.split('/')[0]!) as number) : 0;
      return evaluateFormula(refersTo.replace(/^.*![$A-Z\d]+/, String(hours)).replace('NOW()', 'NOW'), {
        cell: () => null,
        name: () => serialOfMinute(parseMinute(now)!),
      });
    },
  };
}

function listed(plan: MarkPlan, refersTo: string): Value | readonly Value[] {
  const [, sheetName, area] = /^'(.*)'!(.*)$/.exec(refersTo)!;
  const { top, bottom, left } = parseArea(area!)!;
  const { rows } = plan.sheets.find(({ name }) => name === sheetName)!;
  const values = rows.slice(top - 1, bottom).map((cells) => cells[left - 1]?.value ?? null);
  return top === bottom ? (values[0] ?? null) : values;
}

function valueOf(cell: Cell | undefined): Value {
  if (!cell) return null;
  return cell.kind === 'error' ? new FormulaError(String(cell.value)) : cell.value;
}
