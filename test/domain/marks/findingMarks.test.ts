import type { Finding } from '../../../src/domain/checks/Finding';
import { buildMarkPlan } from '../../../src/domain/marks/buildMarkPlan';
import { markStyles } from '../../../src/domain/marks/MarkKind';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import type { ColumnRole } from '../../../src/domain/tables/TableDefinition';
import { checkOf, findingAt, tableOf, track } from '../../support/checks/buildCheck';
import { fillOn, formatsOn, wordOn } from '../../support/formulas/shownMarks';
import { dateCell, errorCell, sheetOf, type CellInput } from '../../support/snapshot/buildSnapshot';

const NOW = '2024-07-12T09:00';
const roles: ColumnRole[] = ['sequence', 'subject', 'target', 'deadline'];
const headings = ['序号', '事项', '目标', '完成时限'];
type Line = readonly CellInput[];

const lines: readonly Line[] = [
  [1, '开拓市场', '提升效率', dateCell('2024-08-01')],
  [2, '资金到账', '到账500万', dateCell('2024-08-01')],
  [3, '合同审批', null, dateCell('2024-08-01')],
];

function sheetWith(rows: readonly Line[]): Sheet {
  const widths = new Map([
    [2, 20],
    [3, 20],
    [4, 30],
  ]);
  return { ...sheetOf('台账', [headings, ...rows]), columnWidths: widths };
}

function planFor(
  sheet: Sheet,
  findings: readonly Finding[],
  columns: readonly (ColumnRole | null)[] = roles,
) {
  const table = tableOf(sheet, columns);
  const tracked = columns.includes('deadline') ? track(table, NOW) : [];
  return buildMarkPlan(checkOf({ tables: [table], now: NOW, tracked, findings }), 'zh-CN');
}

describe('a mark is bound to what the cell holds', () => {
  const plan = planFor(sheetWith(lines), [findingAt('台账', 2, 3)]);
  const wordAt = (rows: readonly Line[], cell: string) => wordOn(plan, sheetWith(rows), cell, NOW);

  it('stands on the cell and on no other', () => {
    expect(['C2', 'C3', 'C4', 'B2'].map((cell) => wordAt(lines, cell))).toEqual(['△请核对', '', '', '']);
    expect(fillOn(plan, sheetWith(lines), 'C2', NOW)).toBe(markStyles.warning.fill);
  });

  it('goes when the cell is corrected', () => {
    expect(wordAt([[1, '开拓市场', '提升20%', null]], 'C2')).toBe('');
  });

  it('goes along when the rows are sorted', () => {
    const sorted = [...lines].reverse();
    expect(['C2', 'C3', 'C4'].map((cell) => wordAt(sorted, cell))).toEqual(['', '', '△请核对']);
  });

  it('stays when numbers are written anew after a row is inserted, or the matter is reworded', () => {
    expect(wordAt([[7, '开拓市场', '提升效率', null]], 'C2')).toBe('△请核对');
    expect(wordAt([[1, '开拓华东市场', '提升效率', null]], 'C2')).toBe('△请核对');
  });

  it('does not fall on another row with the same wording', () => {
    expect(wordAt([[9, '另一件事', '提升效率', null]], 'C2')).toBe('');
  });
});

describe('the word beside the colour', () => {
  it('stands on another text of the row, with the heading, where the cell is empty', () => {
    const sheet = sheetWith(lines);
    const plan = planFor(sheet, [findingAt('台账', 4, 3, { severity: 'error' })]);
    expect(fillOn(plan, sheet, 'C4', NOW)).toBe(markStyles.error.fill);
    expect(wordOn(plan, sheet, 'C4', NOW)).toBe('');
    expect(wordOn(plan, sheet, 'B4', NOW)).toBe('▲需修改「目标」');
    expect(wordOn(plan, sheet, 'B3', NOW)).toBe('');
  });

  it.each([
    { case: 'a number with room', value: 12.5, width: 30, own: '△请核对', beside: '' },
    { case: 'a number without', value: 12.5, width: 8, own: '', beside: '△请核对「目标」' },
    { case: 'a date with room', value: dateCell('2024-07-01'), width: 30, own: '△请核对', beside: '' },
    { case: 'a date without', value: dateCell('2024-07-01'), width: 12, own: '', beside: '△请核对「目标」' },
    { case: 'a tick', value: true, width: 30, own: '', beside: '△请核对「目标」' },
    { case: 'an error value', value: errorCell('#N/A'), width: 30, own: '', beside: '△请核对「目标」' },
  ])('on $case', ({ value, width, own, beside }) => {
    const base = sheetWith([[1, '开拓市场', value, null]]);
    const sheet = {
      ...base,
      columnWidths: new Map([
        [2, 20],
        [3, width],
      ]),
    };
    const plan = planFor(sheet, [findingAt('台账', 2, 3)]);
    expect(fillOn(plan, sheet, 'C2', NOW)).toBe(markStyles.warning.fill);
    expect([wordOn(plan, sheet, 'C2', NOW), wordOn(plan, sheet, 'B2', NOW)]).toEqual([own, beside]);
  });

  it('gives way to a lamp on the same cell and stands beside it', () => {
    const sheet = sheetWith([[1, '开拓市场', '签约10家', '2024年7月1日左右']]);
    const table = tableOf(sheet, roles);
    const tracked = track(table, NOW, { '2024年7月1日左右': '2024-07-01' });
    const findings = [findingAt('台账', 2, 4, { rule: 'W03' })];
    const plan = buildMarkPlan(checkOf({ tables: [table], now: NOW, tracked, findings }), 'zh-CN');
    expect(wordOn(plan, sheet, 'D2', NOW)).toBe('逾期');
    expect(wordOn(plan, sheet, 'B2', NOW)).toBe('△请核对「完成时限」');
  });

  it('stands on the deadline itself where no lamp ever will', () => {
    const sheet = sheetWith([[1, '开拓市场', '签约10家', '待定']]);
    const plan = planFor(sheet, [findingAt('台账', 2, 4, { rule: 'E05', severity: 'error' })]);
    expect(wordOn(plan, sheet, 'D2', NOW)).toBe('▲需修改');
  });
});

