import { buildMarkPlan } from '../../../src/domain/marks/buildMarkPlan';
import { parseArea } from '../../../src/domain/snapshot/address';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import type { ColumnRole } from '../../../src/domain/tables/TableDefinition';
import { checkOf, deadlineOf, tableOf, track } from '../../support/checks/buildCheck';
import { fillOn, formatsOn, wordOn } from '../../support/formulas/shownMarks';
import { dateCell, errorCell, sheetOf, type CellInput } from '../../support/snapshot/buildSnapshot';
import { markStyles } from '../../../src/domain/marks/MarkKind';

const roles: ColumnRole[] = ['sequence', 'subject', 'deadline', 'status', 'finished', 'start'];
const headings = ['序号', '事项', '完成时限', '状态', '实际完成', '开始日期'];
const NOW = '2024-07-12T09:00';

interface Line {
  readonly deadline?: CellInput;
  readonly status?: CellInput;
  readonly finished?: CellInput;
  readonly start?: CellInput;
  readonly subject?: CellInput;
}

function sheetWith(lines: readonly Line[], width = 30, merges: readonly string[] = []): Sheet {
  const rows = lines.map(({ subject, deadline, status, finished, start }, index) => [
    index + 1,
    subject === undefined ? `事项${index + 1}` : subject,
    deadline,
    status,
    finished,
    start,
  ]);
  return {
    ...sheetOf('台账', [headings, ...rows], { merges }),
    columnWidths: new Map([
      [2, 30],
      [3, width],
    ]),
  };
}

function planFor(sheet: Sheet, readings: Parameters<typeof track>[2] = {}, dates1904 = false) {
  const table = tableOf(sheet, roles);
  const snapshot = { fileName: 'a.xlsx', sheets: [sheet], ...(dates1904 && { dates1904 }) };
  return buildMarkPlan(
    checkOf({ tables: [table], now: NOW, tracked: track(table, NOW, readings), snapshot }),
    'zh-CN',
  );
}

describe('the lamp of a date follows the clock to the minute', () => {
  const day = sheetWith([{ deadline: dateCell('2024-07-10') }]);
  const minute = sheetWith([{ deadline: dateCell('2024-07-10 18:00') }]);
  it.each([
    { of: 'a day', sheet: day, now: '2024-07-09T23:59', word: '', fill: undefined },
    { of: 'a day', sheet: day, now: '2024-07-10T00:00', word: '临期', fill: 'dueSoon' },
    { of: 'a day', sheet: day, now: '2024-07-10T23:59', word: '临期', fill: 'dueSoon' },
    { of: 'a day', sheet: day, now: '2024-07-11T00:00', word: '逾期', fill: 'overdue' },
    { of: 'a day', sheet: day, now: '2024-07-12T00:00', word: '逾期', fill: 'overdue' },
    { of: 'a day', sheet: day, now: '2024-07-12T00:01', word: '逾期', fill: 'overdueAlert' },
    { of: 'a minute', sheet: minute, now: '2024-07-09T17:59', word: '', fill: undefined },
    { of: 'a minute', sheet: minute, now: '2024-07-09T18:00', word: '临期', fill: 'dueSoon' },
    { of: 'a minute', sheet: minute, now: '2024-07-10T18:00', word: '临期', fill: 'dueSoon' },
    { of: 'a minute', sheet: minute, now: '2024-07-10T18:01', word: '逾期', fill: 'overdue' },
    { of: 'a minute', sheet: minute, now: '2024-07-11T18:00', word: '逾期', fill: 'overdue' },
    { of: 'a minute', sheet: minute, now: '2024-07-11T18:01', word: '逾期', fill: 'overdueAlert' },
  ] as const)('$of at $now: $word', ({ sheet, now, word, fill }) => {
    const plan = planFor(sheet);
    expect(wordOn(plan, sheet, 'C2', now)).toBe(word);
    expect(fillOn(plan, sheet, 'C2', now)).toBe(fill ? markStyles[fill].fill : '');
  });
});

