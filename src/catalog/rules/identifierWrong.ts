import type { CheckedTable, RecordView } from '../../domain/checks/CheckedTable';
import type { Fix } from '../../domain/checks/Finding';
import { defineTableRule, type PlacedViolation } from '../../domain/checks/Rule';
import { perRecord } from '../../domain/checks/perRecord';
import { normaliseText } from '../../domain/text/normaliseText';
import type { RecognisedColumn } from '../../domain/tables/TableReading';

type Values =
  | { problem: 'repeated'; text: string; firstRow: number; sequence: boolean }
  | { problem: 'form'; text: string }
  | { problem: 'width'; text: string };

/** Year and month, then a serial number. */
const REQUIREMENT_NUMBER = /^\d{4}(?:0[1-9]|1[0-2])-\d{3,4}$/;
const MEANT_AS_NUMBER = /^\d{6}-\d+$/;

/** Columns of numbers: those that name the row may not repeat, those that refer to another table may. */
const NUMBER_FIELDS = ['id', 'requirementId', 'needId'];

export const identifierWrong = defineTableRule<Values>({
  id: 'E02',
  severity: 'error',
  source: 'R-51 · S4 步骤1; S2 模板表格(序号)',
  title: {
    'zh-CN': '序号、编号不重复，需求编号为年月+流水号',
    en: 'Numbers do not repeat; requirement numbers are year, month and serial',
  },
  *violations(table) {
    const sequence = table.inRole('sequence');
    if (sequence) yield* repeatedSequences(table, sequence);
    const identifier = table.inRole('identifier');
    for (const field of NUMBER_FIELDS) {
      const column = table.column(field);
      if (column) yield* wrongIdentifiers(table, column, column === identifier);
    }
  },
  message: (values) => {
    const { text } = values;
    switch (values.problem) {
      case 'repeated': {
        const noun = values.sequence ? '序号' : '编号';
        return {
          'zh-CN': `${noun}「${text}」重复，已见于第${values.firstRow}行`,
          en: `Number “${text}” repeats row ${values.firstRow}`,
        };
      }
      case 'form':
        return {
          'zh-CN': `编号「${text}」不符合年月+流水号`,
          en: `“${text}” is not year, month and serial number`,
        };
      case 'width':
        return { 'zh-CN': `编号「${text}」含全角字符`, en: `“${text}” has full-width characters` };
    }
  },
  hint: (values) => {
    switch (values.problem) {
      case 'repeated':
        return {
          'zh-CN': '请给其中一行换一个未用过的编号。',
          en: 'Give one of the rows a number not used yet.',
        };
      case 'form':
        return {
          'zh-CN': '写成六位年月、短横线和三至四位流水号，如 202405-001。',
          en: 'Write six digits of year and month, a hyphen and a serial of 3–4 digits: 202405-001.',
        };
      case 'width':
        return { 'zh-CN': '请改用半角数字和短横线。', en: 'Use half-width digits and hyphen.' };
    }
  },
  example: {
    bad: { customerRequirements: [{ id: '202405-001' }, { id: '202413-001' }] },
    good: { customerRequirements: [{ id: '202405-001' }, { id: '202405-002' }] },
  },
});

type Found = Iterable<PlacedViolation<Values>>;

/** A sequence that starts again at 1 is a new section, not a repetition. */
function* repeatedSequences(table: CheckedTable, column: RecognisedColumn): Found {
  const texts = sequencesIn(table);
  if (areRising(texts)) return;
  const firstRows = new Map<string, number>();
  let previous = '';
  for (const [index, record] of table.records.entries()) {
    const text = texts[index] ?? '';
    if (text === '') continue;
    if (text === '1' && previous !== '1') firstRows.clear();
    const firstRow = firstRows.get(text);
    if (firstRow === undefined) firstRows.set(text, record.row.number);
    else yield { at: record.spotIn(column), values: { problem: 'repeated', text, firstRow, sequence: true } };
    previous = text;
  }
}

const sequencesIn = perRecord((record) => {
  const column = record.table.inRole('sequence');
  return column ? ownText(record, column) : '';
});

/** 1, 2, 3 … as most columns are numbered: nothing repeats. */
function areRising(texts: readonly string[]): boolean {
  let previous = 0;
  return texts.every((text) => {
    const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : NaN;
    const rises = text === '' || number > previous;
    if (text !== '') previous = number;
    return rises;
  });
}

function* wrongIdentifiers(table: CheckedTable, column: RecognisedColumn, unique: boolean): Found {
  const firstRows = new Map<string, number>();
  for (const record of table.records) {
    const text = ownText(record, column);
    if (text === '') continue;
    const plain = normaliseText(text).replace(/[–—−]/g, '-').toUpperCase();
    const firstRow = firstRows.get(plain);
    if (unique && firstRow !== undefined) {
      yield { at: record.spotIn(column), values: { problem: 'repeated', text, firstRow, sequence: false } };
      continue;
    }
    firstRows.set(plain, record.row.number);
    const values = wrongForm(text, plain, table.kind === 'customerRequirements');
    if (!values) continue;
    const fix: Fix | undefined = values.problem === 'width' ? { from: text, to: plain } : undefined;
    yield { at: record.spotIn(column), values, ...(fix && { fix }) };
  }
}

/** Outside the requirement register only what is evidently meant as such a number is held to its form. */
function wrongForm(text: string, plain: string, strict: boolean): Values | undefined {
  if (REQUIREMENT_NUMBER.test(plain)) return plain === text ? undefined : { problem: 'width', text };
  return strict || MEANT_AS_NUMBER.test(plain) ? { problem: 'form', text } : undefined;
}

/** Rows under a merged number share it and do not repeat it. */
function ownText(record: RecordView, column: RecognisedColumn): string {
  const cell = record.cellIn(column);
  return cell && cell.inheritedFrom === undefined ? record.table.textOf(cell) : '';
}
