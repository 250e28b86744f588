import { officialCalendar } from '../../../src/catalog/calendar/officialCalendar';
import { defaultStandards } from '../../../src/catalog/standards/defaultStandards';
import { createWorkCalendar } from '../../../src/domain/deadlines/createWorkCalendar';
import type { Finding } from '../../../src/domain/checks/Finding';
import type { WorkbookCheck } from '../../../src/domain/checks/WorkbookCheck';
import { DEFAULT_THRESHOLDS, type Deadline } from '../../../src/domain/deadlines/Deadline';
import type { WorkingHours } from '../../../src/domain/deadlines/WorkingHours';
import { dueStateOf } from '../../../src/domain/deadlines/dueStateOf';
import type { TrackedDeadline } from '../../../src/domain/followup/TrackedDeadline';
import { statusOf } from '../../../src/domain/followup/statusOf';
import { cellText } from '../../../src/domain/snapshot/cellText';
import type { Sheet, Snapshot } from '../../../src/domain/snapshot/Snapshot';
import type {
  ColumnDefinition,
  ColumnRole,
  TableDefinition,
} from '../../../src/domain/tables/TableDefinition';
import { cellAt, type RecognisedColumn, type TableReading } from '../../../src/domain/tables/TableReading';
import { minuteOfSerial, MINUTES_PER_DAY, parseMinute } from '../../../src/domain/time/WallMinute';
import { findOwners } from '../../../src/domain/wording/findOwners';
import { snapshotOf } from '../snapshot/buildSnapshot';

const text = (value: string) => ({ 'zh-CN': value, en: value });

/** `2024-07-10` (whole day) or `2024-07-10T18:00`; `OPEN`; `NONE` for what cannot be read. */
export function deadlineOf(due: string, confidence: 'high' | 'medium' | 'low' = 'high'): Deadline {
  if (due === 'OPEN') return { kind: 'open', confidence: 'high', rule: 'test' };
  const minute = parseMinute(due);
  if (minute === undefined) return { kind: 'none', reason: 'unreadable', confidence: 'high', rule: 'test' };
  const wholeDay = !due.includes('T');
  return {
    kind: 'at',
    due: wholeDay ? minute + MINUTES_PER_DAY : minute,
    wholeDay,
    confidence,
    rule: 'test',
  };
}

/**
 * A table whose headings are in the first row of the sheet; each column given by its role, or null.
 * Every further row is a record.
 */
export function tableOf(
  sheet: Sheet,
  roles: readonly (ColumnRole | null)[],
  skip: readonly number[] = [],
): TableReading {
  const header = sheet.rows[0]!;
  const columns = new Map<string, RecognisedColumn>();
  roles.forEach((role, index) => {
    const definition: ColumnDefinition = {
      field: `field${index}`,
      heading: text(`列${index}`),
      synonyms: [],
      type: 'text',
      ...(role && { role }),
    };
    const column = header.cells[0]!.column + index;
    columns.set(definition.field, { definition, heading: cellText(cellAt(header, column)), column });
  });
  const definition: TableDefinition = {
    kind: 'test',
    name: text('测试表'),
    titles: [],
    layout: 'columns',
    columns: [...columns.values()].map((column) => column.definition),
    evidence: [],
  };
  const records = sheet.rows.slice(1).filter(({ number }) => !skip.includes(number));
  const left = header.cells[0]!.column;
  return {
    definition,
    name: sheet.name,
    sheet,
    area: { top: header.number, left, bottom: sheet.rows.at(-1)!.number, right: left + roles.length - 1 },
    headerRows: [header.number],
    confidence: 'high',
    columns,
    unrecognised: [],
    records,
  };
}

/** Follows up every record: dates by themselves, texts as told in `readings` (see `deadlineOf`). */
export function track(
  table: TableReading,
  now: string,
  readings: Readonly<Record<string, string | Deadline>> = {},
): TrackedDeadline[] {
  const inRole = (role: ColumnRole) =>
    [...table.columns.values()].find((one) => one.definition.role === role);
  const column = inRole('deadline')!.column;
  return table.records.map((record) => {
    const textIn = (role: ColumnRole) => cellText(cellAt(record, inRole(role)?.column ?? 0));
    const cell = cellAt(record, column);
    const shown = cellText(cell);
    const reading = readings[shown] ?? 'NONE';
    const deadline =
      cell?.kind === 'date'
        ? deadlineOfSerial(cell.value as number)
        : typeof reading === 'string'
          ? deadlineOf(reading)
          : reading;
    const done = textIn('finished') !== '' || statusOf(textIn('status')) === 'done';
    const outcome = dueStateOf(deadline, { done } as { done: false }, parseMinute(now)!, DEFAULT_THRESHOLDS);
    const { number: row } = record;
    return {
      table,
      record,
      row,
      column,
      subject: textIn('subject'),
      owner: '',
      text: shown,
      deadline,
      ...outcome,
    } as TrackedDeadline;
  });
}

function deadlineOfSerial(serial: number): Deadline {
  const wholeDay = Number.isInteger(serial);
  const minute = minuteOfSerial(serial);
  const due = wholeDay ? minute + MINUTES_PER_DAY : minute;
  return { kind: 'at', due, wholeDay, confidence: 'high', rule: 'test' };
}

export function findingAt(sheet: string, row: number, column: number, parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'W01',
    severity: 'warning',
    sheet,
    row,
    column,
    heading: '列',
    value: '',
    message: text('缺少可衡量的数值'),
    hint: text('请补充数值'),
    ...parts,
  };
}

export function checkOf(parts: {
  readonly tables: readonly TableReading[];
  readonly now: string;
  readonly tracked?: readonly TrackedDeadline[];
  readonly findings?: readonly Finding[];
  readonly snapshot?: Snapshot;
  readonly workingHours?: WorkingHours;
}): WorkbookCheck {
  const sheets = [...new Set(parts.tables.map(({ sheet }) => sheet))];
  const now = parseMinute(parts.now)!;
  const calendar = createWorkCalendar(officialCalendar);
  return {
    snapshot: parts.snapshot ?? snapshotOf(...sheets),
    now,
    thresholds: DEFAULT_THRESHOLDS,
    ...(parts.workingHours && { workingHours: parts.workingHours }),
    recognition: { tables: parts.tables, unknown: [] },
    tracked: parts.tracked ?? [],
    findings: parts.findings ?? [],
    metrics: [],
    ownersIn: (text) => findOwners(text),
    setting: {
      now,
      calendar,
      referenceOf: () => ({ now, calendar, year: 2024 }),
      standards: defaultStandards,
    },
  };
}