describe('the lamp of a text follows what the text was read as', () => {
  const day = sheetWith([{ deadline: '2024年Q3末' }]);
  const minute = sheetWith([{ deadline: '9月30日18时' }]);
  const readings = { '2024年Q3末': '2024-09-30', 九月: 'NONE', '9月30日18时': '2024-09-30T18:00' };
  it.each([
    { sheet: day, now: '2024-09-29T23:59', word: '' },
    { sheet: day, now: '2024-09-30T00:00', word: '临期' },
    { sheet: day, now: '2024-10-01T00:00', word: '逾期' },
    { sheet: minute, now: '2024-09-29T17:59', word: '' },
    { sheet: minute, now: '2024-09-29T18:00', word: '临期' },
    { sheet: minute, now: '2024-09-30T18:00', word: '临期' },
    { sheet: minute, now: '2024-09-30T18:01', word: '逾期' },
  ])('at $now: $word', ({ sheet, now, word }) =>
    expect(wordOn(planFor(sheet, readings), sheet, 'C2', now)).toBe(word),
  );

  it.each([
    { case: 'long-term work', text: '长期执行', reading: 'OPEN' },
    { case: 'what could not be read', text: '待定', reading: 'NONE' },
  ])('$case never is late, and is not taken for unread', ({ text, reading }) => {
    const sheet = sheetWith([{ deadline: text }]);
    expect(formatsOn(planFor(sheet, { [text]: reading }), sheet, 'C2', '2099-01-01T00:00')).toEqual([]);
  });

  it('says so of a text typed after the check', () => {
    const plan = planFor(day, readings);
    expect(wordOn(plan, sheetWith([{ deadline: '9月底' }]), 'C2', NOW)).toBe('待识别');
  });

  it('reads a text put right as a date without help', () => {
    const plan = planFor(sheetWith([{ deadline: '待定' }]));
    expect(wordOn(plan, sheetWith([{ deadline: dateCell('2024-07-01') }]), 'C2', NOW)).toBe('逾期');
  });

  it.each(['*', '?', '~*', '前*后', 'A|B', '"引号"', '两行\n文字', '='.repeat(300)])(
    'tells %j from other texts',
    (text) => {
      const sheet = sheetWith([{ deadline: text }, { deadline: '7月1日' }]);
      const plan = planFor(sheet, { [text]: 'OPEN', '7月1日': '2024-07-01' });
      expect(wordOn(plan, sheet, 'C3', NOW)).toBe('逾期');
      expect(wordOn(plan, sheet, 'C2', NOW)).toBe(text.length > 250 ? '待识别' : '');
    },
  );

  it('takes the earlier moment when one text was read in two ways', () => {
    const sheet = sheetWith([{ deadline: '会前3天' }, { deadline: '会前3天' }]);
    const table = tableOf(sheet, roles);
    const [first, second] = track(table, NOW, { 会前3天: '2024-07-30' });
    const tracked = [first!, { ...second!, deadline: deadlineOf('2024-07-01') }];
    const plan = buildMarkPlan(checkOf({ tables: [table], now: NOW, tracked }), 'zh-CN');
    expect([wordOn(plan, sheet, 'C2', NOW), wordOn(plan, sheet, 'C3', NOW)]).toEqual(['逾期', '逾期']);
  });

  it('counts 「3个工作日内」 from the start of its own row, wherever the row goes', () => {
    const lines: Line[] = [
      { deadline: '3个工作日内', start: dateCell('2024-07-02') },
      { deadline: '3个工作日内', start: dateCell('2024-07-11') },
    ];
    const sheet = sheetWith(lines);
    const table = tableOf(sheet, roles);
    const [first, second] = track(table, NOW, { '3个工作日内': '2024-07-05' });
    const tracked = [first!, { ...second!, deadline: deadlineOf('2024-07-16') }];
    const plan = buildMarkPlan(checkOf({ tables: [table], now: NOW, tracked }), 'zh-CN');
    const words = (sorted: Sheet) => ['C2', 'C3'].map((cell) => wordOn(plan, sorted, cell, NOW));
    expect(words(sheet)).toEqual(['逾期', '']);
    expect(words(sheetWith([...lines].reverse()))).toEqual(['', '逾期']);
    expect(words(sheetWith([{ ...lines[0], start: dateCell('2024-07-03') }, lines[1]!]))).toEqual([
      '待识别',
      '',
    ]);
  });
});

