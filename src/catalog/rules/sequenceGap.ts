import type { CheckedTable, RecordView } from '../../domain/checks/CheckedTable';
import { defineTableRule } from '../../domain/checks/Rule';
import { perRecord } from '../../domain/checks/perRecord';
import { normaliseText } from '../../domain/text/normaliseText';
import type { Cell } from '../../domain/snapshot/Snapshot';
import type { RecognisedColumn } from '../../domain/tables/TableReading';

interface Values {
  missing: readonly string[];
  count: number;
}

/** Missing numbers quoted in the message. */
const QUOTED = 3;

interface Numbered {
  record: RecordView;
  number: number;
  /** How that number is written here. */
  write: (number: number) => string;
}

export const sequenceGap = defineTableRule<Values>({
  id: 'I03',
  severity: 'info',
  source: 'S2 模板表格(序号); R-51 · S4 步骤1',
  title: { 'zh-CN': '序号、流水号连续', en: 'Numbers run without gaps' },
  *violations(table) {
    for (const series of seriesOf(table)) {
      const gap = gapOf(series.numbers);
      if (gap) yield { at: gap.record.spotIn(series.column), values: gap };
    }
  },
  message: ({ missing, count }) => {
    const more = count > missing.length;
    return {
      'zh-CN': `序号断号：缺${missing.join('、')}${more ? `等${count}个` : ''}`,
      en: `Missing number: ${missing.join(', ')}${more ? ` … (${count})` : ''}`,
    };
  },
  hint: () => ({
    'zh-CN': '如有删行请重新编号；属于有意保留的可不处理。',
    en: 'Number the rows again if some were deleted; leave it if it is meant.',
  }),
  example: {
    bad: {
      followUp: [
        { sequence: 1, subject: '修订值班制度', lead: '办公室', deadline: '2024-07-15' },
        { sequence: 3, subject: '更新通讯录', lead: '人事处', deadline: '2024-07-16' },
      ],
    },
    good: {
      followUp: [
        { sequence: 1, subject: '修订值班制度', lead: '办公室', deadline: '2024-07-15' },
        { sequence: 2, subject: '更新通讯录', lead: '人事处', deadline: '2024-07-16' },
      ],
    },
  },
});

function seriesOf(table: CheckedTable): { column: RecognisedColumn; numbers: Numbered[] }[] {
  const sequence = table.inRole('sequence');
  const identifier = table.inRole('identifier');
  return [
    ...(sequence ? sections(table).map((numbers) => ({ column: sequence, numbers })) : []),
    ...(identifier
      ? serialsByMonth(table, identifier).map((numbers) => ({ column: identifier, numbers }))
      : []),
  ];
}

/** Numbering that starts again at 1 begins a new section. */
function sections(table: CheckedTable): Numbered[][] {
  const numbers = numbersIn(table);
  if (areGapless(numbers)) return [];
  const found: Numbered[][] = [[]];
  for (const [index, record] of table.records.entries()) {
    const number = numbers[index] ?? NaN;
    if (Number.isNaN(number)) continue;
    if (number === 1 && found.at(-1)?.length) found.push([]);
    found.at(-1)?.push({ record, number, write: String });
  }
  return found;
}

/** NaN where there is none. */
const numbersIn = perRecord((record) => {
  const column = record.table.inRole('sequence');
  return (column && sequenceNumber(record.cellIn(column))) ?? NaN;
});

/** 1, 2, 3 … as most columns are numbered. */
function areGapless(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? NaN) + 1);
}

function sequenceNumber(cell: Cell | undefined): number | undefined {
  if (cell?.kind === 'number') return Number.isSafeInteger(cell.value) ? (cell.value as number) : undefined;
  const text = cell?.kind === 'text' ? normaliseText(cell.value as string) : '';
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

/** Serials of 202405-001 and its like run within the month. */
function serialsByMonth(table: CheckedTable, column: RecognisedColumn): Numbered[][] {
  const months = new Map<string, Numbered[]>();
  for (const record of table.records) {
    const match = /^(\d{6})-(\d{3,4})$/.exec(normaliseText(record.textIn(column)));
    const [, month, serial] = match ?? [];
    if (!month || !serial) continue;
    const write = (number: number) => `${month}-${String(number).padStart(serial.length, '0')}`;
    const numbers = months.get(month) ?? [];
    numbers.push({ record, number: Number(serial), write });
    months.set(month, numbers);
  }
  return [...months.values()];
}

/** One gap a series: where it begins, and how many numbers are missing in all. An extract (3, 17, 45) has none. */
function gapOf(
  numbers: readonly Numbered[],
): { record: RecordView; missing: string[]; count: number } | undefined {
  const ordered = [...numbers].sort((a, b) => a.number - b.number);
  const missing: string[] = [];
  let count = 0;
  let at: RecordView | undefined;
  for (const [index, { number, record, write }] of ordered.entries()) {
    const previous = ordered[index - 1];
    if (!previous || number - previous.number < 2) continue;
    at ??= record;
    count += number - previous.number - 1;
    for (let lost = previous.number + 1; lost < number && missing.length < QUOTED; lost++)
      missing.push(write(lost));
  }
  return at && count < ordered.length ? { record: at, missing, count } : undefined;
}
