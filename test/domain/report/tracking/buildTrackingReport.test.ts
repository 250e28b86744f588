import { buildTrackingReport } from '../../../../src/domain/report/tracking/buildTrackingReport';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { parseMinute } from '../../../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../../../src/flows/checkWorkbook';
import { sheetOf, snapshotOf } from '../../../support/snapshot/buildSnapshot';
import { checklistHeadings, checklistRows } from '../samples';
import { scored } from './scored';

const track = (...sheets: Sheet[]) =>
  buildTrackingReport(
    checkWorkbook(snapshotOf(...sheets), { now: parseMinute('2024-07-12T09:00') ?? 0 }),
    'zh-CN',
  );

describe('the tracking of targets', () => {
  const report = track(scored);

  it('sets actual against target values, with rate, deviation and verdict', () => {
    expect(
      report.目标.map(({ 目标项, 目标值, 实际值, 完成率, 偏差, 评价 }) => [
        目标项,
        目标值,
        实际值,
        完成率,
        偏差,
        评价,
      ]),
    ).toEqual([
      ['季度新增意向经销商', '50家', '48家', '96%', '-2家', '基本达成'],
      ['客户留存率', '85%', '88.5%', '104.1%', '+3.5个百分点', '达成'],
      ['合同审批时效', '≤3天', '2.5天', '—', '-0.5天', '达成'],
      ['线上审批覆盖率', '80%', '60%', '75%', '-20个百分点', '未达成'],
      ['到账启动资金', '500万元', '300万元', '60%', '-200万元', '未达成'],
      ['客服平均响应时间', '≤30分钟', '35分钟', '—', '+5分钟', '未达成'],
      ['签订年度框架合同', '12份', '', '', '', '未评定'],
    ]);
  });

  it('wants reasons and steps only where a target was missed', () => {
    expect(report.目标.map(({ 偏差原因, 后续措施 }) => [偏差原因, 后续措施])).toEqual([
      ['华东区两家经销商资质审核未完成', '7月20日前补齐资质材料'],
      ['—', '—'],
      ['—', '—'],
      ['审批系统二期推迟上线，三个分公司尚未接入', '8月底前分批接入，每周通报进度'],
      ['', ''],
      ['晚间值班人员不足', ''],
      ['', ''],
    ]);
    expect(report.缺原因数).toBe(1);
  });

  it('sums up the verdicts', () => {
    expect([report.统计, report.构成, report.来源]).toEqual([
      { 总数: 7, 达成: 2, 基本达成: 1, 未达成: 3, 未评定: 1 },
      '达成2项、基本达成1项、未达成3项、未评定1项',
      { 文件: '测试.xlsx', 工作表: '“目标达成跟踪表”' },
    ]);
  });

  it('judges every row of a long table, at the edges of the bands too', () => {
    const rows = Array.from({ length: 230 }, (_, index) => [
      `指标${index + 1}`,
      100,
      [100, 99.9, 90, 89.9][index % 4],
    ]);
    const { 统计 } = track(sheetOf('目标', [['目标项', '目标值', '实际值'], ...rows]));
    expect(统计).toEqual({ 总数: 230, 达成: 58, 基本达成: 115, 未达成: 57, 未评定: 0 });
  });

  it('says where it took less for better by the name alone', () => {
    const { 目标 } = track(
      sheetOf('目标', [
        ['目标项', '目标值', '实际值'],
        ['客户投诉数', 5, 3],
      ]),
    );
    expect(目标.map(({ 评价, 完成率, 偏差 }) => [评价, 完成率, 偏差])).toEqual([
      ['达成（越小越好）', '—', '-2'],
    ]);
  });

  it('takes a checklist with actual values, its KPI where there is no target value, and its own deviation', () => {
    const headings = [...checklistHeadings, '实际值', '达成率', '应对措施'];
    const rows = checklistRows.map((row, index) => [
      ...row,
      index === 0 ? '92家' : '',
      index === 0 ? 0.92 : '',
      '',
    ]);
    const { 目标, 统计 } = track(sheetOf('对照清单', [headings, ...rows]));
    expect(目标[0]).toEqual({
      序号: '1',
      目标项: '季度新增客户100家',
      目标值: '新签合同数≥100家，客户留存率≥85%',
      实际值: '92家',
      完成率: '92%',
      偏差: '',
      评价: '基本达成',
      责任方: '*总监（甲方）',
      时间节点: '2024年Q3末',
      偏差原因: '',
      后续措施: '',
    });
    expect(统计).toEqual({ 总数: 5, 达成: 0, 基本达成: 1, 未达成: 0, 未评定: 4 });
    const own = track(
      sheetOf('目标', [
        ['目标项', '目标值', '实际值', '偏差'],
        ['新签', 10, 8, '少2家'],
      ]),
    );
    expect(own.目标[0]?.偏差).toBe('少2家');
  });

  it('needs a column of actual values or rates', () => {
    expect(() => track(sheetOf('清单', [checklistHeadings, ...checklistRows]))).toThrow(
      expect.objectContaining({ code: 'report.noTable' }),
    );
  });
});
