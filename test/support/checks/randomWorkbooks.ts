import fc from 'fast-check';
import { allRules } from '../../../src/catalog/rules/allRules';
import { allTables } from '../../../src/catalog/tables/allTables';
import { uncalculatedKey } from '../../../src/domain/snapshot/uncalculatedKey';
import type { Cell, Row, Sheet, Snapshot } from '../../../src/domain/snapshot/Snapshot';
import type { RowSpan } from '../../../src/ports/LiveWorkbook';
import { dateCell, errorCell, sheetOf, type CellInput } from '../snapshot/buildSnapshot';
import { snapshotOfRows } from './exampleSnapshot';

/** Texts that mean something to some rule, in some column. */
const telling: readonly CellInput[] = [
  ...new Set(
    allRules.flatMap(({ example }) =>
      [example.bad, example.good].flatMap((tables) =>
        Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.values(row))),
      ),
    ),
  ),
  ...['会前3天', '3个工作日内', '2024年Q3末', '7月15日前', '春节前', '长期', '待定', '尽快', '6.28完成'],
  ...[
    '进一步提升效率',
    '协同推进',
    '张三、李四',
    '合计',
    '注：本表按月报送',
    '例',
    '一、重点工作',
    '是',
    '否',
  ],
  ...['市场部+行政部', '完成率100%', '金额万元', '2026-10-01', '休', '班', '抽象名词', '删除', '增加'],
  dateCell('2024-07-10'),
  dateCell('2024-07-13 18:00'),
  dateCell('2025-05-01'),
  errorCell('#REF!'),
  ...[1, 2, 7, 0.5, 45483, 20240715, 100, true],
  ...[null, null, null],
];
const headings: readonly string[] = [
  ...new Set(allTables.flatMap(({ columns }) => columns.slice(0, 9).map(({ heading }) => heading['zh-CN']))),
  '会议时间：2024年6月3日',
  '督办台账2025',
];

const pick = <T>(items: readonly T[]) => fc.constantFrom(...items);

/** Sheets of every kind of table, as rules show them, with a few that are harder. */
const short: readonly Sheet[] = [
  ...allTables.flatMap(({ kind }) =>
    allRules.flatMap(({ example }) =>
      [example.bad, example.good].flatMap((tables) => {
        const rows = tables[kind];
        return rows ? snapshotOfRows({ [kind]: [...rows, ...rows] }).sheets : [];
      }),
    ),
  ),
  sheetOf('节假日', [
    ['日期', '类型', '名称'],
    ['2024-07-15', '休', '校庆'],
    ['2026-10-01', '休', '国庆节'],
  ]),
  sheetOf('词库', [
    ['词语', '类别', '操作'],
    ['搞好', 'V2', '增加'],
    ['张三、李四', '一个主体', '增加'],
    ['尽快', 'V3', '删除'],
  ]),
  sheetOf(
    '合并台账',
    [
      ['类别', '督办事项', '责任单位', '完成时限', '进展情况', '交办日期'],
      ['重点', '修订值班制度', '办公室、人事处', '3个工作日内', '进行中', '2024-06-28'],
      [null, '更新通讯录', null, '2024年Q3末', '已完成', '2024-07-01'],
      [null, '整理档案', '综合科', '尽快', '正在推进', null],
      ['一般', '检修设备', '后勤处', '2024-07-20', null, '2024-07-02'],
    ],
    { merges: ['A2:A4', 'C2:C3'] },
  ),
  sheetOf(
    '并列',
    [
      ['事项', '责任人', '完成时限', null, '任务名称', '负责人', '计划完成时间', '前置任务', '状态'],
      ['甲', '张三', '2024-07-01', null, '布置', '李四', '2024-07-20', null, '进行中'],
      ['乙', '王五', '2024-07-31', null, '彩排', '赵六', '2024-07-25', '布置', '进行中'],
    ],
    { startRow: 3 },
  ),
  sheetOf(
    '原生',
    [
      ['序号', '督办事项', '责任单位', '完成时限', '办结情况', '说明'],
      [1, '修订值班制度', '办公室', '2024-07-01', '进行中', '旁边'],
      [3, '更新通讯录', '人事处', '2024-07-31', '已办结', null],
    ],
    { nativeTables: [{ name: '台账', area: 'A1:E3' }] },
  ),
];

/** Longer than the part of a sheet that is searched for headings closely. */
const long: readonly Sheet[] = [
  sheetOf('长台账', [
    ['序号', '督办事项', '责任单位', '完成时限', '进展情况', '备注'],
    ...Array.from({ length: 90 }, (_, index) => [
      index + 1,
      `第${index + 1}项工作`,
      '办公室',
      index % 9 === 0 ? '尽快' : '2024-07-31',
      index % 4 === 0 ? '已完成' : '进行中',
      index % 30 === 29 ? '合计' : null,
    ]),
  ]),
  sheetOf(
    '长清单',
    [
      ['序号', '需求具体描述', '对应目标项', '目标量化指标(KPI)', '责任方(对接人)', '时间节点'],
      ...Array.from({ length: 80 }, (_, index) => [
        index + 1,
        index % 7 === 0 ? null : `缩短第${index}项审批`,
        '审批时效≤3个工作日',
        '平均审批时长≤72小时',
        '*主管(法务部)',
        '2024年8月1日',
      ]),
    ],
    { nativeTables: [{ name: '清单', area: 'A1:F81' }] },
  ),
];

const sheets: readonly Sheet[] = [...short, ...Array.from({ length: 15 }, () => long).flat()];

