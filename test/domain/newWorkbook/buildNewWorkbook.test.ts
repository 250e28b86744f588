import { checklistPlan, meetingPlanPlan } from '../../../src/catalog/samples/newTablePlans';
import { newWorkbookPlans } from '../../../src/catalog/samples/newWorkbookPlans';
import { checklistSample } from '../../../src/catalog/samples/talkSamples';
import type { Language } from '../../../src/base/Language';
import { buildNewWorkbook } from '../../../src/domain/newWorkbook/buildNewWorkbook';
import type { NewWorkbookPlan } from '../../../src/domain/newWorkbook/NewTablePlan';
import type { NewSheet } from '../../../src/domain/newWorkbook/WorkbookDescription';
import { parseMinute } from '../../../src/domain/time/WallMinute';

const now = parseMinute('2024-07-12T09:00')!;

/** Understands 2024年Q3末, 2024年Q4 and 长期执行 only. */
const understand = (text: string) => {
  const due = { '2024年Q3末': '2024-10-01', '2024年Q4': '2025-01-01' }[text];
  const read = { confidence: 'high', rule: 'test' } as const;
  if (due) return { kind: 'at', due: parseMinute(due)!, wholeDay: true, ...read } as const;
  return text === '长期执行'
    ? ({ kind: 'open', ...read } as const)
    : ({ kind: 'none', reason: 'unreadable', ...read } as const);
};

function build(plans: readonly NewWorkbookPlan[], sample: boolean, language: Language = 'zh-CN') {
  return buildNewWorkbook({ plans, sample, now, language }, understand);
}

function planOf(kind: string): NewWorkbookPlan {
  return newWorkbookPlans.find((plan) => plan.kind === kind)!;
}

const rowTexts = (sheet: NewSheet, row: number) =>
  sheet.rows[row - 1]!.cells.map((cell) => cell?.value ?? null);

describe('a checklist with the sample', () => {
  const workbook = build([planOf('checklist')], true);
  const [sheet] = workbook.sheets as [NewSheet];

  it('stands on four sheets', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['对照清单', '填写说明', '选项', '期限对照']);
  });

  it('has the face of the source, then what follows the deadline', () => {
    expect(rowTexts(sheet, 3)).toEqual([
      '序号', '需求类别', '需求具体描述', '对应目标项', '目标量化指标(KPI)', '责任方(对接人)', '时间节点', '备注说明',
      '时效', '逾期天数', '状态', '完成日期', '复核周期', '换算日期',
    ]); // prettier-ignore
    expect(sheet.printedColumns).toBe(10);
  });

  it('tells at a glance what is late', () => {
    expect(rowTexts(sheet, 1)).toEqual(['商务洽谈需求及目标对照清单']);
    expect(rowTexts(sheet, 2).filter((text) => text !== null)).toEqual([
      '版本号：V1.0　　更新日期：2024-07-01　　编制单位：商务洽谈项目组',
      '逾期 1 项，临期 0 项',
    ]);
  });

  it('holds the rows of the source, dates as dates', () => {
    expect(rowTexts(sheet, 5)).toEqual([
      2, '资源需求', '项目启动资金支持', '落实500万启动资金', '资金到账时间:2024年7月15日前', '*经理(乙方)',
      45483, '分两笔到账,首付300万', '逾期', 2, null, null, null, 45483,
    ]); // prettier-ignore
    expect(sheet.rows[4]!.cells[6]!.numberFormat).toBe('yyyy"年"m"月"d"日"');
  });

  it('judges the five rows as their deadlines ask', () => {
    const states = [4, 5, 6, 7, 8].map((row) => rowTexts(sheet, row)[8]);
    expect(states).toEqual(['正常', '逾期', '正常', '正常', '长期']);
  });

  it('is one native table whose live columns fill themselves in', () => {
    const { table } = sheet;
    expect(table?.area).toEqual({ top: 3, left: 1, bottom: 8, right: 14 });
    const live = table?.columns.filter(({ formula }) => formula !== undefined).map(({ heading }) => heading);
    expect(live).toEqual(['时效', '逾期天数', '换算日期']);
  });

  it('points drop-down lists at the list sheet', () => {
    const lists = sheet.validations.flatMap(({ rule, area }) =>
      rule.kind === 'list' ? [[area.left, rule.source]] : [],
    );
    expect(lists).toEqual([
      [2, "'选项'!$A$4:$A$8"],
      [11, "'选项'!$C$4:$C$15"],
      [13, "'选项'!$E$4:$E$8"],
    ]);
    const options = workbook.sheets[2]!;
    const column = (index: number) =>
      options.rows.slice(2).flatMap(({ cells }) => (cells[index] ? [cells[index].value] : []));
    expect(column(0)).toEqual(['需求类别', '业务需求', '资源需求', '流程需求', '风险需求', '服务需求']);
  });

  it('carries the text deadlines it understands, and the clock in one cell', () => {
    const entries = workbook.sheets[3]!.rows.slice(5).map(({ cells }) => cells.map((cell) => cell?.value));
    expect(entries).toEqual([
      ['长期执行', '长期'],
      ['2024年Q3末', 45565],
      ['2024年Q4', 45657],
    ]);
    expect(workbook.names).toEqual([
      { name: '当前时间', refersTo: "'期限对照'!$A$1" },
      { name: '临期提前小时', refersTo: "'期限对照'!$A$2" },
      { name: '期限文字', refersTo: "'期限对照'!$A$6:$A$205" },
      { name: '期限时间', refersTo: "'期限对照'!$B$6:$B$205" },
    ]);
    const volatile = workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter((cell) => /NOW\(|TODAY\(/.test(cell?.formula ?? ''))),
    );
    expect(volatile).toHaveLength(1);
  });

  it('colours words, in its own columns only', () => {
    const overdue = sheet.formats.filter(({ formula }) => formula === '$I4="逾期"');
    expect(overdue).toEqual([
      expect.objectContaining({
        area: { top: 4, left: 9, bottom: 208, right: 9 },
        bold: true,
        fill: 'FFC7CE',
      }),
      expect.objectContaining({
        area: { top: 4, left: 10, bottom: 208, right: 10 },
        bold: true,
        fill: 'FFC7CE',
      }),
    ]);
    expect(new Set(sheet.formats.map(({ area }) => area.left))).toEqual(new Set([9, 10]));
  });
});