describe('which findings are marked', () => {
  it('the worse of two on one cell', () => {
    const sheet = sheetWith(lines);
    const both = [findingAt('台账', 2, 3), findingAt('台账', 2, 3, { severity: 'error', rule: 'E03' })];
    expect(formatsOn(planFor(sheet, both), sheet, 'C2', NOW).map(({ style }) => style.fill)).toEqual(
      Array(2).fill(markStyles.error.fill),
    );
  });

  it.each([
    { case: 'mere notes', parts: { severity: 'info' as const } },
    { case: 'what the lamps say anyway', parts: { rule: 'W06' } },
  ])('not $case', ({ parts }) => {
    const sheet = sheetWith(lines);
    const plan = planFor(sheet, [findingAt('台账', 2, 3, parts)]);
    expect(formatsOn(plan, sheet, 'C2', NOW)).toEqual([]);
  });

  it('a heading, as long as it stands', () => {
    const sheet = sheetWith(lines);
    const plan = planFor(sheet, [findingAt('台账', 1, 3, { value: '目标' })]);
    expect(wordOn(plan, sheet, 'C1', NOW)).toBe('△请核对');
    const renamed = {
      ...sheet,
      rows: [{ number: 1, hidden: false, cells: [{ column: 3, kind: 'text' as const, value: '目标值' }] }],
    };
    expect(wordOn(plan, renamed, 'C1', NOW)).toBe('');
  });

  it('an empty answer on a form, with the word on its question', () => {
    const sheet = sheetOf('申报', [
      ['会议名称', '峰会'],
      ['会议目标', null],
    ]);
    const plan = buildMarkPlan(
      checkOf({
        tables: [tableOf(sheet, [null, null])].map((table) => ({ ...table, records: [] })),
        now: NOW,
        findings: [findingAt('申报', 2, 2, { severity: 'error' })],
      }),
      'zh-CN',
    );
    expect(fillOn(plan, sheet, 'B2', NOW)).toBe(markStyles.error.fill);
    expect(wordOn(plan, sheet, 'A2', NOW)).toBe('▲需修改');
    const answered = sheetOf('申报', [
      ['会议名称', '峰会'],
      ['会议目标', '新增50家'],
    ]);
    expect(formatsOn(plan, answered, 'B2', NOW)).toEqual([]);
    expect(wordOn(plan, answered, 'A2', NOW)).toBe('');
  });

  it('not an empty cell in a row that nothing tells from others', () => {
    const sheet = sheetOf('台账', [
      ['目标', '备注'],
      [null, '甲'],
      [null, '乙'],
    ]);
    const plan = planFor(sheet, [findingAt('台账', 2, 1)], ['target', null]);
    expect(formatsOn(plan, sheet, 'A3', NOW)).toEqual([]);
  });
});

describe('odd values', () => {
  it.each([
    '*',
    '?',
    '~?*',
    '"引号"&',
    '竖|线',
    '两行\n文字',
    '  两头空  ',
    '长'.repeat(400),
    '😀汉字😀',
    '0.1',
    "'撇号",
  ])('%j', (value) => {
    const sheet = sheetWith([
      [1, '开拓市场', value, null],
      [2, '资金到账', '甲', null],
    ]);
    const plan = planFor(sheet, [findingAt('台账', 2, 3)]);
    expect(wordOn(plan, sheet, 'C2', NOW)).toBe('△请核对');
    expect(wordOn(plan, sheet, 'C3', NOW)).toBe('');
  });

  it('tells two long texts that begin alike by their length', () => {
    const sheet = sheetWith([[1, '开拓市场', '长'.repeat(400), null]]);
    const plan = planFor(sheet, [findingAt('台账', 2, 3)]);
    const shorter = sheetWith([[1, '开拓市场', '长'.repeat(399), null]]);
    expect(wordOn(plan, shorter, 'C2', NOW)).toBe('');
  });
});

describe('every formula', () => {
  it('uses a name of ours and has at most 255 characters, also far down and far right', () => {
    const far = sheetOf('台账', [headings, ...lines], { startRow: 1_000_000, startColumn: 16_000 });
    const row = 1_000_001;
    const findings = [0, 1, 2, 3].map((index) => findingAt('台账', row, 16_000 + index));
    const plan = planFor(far, findings);
    expect(plan.formats.length).toBeGreaterThan(5);
    for (const { formula } of plan.formats) {
      expect(formula).toMatch(/DUBAN_/);
      expect(formula.length).toBeLessThanOrEqual(255);
    }
  });
});