describe('a text that counts from where its row starts', () => {
  const wordsFor = (text: string, dues: readonly string[], starts: readonly string[]) => {
    const lines = starts.map((start) => ({ deadline: text, start: dateCell(start) }));
    const table = tableOf(sheetWith(lines), roles);
    const tracked = track(table, NOW, { [text]: dues[0]! }).map((one, index) => ({
      ...one,
      deadline: deadlineOf(dues[index]!),
    }));
    const plan = buildMarkPlan(checkOf({ tables: [table], now: NOW, tracked }), 'zh-CN');
    return (sheet: Sheet) => lines.map((_, index) => wordOn(plan, sheet, `C${index + 2}`, NOW));
  };

  it.each(['月底', '本周五前', '下月底前', '季度末', '5天内', 'end of month', '不知从何算起'])(
    '%s: each row by its own start',
    (text) => {
      const starts = ['2024-06-03', '2024-07-03'];
      const words = wordsFor(text, ['2024-06-30', '2024-07-31'], starts);
      const sheet = (order: readonly string[]) =>
        sheetWith(order.map((start) => ({ deadline: text, start: dateCell(start) })));
      expect(words(sheet(starts))).toEqual(['逾期', '']);
      expect(words(sheet([...starts].reverse()))).toEqual(['', '逾期']);
    },
  );

  it.each(['2024年6月底', '6月底', '2024-06-30前', '六月底'])(
    '%s does not: another start changes nothing',
    (text) => {
      const words = wordsFor(text, ['2024-06-30', '2024-06-30'], ['2024-06-03', '2024-06-05']);
      const moved = sheetWith(
        ['2024-05-01', '2024-07-09'].map((start) => ({ deadline: text, start: dateCell(start) })),
      );
      expect(words(moved)).toEqual(['逾期', '逾期']);
    },
  );
});

describe('work that comes again', () => {
  it.each([
    { state: 'normal', word: '' },
    { state: 'dueSoon', word: '逾期' },
  ] as const)('$state at the check: $word once the next time has passed', ({ state, word }) => {
    const sheet = sheetWith([{ deadline: '每月13日前' }]);
    const table = tableOf(sheet, roles);
    const deadline = { ...deadlineOf('2024-07-13'), recurring: true as const };
    const tracked = track(table, NOW, { 每月13日前: '2024-07-13' }).map((one) => ({
      ...one,
      deadline,
      state,
    }));
    const plan = buildMarkPlan(checkOf({ tables: [table], now: NOW, tracked }), 'zh-CN');
    expect(wordOn(plan, sheet, 'C2', '2024-07-20T09:00')).toBe(word);
  });
});

describe('what is done shows no lamp', () => {
  const plan = planFor(
    sheetWith([{ deadline: dateCell('2024-07-01') }, { deadline: '7月1日', status: '已办妥(自定)' }]),
    {
      '7月1日': '2024-07-01',
    },
  );
  it.each<{ case: string; line: Line; word: string }>([
    { case: 'open', line: { status: '进行中' }, word: '逾期' },
    { case: 'no status', line: {}, word: '逾期' },
    { case: 'done', line: { status: '已完成' }, word: '' },
    { case: 'done, with blanks around', line: { status: ' 已完成  ' }, word: '' },
    ...['逾期办结', '按期办结', '已销号', 'Completed', 'closed', '100%', 1, true, 'TRUE', 'Cancelled'].map(
      (status) => ({ case: `${typeof status} ${status}`, line: { status }, word: '' }),
    ),
    ...[
      '未完成',
      '尚未办结',
      '逾期未办',
      '逾期',
      '未按期完成',
      '否',
      '待销号',
      '部分完成',
      'Not completed',
      'Open',
      0,
      0.5,
      false,
    ].map((status) => ({ case: `${typeof status} ${status}`, line: { status }, word: '逾期' })),
    { case: 'ticked', line: { status: '√' }, word: '' },
    { case: 'a share of 1', line: { status: 1 }, word: '' },
    { case: 'TRUE', line: { status: true }, word: '' },
    { case: 'cancelled', line: { status: '已取消' }, word: '' },
    { case: 'an asterisk, which is no word', line: { status: '*' }, word: '逾期' },
    { case: 'an error value', line: { status: errorCell('#N/A') }, word: '逾期' },
    { case: 'a date of completion', line: { finished: dateCell('2024-07-02') }, word: '' },
    { case: 'a text of completion', line: { finished: '7月2日' }, word: '' },
    { case: 'a dash', line: { finished: '-' }, word: '逾期' },
    { case: 'a long dash', line: { finished: '——' }, word: '逾期' },
    { case: '无', line: { finished: '无' }, word: '逾期' },
    { case: 'a blank', line: { finished: ' ' }, word: '逾期' },
    { case: 'a promise', line: { finished: '预计7月20日' }, word: '逾期' },
    { case: 'an error value as completion', line: { finished: errorCell('#REF!') }, word: '逾期' },
  ])('$case: $word', ({ line, word }) => {
    for (const deadline of [dateCell('2024-07-01'), '7月1日']) {
      expect(wordOn(plan, sheetWith([{ ...line, deadline }]), 'C2', NOW)).toBe(word);
    }
  });

  it('knows the words of this workbook', () => {
    const sheet = sheetWith([{ deadline: dateCell('2024-07-01'), status: '完成了,待归档' }]);
    expect(wordOn(planFor(sheet), sheet, 'C2', NOW)).toBe('');
  });
});

