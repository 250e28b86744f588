import { DEFAULT_THRESHOLDS } from '../../../../src/domain/deadlines/Deadline';
import { buildOverdueReport } from '../../../../src/domain/report/overdue/buildOverdueReport';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { parseMinute } from '../../../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../../../src/flows/checkWorkbook';
import type { CheckSettings } from '../../../../src/flows/CheckSettings';
import { dateCell, sheetOf, snapshotOf } from '../../../support/snapshot/buildSnapshot';
import { calm, plan, preparations, register } from './lateWorkbook';

const now = parseMinute('2024-07-12T09:00') ?? 0;
const check = (sheets: readonly Sheet[], settings: Partial<CheckSettings> = {}) =>
  checkWorkbook(snapshotOf(...sheets), { now, ...settings });
const reportOf = (...sheets: Sheet[]) => buildOverdueReport(check(sheets), 'zh-CN');

/** 责任单位, 总数, 按期, 逾期办结, 逾期, 临期, 按期办结率, 名次 */
const unitsOf = ({ 单位 }: ReturnType<typeof reportOf>) =>
  单位.map((unit) => [
    unit.责任单位,
    unit.总数,
    unit.按期办结,
    unit.逾期办结,
    unit.逾期,
    unit.临期,
    unit.按期办结率,
    unit.名次,
  ]);

describe('a notice on two tables with deadlines', () => {
  const report = reportOf(register, plan, preparations);

  it('counts all their rows as the figures of a check do', () => {
    const { metrics } = check([register, plan, preparations]);
    const valueOf = (id: string) => metrics.find((metric) => metric.id === `followUp.${id}`)?.value;
    expect(report.统计).toEqual({
      总数: 16,
      已办结: 6,
      按期办结: 4,
      逾期办结: 2,
      逾期: 7,
      预警: 6,
      临期: 2,
      正常: 1,
      长期: 0,
      未定: 0,
      应办结: 13,
      按期办结率: '30.8%',
    });
    expect([valueOf('total'), valueOf('overdue'), valueOf('dueSoon'), valueOf('onTimeRate')]).toEqual([
      16, 7, 2, 30.8,
    ]);
  });

  it('lists the units worst first and ranks those with enough behind them', () => {
    expect(unitsOf(report)).toEqual([
      ['市大数据局', 3, 0, 1, 2, 0, '0%', '3'],
      ['行政部', 1, 0, 0, 1, 0, '0%', '—'],
      ['信息部', 1, 0, 0, 1, 0, '0%', '—'],
      ['市财政局', 3, 1, 0, 2, 0, '33.3%', '2'],
      ['市商务局', 4, 2, 1, 0, 1, '66.7%', '1'],
      ['市场部', 1, 1, 0, 0, 0, '100%', '—'],
      ['产品总监*', 1, 0, 0, 0, 1, '—', '—'],
      ['市贸促会', 1, 0, 0, 0, 0, '—', '—'],
      ['未明确责任单位', 1, 0, 0, 1, 0, '0%', '—'],
    ]);
    expect(report.有排名).toBe(true);
  });

  it('says what is late in words for the text', () => {
    const { 标题, 构成, 逾期单位, 逾期单位数, 无责任单位数, 来源 } = report;
    expect({ 标题, 构成, 逾期单位, 逾期单位数, 无责任单位数, 来源 }).toEqual({
      标题: '关于督办事项逾期情况的通报',
      构成: '已办结6项、逾期未办结7项、临期2项、正常推进1项',
      逾期单位: '市大数据局2项、市财政局2项、行政部1项、信息部1项、未明确责任单位1项',
      逾期单位数: 4,
      无责任单位数: 1,
      来源: { 文件: '测试.xlsx', 工作表: '“重点工作台账”、“执行进度跟踪表”' },
    });
  });

  it('lists what is late, the longest first, in formal punctuation, with the reason or that there is none', () => {
    expect(report.逾期事项.map(({ 事项, 逾期时长, 原因 }) => [事项, 逾期时长, 原因])).toEqual([
      ['整合各部门洽谈数据', '42天', '未说明'],
      ['清理超过三年的往来款', '14天', '未说明'],
      [
        '推进商务洽谈平台与政务数据共享交换平台对接，完成接口联调和安全测评',
        '12天',
        '测评机构招标流标一次，正在重新组织招标',
      ],
      ['核实异地商会名册', '7天', '未说明'],
      ['落实项目启动资金500万元', '2天', '未说明'],
      ['场地布置方案确认', '1天21小时', '因供应商物料延迟'],
      ['搭建签到系统', '23小时', '未说明'],
    ]);
    expect(report.逾期事项[5]).toEqual({
      序号: 6,
      事项: '场地布置方案确认',
      责任单位: '行政部',
      责任人: '*经理',
      完成时限: '2024年7月10日12:00',
      逾期时长: '1天21小时',
      进展: '进行中',
      原因: '因供应商物料延迟',
    });
    expect(report.临期事项.map(({ 事项, 完成时限, 逾期时长 }) => [事项, 完成时限, 逾期时长])).toEqual([
      ['PPT终稿审核', '2024年7月12日18:00', ''],
      ['签订战略合作框架协议', '2024年7月12日', ''],
    ]);
  });

  it('names its own ranges', () => {
    const wide = buildOverdueReport(
      check([register], { thresholds: { ...DEFAULT_THRESHOLDS, dueSoonHours: 72 } }),
      'zh-CN',
    );
    expect([report.临期范围, report.预警范围, wide.临期范围]).toEqual(['1天', '24小时', '3天']);
  });
});

