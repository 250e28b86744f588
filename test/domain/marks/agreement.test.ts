import { traditionalText } from '../../../src/base/chinese/taiwanText';
import { buildMarkPlan } from '../../../src/domain/marks/buildMarkPlan';
import { usualEntries } from '../../../src/domain/marks/doneWords';
import { inTraditional } from '../../../src/domain/marks/inTraditional';
import type { Lamp } from '../../../src/domain/marks/lampFormulas';
import { markStyles } from '../../../src/domain/marks/MarkKind';
import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import type { WorkbookCheck } from '../../../src/domain/checks/WorkbookCheck';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import { DEFAULT_THRESHOLDS } from '../../../src/domain/deadlines/Deadline';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { fillOn } from '../../support/formulas/shownMarks';
import {
  dateCell,
  errorCell,
  sheetOf,
  snapshotOf,
  type CellInput,
} from '../../support/snapshot/buildSnapshot';

const NOW = '2024-07-12T09:00';
const headings = ['序号', '督办事项', '目标要求', '牵头单位', '责任人', '完成时限'];

const values: readonly CellInput[] = [
  ...[1, 0, 0.5, 100, 99, 2, -1, 45474, 20240701, 3, 50],
  ...['1', '0', '0.5', '2', '99', '100', '１', '100%', '50%', '１００％', '1.0', '1.00', '100.0%', '101%'],
  ...['TRUE', 'FALSE', '是', '否', '无', '—', '/', '-', '×', '✗', 'N', 'Y', 'Yes', '未', '没有', '√', '☑'],
  ...[
    '是（待核）',
    '完成100%',
    '已完成100%',
    '完成50%',
    '100%（待验收）',
    'n/a',
    '待',
    '部分',
    '负责人已签字',
  ],
  ...['45474', '2024-07-01', '2024.7.1', '2024/7/1', '7月1日', '7.1', '2024年7月', '2024-13-41', '7月1日前'],
  ...[
    '2024年7月1日办结',
    '已于7月1日完成',
    '已于7月1日部分完成',
    '预计7月20日',
    '2024年7月20日前完成',
    '上月底',
  ],
  ...[
    '已完成。',
    '已完成（待验收）',
    '验收通过',
    '对',
    '不再执行',
    '已取消',
    '取消，另行安排',
    '终止',
    '已中止',
  ],
  ...[
    '逾期',
    '延期2小时',
    '逾期完成',
    '未按期完成',
    '未完成，已说明',
    '基本完成',
    '部分完成',
    '进行中',
    '暂停',
  ],
  ...[
    '未开始',
    'Done',
    'completed',
    'Not done',
    'Cancelled',
    ' 已完成  ',
    '已 完成',
    '已完成\n待归档',
    '*',
    '?',
    '~',
  ],
  ...['进行中|已完成。', '完成了吗', '争取完成', '未完成。已完成', '已完成，未验收'],
  ...['长'.repeat(300), '已完成'.padEnd(300, '，长'), true, false, errorCell('#N/A'), null],
  ...[
    dateCell('2024-07-01'),
    dateCell('2024-07-01 18:00'),
    dateCell('2024-07-12'),
    dateCell('2024-07-20'),
    dateCell('1960-01-01'),
  ],
];

const kinds = [
  '进展状态',
  '是否办结',
  '完成率',
  '进度',
  '办结时间',
  '进展情况',
  '状态',
  '完成情况',
  '实际完成时间',
];

function checkOfSheet(sheet: Sheet): WorkbookCheck {
  return checkWorkbook(snapshotOf(sheet), { now: parseMinute(NOW)!, thresholds: DEFAULT_THRESHOLDS });
}

function sheetWith(columns: readonly string[], rows: readonly (readonly CellInput[])[], text = false): Sheet {
  return sheetOf('台账', [
    [...headings, ...columns],
    ...rows.map((cells, index) => {
      const deadline = text ? '2024年7月1日前' : dateCell('2024-07-01');
      return [index + 1, `事项${index + 1}`, '完成12个窗口', '办公室', '王五', deadline, ...cells];
    }),
  ]);
}

/** Rows on which the check and the lamp drawn for it do not say the same. */
function disagreements(sheet: Sheet): string[] {
  const check = checkOfSheet(sheet);
  expect(check.tracked.length).toBe(sheet.rows.length - 1);
  const plan = buildMarkPlan(check, 'zh-CN');
  return check.tracked.flatMap(({ row, state, record }) => {
    const said = state === 'overdue' || state === 'overdueAlert';
    const lit = fillOn(plan, sheet, `F${row}`, NOW) !== '';
    if (said === lit) return [];
    return [
      `${record.cells
        .slice(6)
        .map(({ value }) => JSON.stringify(value))
        .join(' ')}: ${state}`,
    ];
  });
}