describe('where the word goes', () => {
  const lines: Line[] = [{ deadline: dateCell('2024-07-01') }];
  it('stands on the date where there is room', () => {
    const sheet = sheetWith(lines, 20);
    const plan = planFor(sheet);
    expect(formatsOn(plan, sheet, 'C2', NOW)[0]?.style.numberFormat).toContain('"逾期 "yyyy-mm-dd;');
    expect(wordOn(plan, sheet, 'B2', NOW)).toBe('');
  });

  it('stands on what the row is about where the date would become ####', () => {
    const sheet = sheetWith(lines, 12);
    const plan = planFor(sheet);
    expect(wordOn(plan, sheet, 'C2', NOW)).toBe('');
    expect(fillOn(plan, sheet, 'C2', NOW)).toBe(markStyles.overdueAlert.fill);
    expect(wordOn(plan, sheet, 'B2', NOW)).toBe('逾期');
    expect(formatsOn(plan, sheet, 'C2', NOW).some(({ style }) => style.bold)).toBe(false);
  });

  it('keeps each date’s own number format', () => {
    const sheet = sheetWith([
      { deadline: dateCell('2024-07-01') },
      { deadline: dateCell('2024-07-01', 'm"月"d"日"') },
      { deadline: dateCell('2024-07-02') },
    ]);
    const plan = planFor(sheet);
    const codes = ['C2', 'C3', 'C4'].map(
      (cell) => formatsOn(plan, sheet, cell, NOW)[0]?.style.numberFormat?.split(';')[0],
    );
    expect(codes).toEqual(['"逾期 "yyyy-mm-dd', '"逾期 "m"月"d"日"', '"逾期 "yyyy-mm-dd']);
  });
});

describe('which rows are covered', () => {
  it('new rows below the table, up to whatever comes next', () => {
    const base = sheetWith([{ deadline: dateCell('2024-07-01') }]);
    const note = { number: 6, hidden: false, cells: [{ column: 3, ...dateCell('2024-07-01') }] };
    const sheet = { ...base, rows: [...base.rows, note] };
    const table = tableOf(sheet, roles, [6]);
    const plan = buildMarkPlan(checkOf({ tables: [table], now: NOW, tracked: track(table, NOW) }), 'zh-CN');
    const typed = { ...sheet, rows: [...base.rows, { ...note, number: 5 }, note] };
    expect(wordOn(plan, typed, 'C5', NOW)).toBe('逾期');
    expect(wordOn(plan, typed, 'C6', NOW)).toBe('');
  });

  it('no dates between records that are none of them', () => {
    const sheet = sheetWith([
      { deadline: dateCell('2024-07-01') },
      { deadline: dateCell('2024-07-01') },
      { deadline: dateCell('2024-07-01') },
    ]);
    const table = tableOf(sheet, roles, [3]);
    const plan = buildMarkPlan(checkOf({ tables: [table], now: NOW, tracked: track(table, NOW) }), 'zh-CN');
    expect(['C2', 'C3', 'C4'].map((cell) => wordOn(plan, sheet, cell, NOW))).toEqual(['逾期', '', '逾期']);
  });

  it('rows under a merge, by the value they share', () => {
    const sheet = sheetWith(
      [
        { deadline: dateCell('2024-07-01'), status: '已完成' },
        { status: '进行中' },
        { deadline: dateCell('2024-07-01'), status: '已完成' },
        {},
      ],
      30,
      ['C2:C3', 'D4:D5'],
    );
    const table = tableOf(sheet, roles);
    const [first, second, third, fourth] = track(table, NOW);
    const tracked = [
      first!,
      { ...second!, deadline: first!.deadline },
      third!,
      { ...fourth!, deadline: first!.deadline },
    ];
    const plan = buildMarkPlan(checkOf({ tables: [table], now: NOW, tracked }), 'zh-CN');
    expect(wordOn(plan, sheet, 'C2', NOW)).toBe('');
    expect(wordOn(plan, sheet, 'B3', NOW)).toBe('逾期');
    expect(wordOn(plan, sheet, 'C4', NOW)).toBe('');
    const typed = sheetWith([{}, {}, { status: '已完成' }, { deadline: dateCell('2024-07-01') }], 30, [
      'D4:D5',
    ]);
    expect(wordOn(plan, typed, 'C5', NOW)).toBe('');
  });
});