describe('a notice', () => {
  const headings = ['事项', '责任人', '完成时限', '办理状态', '办结时间'];
  const on = (name: string, due: string, done = '') => [
    `事项${name}`,
    name,
    dateCell(due),
    done === '' ? '正在办理' : '已办结',
    done === '' ? '' : dateCell(done),
  ];

  it('has another title and no lists when nothing is late', () => {
    const { 标题, 构成, 逾期单位, 逾期事项, 临期事项, 有排名 } = reportOf(calm);
    expect({ 标题, 构成, 逾期单位, 逾期事项, 临期事项, 有排名 }).toEqual({
      标题: '关于督办事项办理情况的通报',
      构成: '已办结1项、正常推进1项',
      逾期单位: '',
      逾期事项: [],
      临期事项: [],
      有排名: false,
    });
  });

  it('counts nothing that was cancelled', () => {
    const sheet = sheetOf('台账', [
      headings,
      ['甲', '张三', dateCell('2024-07-01'), '已取消', ''],
      ['乙', '张三', '长期', '正在办理', ''],
      ['丙', '张三', '尽快', '正在办理', ''],
    ]);
    const { 统计, 构成 } = reportOf(sheet);
    expect([统计.总数, 构成, 统计.按期办结率]).toEqual([2, '长期任务1项、期限不明1项', '—']);
  });

  it('shares places between equal rates, and ranks nobody when all are alike', () => {
    const late = (name: string, times: number) => Array.from({ length: times }, () => on(name, '2024-07-01'));
    const intime = (name: string, times: number) =>
      Array.from({ length: times }, () => on(name, '2024-07-01', '2024-06-30'));
    const rows = (...lines: unknown[][][]) => sheetOf('台账', [headings, ...(lines.flat() as [])]);
    const placesOf = (sheet: Sheet) => reportOf(sheet).单位.map(({ 责任单位, 名次 }) => `${责任单位}${名次}`);
    expect(
      placesOf(
        rows(intime('甲处', 3), late('乙处', 3), intime('丙处', 4), late('丁处', 2), intime('丁处', 1)),
      ),
    ).toEqual(['乙处4', '丁处3', '甲处1', '丙处1']);
    expect(placesOf(rows(intime('甲处', 3), intime('乙处', 3), late('丙处', 2)))).toEqual([
      '丙处—',
      '甲处—',
      '乙处—',
    ]);
  });

  it('names eight units in its text and counts the others', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'].map(
      (name) => `${name}地办事处`,
    );
    const { 逾期单位 } = reportOf(
      sheetOf('台账', [headings, ...names.map((name) => on(name, '2024-07-01'))]),
    );
    expect(逾期单位).toBe(
      `${names
        .slice(0, 8)
        .map((name) => `${name}1项`)
        .join('、')}等10个责任单位`,
    );
  });

  it('says which day a deadline in words means, and where a row without a subject stands', () => {
    const { 逾期事项 } = reportOf(
      sheetOf('台账', [
        headings,
        ['', '张三', '2024年Q2末', '', ''],
        ['甲', '张三', '2024.7.9', '', ''],
        ['乙', '张三', '2024年7月8日前', '', ''],
      ]),
    );
    expect(逾期事项.map(({ 事项, 完成时限 }) => [事项, 完成时限])).toEqual([
      ['（未写明事项，见工作表“台账”第2行）', '2024年Q2末（2024年6月30日）'],
      ['乙', '2024年7月8日前'],
      ['甲', '2024年7月9日'],
    ]);
  });

  it('needs a table with deadlines', () => {
    expect(() =>
      reportOf(
        sheetOf('签到表', [
          ['姓名', '部门', '签到时间'],
          ['张三', '市场部', '09:00'],
        ]),
      ),
    ).toThrow(expect.objectContaining({ code: 'report.noTable' }));
  });
});