describe('on every row as it was marked the lamp says what the check says', () => {
  it.each(kinds.map((kind, index) => ({ kind, text: index % 2 === 1 })))(
    '$kind, deadline a text: $text',
    ({ kind, text }) => {
      expect(
        disagreements(
          sheetWith(
            [kind],
            values.map((value) => [value]),
            text,
          ),
        ),
      ).toEqual([]);
    },
  );

  it.each(['进展状态', '进度', '是否办结'])('%s in percent', (kind) => {
    const percent = (value: number): CellInput => ({ kind: 'number', value, format: '0%' });
    expect(
      disagreements(
        sheetWith(
          [kind],
          [1, 0.8, 0, 100].map((value) => [percent(value)]),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['是否办结', '办结时间'],
    ['进展状态', '办结时间'],
    ['是否办结', '进展情况'],
    ['进展状态', '完成率'],
  ])('%s and %s', (first, second) => {
    const states = ['是', '否', '已完成', '已取消', '进行中', '延期2小时', null];
    const some = [...states, '—', '待定', '7月1日', dateCell('2024-07-01')];
    const rows = states.flatMap((one) => some.map((other) => [one, other]));
    expect(disagreements(sheetWith([first, second], rows))).toEqual([]);
  });
});

describe('what is typed after the marking', () => {
  const wordFor = (kind: string, typed: CellInput) => {
    const plan = buildMarkPlan(checkOfSheet(sheetWith([kind], [['进行中'], [null]])), 'zh-CN');
    return fillOn(plan, sheetWith([kind], [[typed], [null]]), 'F2', NOW) === '' ? 'quiet' : 'lit';
  };
  it.each([
    ...[
      '已完成。',
      '已完成（待验收）',
      '已完成(待验收)',
      '已完成，资料已归档',
      '验收通过',
      '已验收',
      '对',
      '不再执行',
      '已于7月1日完成',
    ],
    ...[
      '已完成！',
      '已取消（领导同意）',
      '办结。',
      '已办结，待归档',
      '全部完成',
      '100%',
      '完成了',
      ' 已完成 ',
      'DONE',
      true,
    ],
  ])('%s: done', (typed) => expect(wordFor('进展状态', typed)).toBe('quiet'));

  it.each([
    ...[
      '未完成',
      '未完成。',
      '部分完成（80%）',
      '即将完成',
      '预计7月20日完成',
      '已完成80%',
      '验收未通过',
      '不对',
      '是否完成？',
    ],
    ...['已于7月1日启动', '基本完成', '', 0.5, false, 'Not done'],
  ])('%s: open', (typed) => expect(wordFor('进展状态', typed)).toBe('lit'));

  it.each<[CellInput, string]>([
    [dateCell('2024-07-02'), 'quiet'],
    ['2024-07-02', 'quiet'],
    ['7月2日', 'quiet'],
    ['是', 'quiet'],
    [0, 'lit'],
    [1, 'lit'],
    ['100', 'lit'],
    ['50%', 'lit'],
    ['预计7月20日', 'lit'],
    ['未完成', 'lit'],
    ['-', 'lit'],
  ])('%j as a time of completion: %s', (typed, shown) => {
    expect(wordFor('办结时间', typed)).toBe(shown);
  });
});

describe('where a day ends with the work', () => {
  const workingHours = { from: '09:00', to: '17:30', closesDay: true } as const;
  const deadlines = [
    dateCell('2024-07-10'),
    '2024年7月10日前',
    '2024年7月10日下班前',
    dateCell('2024-07-10 18:00'),
  ];
  const sheet = sheetOf('台账', [
    headings,
    ...deadlines.map((deadline, index) => [
      index + 1,
      `事项${index + 1}`,
      '完成',
      '办公室',
      '王五',
      deadline,
    ]),
  ]);

  it.each([
    { now: '2024-07-09T17:29', states: ['normal', 'normal', 'normal', 'normal'] },
    { now: '2024-07-09T17:30', states: ['dueSoon', 'dueSoon', 'dueSoon', 'normal'] },
    { now: '2024-07-10T17:30', states: ['dueSoon', 'dueSoon', 'dueSoon', 'dueSoon'] },
    { now: '2024-07-10T17:31', states: ['overdue', 'overdue', 'overdue', 'dueSoon'] },
    { now: '2024-07-11T17:30', states: ['overdue', 'overdue', 'overdue', 'overdue'] },
    { now: '2024-07-11T17:32', states: ['overdueAlert', 'overdueAlert', 'overdueAlert', 'overdue'] },
  ])('check and lamp agree at $now', ({ now, states }) => {
    const check = checkWorkbook(snapshotOf(sheet), { now: parseMinute(now)!, workingHours });
    expect(check.tracked.map(({ state }) => state)).toEqual(states);
    // Marked the day before: the formulas go on by themselves.
    const before = checkWorkbook(snapshotOf(sheet), { now: parseMinute('2024-07-08T09:00')!, workingHours });
    const plan = buildMarkPlan(before, 'zh-CN');
    const fills = states.map((state) => (state === 'normal' ? '' : markStyles[state as Lamp].fill));
    expect(check.tracked.map(({ row }) => fillOn(plan, sheet, `F${row}`, now))).toEqual(fills);
  });
});

describe('in a workbook of Taiwan', () => {
  const typed = (status: string) =>
    sheetOf('列管表', [
      ['項次', '列管事項', '主辦單位', '完成期限', '辦理情形'],
      [1, '招商手冊定稿印製', '商業處', dateCell('2024-07-01'), status],
    ]);
  const marked = checkOfSheet(typed('辦理中'));

  it.each(['已辦結', '已結案', '辦理完畢', '準時完成', '已驗收通過', '撤銷', '已办结'])(
    '「%s」 typed after it was marked puts the lamp out',
    (status) => {
      const plan = buildMarkPlan(marked, 'zh-CN');
      expect(fillOn(plan, typed('辦理中'), 'D2', NOW)).toBe(markStyles.overdueAlert.fill);
      expect(fillOn(plan, typed(status), 'D2', NOW)).toBe('');
    },
  );

  it('every usual word is known as Taiwan writes it', () => {
    expect(usualEntries.map(inTraditional)).toEqual(usualEntries.map((entry) => traditionalText(entry)));
  });
});