describe('numbers that are no dates', () => {
  it.each([
    { case: 'a date written as one number', value: 20240701, reading: '2024-07-01', word: '逾期' },
    { case: 'a time of day', value: 0.75, reading: 'NONE', word: '' },
    { case: 'a small number', value: 15, reading: 'NONE', word: '' },
  ])('$case', ({ value, reading, word }) => {
    const sheet = sheetWith([{ deadline: value }]);
    expect(wordOn(planFor(sheet, { [String(value)]: reading }), sheet, 'C2', NOW)).toBe(word);
  });

  it('are serials of the workbook’s own system where days count from 1904', () => {
    const sheet = sheetWith([{ deadline: '7月1日', start: dateCell('2024-06-01') }]);
    const data = planFor(sheet, { '7月1日': '2024-07-01' }, true).sheets[1]!;
    expect(data.rows[2]?.slice(3, 6).map(({ value }) => value)).toEqual([
      '1|7月1日',
      45475 - 1462,
      45475 - 1462,
    ]);
  });
});

describe('every formula of a lamp', () => {
  it('has at most 255 characters, with every column there can be, far down and far right', () => {
    const line = ['甲', '3个工作日内', '进行中', '-', dateCell('2024-07-02')];
    const far = sheetOf('台账', [headings, [1, ...line], [2, '乙', dateCell('2024-07-02')]], {
      startRow: 1_000_000,
      startColumn: 16_000,
    });
    const plan = planFor(far, { '3个工作日内': '2024-07-05' });
    expect(plan.formats.length).toBeGreaterThan(6);
    expect(plan.formats.map(({ formula }) => formula).filter(({ length }) => length > 255)).toEqual([]);
  });
});

describe('where the user has conditional formats', () => {
  const area = (address: string) => parseArea(address)!;
  const lines: Line[] = [{ deadline: dateCell('2024-07-01') }, { deadline: '7月1日' }];
  const wordsOn = (addresses: readonly string[], cells: readonly string[]) => {
    const sheet = { ...sheetWith(lines), formattedAreas: addresses.map(area) };
    const plan = planFor(sheet, { '7月1日': '2024-07-01' });
    return {
      words: cells.map((cell) => wordOn(plan, sheet, cell, NOW)),
      fills: ['C2', 'C3'].map((cell) => fillOn(plan, sheet, cell, NOW)),
      inFront: plan.formats.filter(({ beforeOthers }) => beforeOthers).map(({ areas }) => areas),
    };
  };
  const late = [markStyles.overdueAlert.fill, markStyles.overdueAlert.fill];

  it('on the deadlines: the word goes to another text of the row, whose cells have none', () => {
    expect(wordsOn(['C2:C100'], ['C2', 'C3', 'B2', 'B3'])).toEqual({
      words: ['', '', '逾期', '逾期'],
      fills: late,
      inFront: [],
    });
  });

  it('on all cells of the row: it stays on the deadline, in front of them', () => {
    const { words, fills, inFront } = wordsOn(['A1:F100'], ['C2', 'C3', 'B2', 'B3']);
    expect({ words, fills }).toEqual({ words: ['逾期', '逾期', '', ''], fills: late });
    expect(inFront.every((areas) => areas.startsWith('C2'))).toBe(true);
    expect(inFront.length).toBeGreaterThanOrEqual(6);
  });

  it('above, below or beside the table: as ever', () => {
    expect(wordsOn(['A1:F1', 'H1:H100'], ['C2', 'C3', 'B2', 'B3'])).toEqual({
      words: ['逾期', '逾期', '', ''],
      fills: late,
      inFront: [],
    });
  });
});