/** A workbook of one to four of these sheets, each under a name of its own. */
export const workbooks: fc.Arbitrary<Snapshot> = fc
  .uniqueArray(fc.nat({ max: sheets.length - 1 }), { minLength: 1, maxLength: 4 })
  .map((chosen) => {
    const names = new Set<string>();
    const own = chosen.map((index) => {
      const sheet = sheets[index] as Sheet;
      const name = names.has(sheet.name) ? `${sheet.name}${index}` : sheet.name;
      names.add(name);
      return { ...sheet, name };
    });
    return { fileName: '台账2024.xlsx', sheets: own };
  });

/** A change to a workbook, with the rows it touched. */
export type Edit = (snapshot: Snapshot) => readonly [Snapshot, readonly RowSpan[]];

/** Numbers that are scaled to what is there. */
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(share, share, share, pick(telling)).map(typed) },
  { weight: 2, arbitrary: fc.tuple(share, fc.constant(0), share, pick(headings)).map(typed) },
  { weight: 2, arbitrary: fc.tuple(share, fc.constant(0.3), share, pick(headings)).map(typed) },
  { weight: 2, arbitrary: fc.tuple(share, fc.array(pick(telling), { maxLength: 8 })).map(appended) },
  { weight: 2, arbitrary: share.map(shortened) },
  { weight: 1, arbitrary: fc.tuple(share, share, share).map(uncalculated) },
  { weight: 1, arbitrary: fc.tuple(share, pick(['新表', '节假日', '2023年台账'])).map(renamed) },
  { weight: 1, arbitrary: share.map(copied) },
  { weight: 1, arbitrary: share.map(swapped) },
);

function typed([inSheet, inRows, inColumns, value]: readonly [number, number, number, CellInput]): Edit {
  return onSheet(inSheet, (sheet) => {
    const number = 1 + Math.floor(inRows * ((sheet.rows.at(-1)?.number ?? 0) + 1));
    const column = 1 + Math.floor(inColumns * 9);
    return [withCell(sheet, number, column, value), [number]];
  });
}

function appended([inSheet, values]: readonly [number, readonly CellInput[]]): Edit {
  return onSheet(inSheet, (sheet) => {
    const number = (sheet.rows.at(-1)?.number ?? 0) + 1;
    const grown = values.reduce<Sheet>(
      (before, value, index) => withCell(before, number, index + 1, value),
      sheet,
    );
    const nativeTables = sheet.nativeTables.map((table) => ({
      ...table,
      area: { ...table.area, bottom: number },
    }));
    return [{ ...grown, nativeTables }, [number]];
  });
}

function shortened(inSheet: number): Edit {
  return onSheet(inSheet, (sheet) => [
    { ...sheet, rows: sheet.rows.slice(0, -1) },
    sheet.rows.slice(-1).map(({ number }) => number),
  ]);
}

function uncalculated([inSheet, inRows, inColumns]: readonly [number, number, number]): Edit {
  return onSheet(inSheet, (sheet) => {
    const number = 1 + Math.floor(inRows * (sheet.rows.at(-1)?.number ?? 1));
    const column = 1 + Math.floor(inColumns * 9);
    const cells = new Set([...(sheet.uncalculatedCells ?? []), uncalculatedKey(number, column)]);
    const emptied = withCell(sheet, number, column, null);
    return [{ ...emptied, uncalculatedCells: cells, uncalculatedFormulas: cells.size }, [number]];
  });
}

function renamed([inSheet, name]: readonly [number, string]): Edit {
  return onSheet(inSheet, (sheet, { sheets: all }) => [
    all.some((other) => other.name === name) ? sheet : { ...sheet, name },
    [],
  ]);
}

/** Every row read again: equal, but other objects. */
function copied(inSheet: number): Edit {
  return onSheet(inSheet, (sheet) => [{ ...sheet, rows: structuredClone(sheet.rows) as readonly Row[] }, []]);
}

function swapped(inSheet: number): Edit {
  return (snapshot) => {
    const at = Math.floor(inSheet * snapshot.sheets.length);
    const moved = snapshot.sheets.slice(at).concat(snapshot.sheets.slice(0, at));
    return [{ ...snapshot, sheets: moved }, []];
  };
}

function onSheet(
  inSheet: number,
  change: (sheet: Sheet, snapshot: Snapshot) => readonly [Sheet, readonly number[]],
): Edit {
  return (snapshot) => {
    const at = Math.floor(inSheet * snapshot.sheets.length);
    const [changed, rows] = change(snapshot.sheets[at] as Sheet, snapshot);
    const next = snapshot.sheets.map((sheet, index) => (index === at ? changed : sheet));
    return [
      { ...snapshot, sheets: next },
      rows.map((row) => ({ sheet: changed.name, first: row, last: row })),
    ];
  };
}

function withCell(sheet: Sheet, number: number, column: number, value: CellInput): Sheet {
  const [line] = sheetOf('', [[value]], { startColumn: column }).rows;
  const old = sheet.rows.find((row) => row.number === number);
  const cells: Cell[] = [
    ...(old?.cells ?? []).filter((cell) => cell.column !== column),
    ...(line?.cells ?? []),
  ];
  cells.sort((one, other) => one.column - other.column);
  const rows = sheet.rows.filter((row) => row.number !== number);
  if (cells.length > 0) rows.push({ number, hidden: old?.hidden ?? false, cells });
  return { ...sheet, rows: rows.sort((one, other) => one.number - other.number) };
}
