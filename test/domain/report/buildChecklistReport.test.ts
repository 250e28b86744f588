import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import { buildChecklistReport } from '../../../src/domain/report/checklist/buildChecklistReport';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { dateCell, sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';
import { agenda, checklistHeadings, checklistRows } from './samples';

const now = parseMinute('2024-07-12T09:00') ?? 0;
const reportOf = (...sheets: Sheet[]) =>
  buildChecklistReport(checkWorkbook(snapshotOf(...sheets), { now }), 'zh-CN');
const list = (name: string, ...rows: (typeof checklistRows)[number][]): Sheet =>
  sheetOf(name, [checklistHeadings, ...rows]);

describe('the checklist report', () => {
  const report = reportOf(list('对照清单', ...checklistRows));

  it('prints the eight columns as they are, with the lamp in words', () => {
    expect(report.行.map(({ 时间节点, 亮灯 }) => [时间节点, 亮灯])).toEqual([
      ['2024年Q3末', '正常'],
      ['2024年7月10日', '逾期1天9小时'],
      ['2024年8月1日', '正常'],
      ['2024年Q4', '正常'],
      ['长期执行', '长期'],
    ]);
    expect(report.行[0]).toEqual({
      序号: '1',
      需求类别: '业务需求',
      需求具体描述: '华东区域新客户数量提升',
      对应目标项: '季度新增客户100家',
      目标量化指标: '新签合同数≥100家，客户留存率≥85%',
      责任方: '*总监（甲方）',
      时间节点: '2024年Q3末',
      亮灯: '正常',
      备注说明: '重点覆盖上海、杭州、南京',
      行号: 2,
    });
  });

  it('says so where its lamps count hours and its findings days of the calendar', () => {
    const [late] = report.检查.问题.filter(({ 规则 }) => 规则 === 'W06');
    expect([report.行[1]?.亮灯, late?.说明]).toEqual(['逾期1天9小时', '已逾期2天（超过24小时）']);
    expect(report.计时说明).toMatch(/自截止时刻起计.*按日历日计/);
    const [first] = checklistRows;
    expect(reportOf(list('对照清单', first ?? [])).计时说明).toBe('');
  });

  it('sums up states and findings', () => {
    expect(report.统计).toEqual({
      总数: 5,
      正常: 3,
      临期: 0,
      逾期: 1,
      已完成: 0,
      长期: 1,
      未定: 0,
      已取消: 0,
    });
    expect(report.小结).toMatch(
      /^本清单共5项需求，其中正常3项、逾期1项、长期1项。经检查，未发现错误，有警告\d处、提示\d处，请逐项核对。$/,
    );
    expect(report.检查.问题.map(({ 级别, 规则, 行号 }) => [级别, 规则, 行号])).toContainEqual([
      '警告',
      'W05',
      3,
    ]);
    expect(report.检查.问题.every(({ 级别 }) => 级别 !== '提示')).toBe(true);
  });

  it('has neither version nor date when the workbook has none', () => {
    expect([report.版本号, report.更新日期]).toEqual(['', '']);
  });

  it('takes version and latest date from their columns', () => {
    const headings = [...checklistHeadings, '版本号', '更新日期'];
    const rows = checklistRows.map((row, index) => [
      ...row,
      index < 4 ? 'V1.2' : 'V1.1',
      dateCell(`2024-07-0${index + 1}`),
    ]);
    const { 版本号, 更新日期 } = reportOf(sheetOf('清单', [headings, ...rows]));
    expect([版本号, 更新日期]).toEqual(['V1.2、V1.1', '2024年7月5日']);
  });

  it('works with a few columns in another order, numbering the rows itself', () => {
    const { 行, 检查 } = reportOf(
      sheetOf('表', [
        ['截止日期', '需求描述', '量化指标'],
        [dateCell('2024-07-20'), '缩短审批', '≤72小时'],
        [null, '甲', ''],
      ]),
    );
    expect(
      行.map(({ 序号, 需求具体描述, 时间节点, 亮灯, 责任方 }) => [
        序号,
        需求具体描述,
        时间节点,
        亮灯,
        责任方,
      ]),
    ).toEqual([
      ['1', '缩短审批', '2024年7月20日', '正常', ''],
      ['2', '甲', '', '无期限', ''],
    ]);
    expect(检查.错误数).toBeGreaterThan(0);
  });

  it('of several checklists takes the first with records and names the others', () => {
    const { 来源, 行 } = reportOf(
      list('空表'),
      list('甲', ...checklistRows.slice(0, 2)),
      agenda,
      list('乙', ...checklistRows),
    );
    expect([来源.工作表, 行.length]).toEqual(['甲', 2]);
    expect(来源.未列入).toContain('“乙”');
  });

  it('counts only the findings of its own table', () => {
    const broken = sheetOf('会议议程表', [
      ['时间', '环节', '负责人', '地点'],
      ['09:00-10:00', '', '', ''],
    ]);
    expect(reportOf(list('清单', ...checklistRows), broken).检查).toEqual(report.检查);
  });

  it('refuses a workbook without a checklist, saying what is wanted', () => {
    expect(() => reportOf(agenda)).toThrow(
      expect.objectContaining({
        code: 'report.noTable',
        facts: { file: '测试.xlsx', wanted: '对照清单', wantedEnglish: 'checklist' },
      }),
    );
  });
});