describe('an empty workbook', () => {
  it('has prepared rows that show nothing', () => {
    const [sheet] = build([planOf('checklist')], false).sheets as [NewSheet];
    expect(sheet.rows).toHaveLength(3 + checklistPlan.blankRows);
    expect(new Set(sheet.rows.slice(3).flatMap(({ cells }) => cells.map((cell) => cell?.value)))).toEqual(
      new Set([null, '']),
    );
  });

  it('of a form asks for each item on a line of its own', () => {
    const [sheet] = build([planOf('meetingPlan')], false).sheets as [NewSheet];
    expect(sheet.rows.slice(2).map(({ cells }) => cells.map((cell) => cell?.value))).toEqual(
      ['会议名称', '会议类型', '会议目标', '建议时间', '会议地点', '预计参会人数', '预算总额', '关键议题', '附件', '发起人', '审批意见'].map(
        (label) => [label, null],
      ),
    ); // prettier-ignore
    expect(sheet.table).toBeUndefined();
    expect(meetingPlanPlan.definition.layout).toBe('form');
  });
});

describe('several kinds in one workbook', () => {
  it('stand side by side, each table once, with one list for equal values', () => {
    const workbook = build([planOf('meeting'), planOf('agenda'), planOf('checklist')], false);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      '会议计划申报表', '会议议程表', '执行进度跟踪表', '签到表', '异常处理记录', '参会人员反馈', '目标达成', '对照清单',
      '填写说明', '选项', '期限对照',
    ]); // prettier-ignore
    const headings = workbook.sheets.at(-2)!.rows[2]!.cells.flatMap((cell) => (cell ? [cell.value] : []));
    expect(new Set(headings).size).toBe(headings.length);
  });
});

describe('a workbook in English', () => {
  it('speaks English wherever it is not the sample that speaks', () => {
    const workbook = build([planOf('taskTracking')], false, 'en');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Tasks', 'How to', 'Lists', 'Deadlines']);
    const own = workbook.sheets.flatMap(({ rows, table, validations }) => [
      ...rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)),
      ...(table?.columns.map(({ heading }) => heading) ?? []),
      ...validations.flatMap(({ prompt, question }) => [prompt?.text, question?.text]),
    ]);
    const chinese = own.filter((text) => typeof text === 'string' && /\p{Script=Han}/u.test(text));
    expect(chinese.filter((text) => !/长期|2024年Q3末|2024年Q4/.test(String(text)))).toEqual([]);
  });
});

describe('every kind', () => {
  it.each(newWorkbookPlans.map((plan) => [plan.kind, plan] as const))(
    '%s: sheet and table names that Excel takes, headings once each',
    (_kind, plan) => {
      for (const language of ['zh-CN', 'en'] as const) {
        const workbook = build([plan], true, language);
        const tables = workbook.sheets.flatMap(({ table }) => (table ? [table] : []));
        expect(workbook.sheets.filter(({ name }) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual(
          [],
        );
        expect(tables.filter(({ name }) => !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))).toEqual([]);
        for (const { columns } of tables) {
          expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
          expect(columns.filter(({ formula }) => (formula?.length ?? 0) > 8000)).toEqual([]);
        }
      }
    },
  );

  it.each(newWorkbookPlans.map((plan) => [plan.kind, plan] as const))(
    '%s: samples fill columns that are there',
    (_kind, { tables }) => {
      for (const { plan, sample } of tables) {
        expect(sample.records.length).toBeGreaterThan(0);
        const written = new Set(sample.records.flatMap((record) => Object.keys(record)));
        expect([...written].filter((field) => !plan.columns.includes(field))).toEqual([]);
      }
    },
  );

  it('keeps the checklist of the source word for word', () => {
    expect(checklistSample.records.map(({ deadline }) => deadline)).toEqual([
      '2024年Q3末', '2024年7月10日', '2024年8月1日', '2024年Q4', '长期执行',
    ]); // prettier-ignore
  });
});
