import { buildReminderReport } from '../../../../src/domain/report/reminder/buildReminderReport';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { parseMinute } from '../../../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../../../src/flows/checkWorkbook';
import { dateCell, sheetOf, snapshotOf } from '../../../support/snapshot/buildSnapshot';
import { calm, plan, preparations, register } from '../overdue/lateWorkbook';

const remindAt = (moment: string, ...sheets: Sheet[]) =>
  buildReminderReport(checkWorkbook(snapshotOf(...sheets), { now: parseMinute(moment) ?? 0 }), 'zh-CN');
const remind = (...sheets: Sheet[]) => remindAt('2024-07-12T09:00', ...sheets);

describe('reminders', () => {
  const report = remind(register, plan, preparations);

  it('are one an owner, worst first, and last what names nobody', () => {
    expect(
      report.催办单.map(({ 编号, 责任方, 逾期数, 临期数, 抄送 }) => [编号, 责任方, 逾期数, 临期数, 抄送]),
    ).toEqual([
      ['20240712-01', '市大数据局', 2, 0, '王*副市长'],
      ['20240712-02', '市财政局', 2, 0, '王*副市长'],
      ['20240712-03', '行政部*经理', 1, 0, '张*（市场部/总监）'],
      ['20240712-04', '信息部', 1, 0, ''],
      ['20240712-05', '产品总监*', 0, 1, ''],
      ['20240712-06', '市商务局', 0, 1, ''],
      ['20240712-07', '', 1, 0, ''],
    ]);
  });

  it('list the items of their owner, the longest late first, then what is due soon', () => {
    expect(report.催办单[1]?.事项).toEqual([
      {
        序号: 1,
        事项: '清理超过三年的往来款',
        责任人: '孙*',
        完成时限: '2024年6月28日',
        时效: '逾期14天',
        进展: '正在办理',
      },
      {
        序号: 2,
        事项: '落实项目启动资金500万元',
        责任人: '钱**',
        完成时限: '2024年7月10日',
        时效: '逾期2天',
        进展: '首付300万元已拨付',
      },
    ]);
  });

  it('do not repeat the person whom they are addressed to', () => {
    expect(report.催办单[2]?.事项.map(({ 责任人 }) => 责任人)).toEqual(['']);
  });

  it('want an answer within two working days', () => {
    const task = sheetOf('任务', [
      ['事项', '责任人', '完成时限'],
      ['甲', '张三', dateCell('2024-01-05')],
    ]);
    expect(remindAt('2024-07-12T09:00', task).反馈时限).toBe('2024年7月16日');
    // 30 September, then the first day after the National Day.
    expect(remindAt('2024-09-29T09:00', task).反馈时限).toBe('2024年10月8日');
  });

  it('go to everybody who shares an item, but only to who is in charge where that is said', () => {
    const { 催办单 } = remind(
      sheetOf('任务', [
        ['事项', '责任人', '完成时限'],
        ['甲', '张三、李四', dateCell('2024-07-01')],
        ['乙', '李四', dateCell('2024-07-02')],
        ['丙', '牵头：王五，配合：张三', dateCell('2024-07-03')],
      ]),
    );
    expect(催办单.map(({ 责任方, 事项 }) => [责任方, ...事项.map((item) => item.事项)])).toEqual([
      ['李四', '甲', '乙'],
      ['张三', '甲'],
      ['王五', '丙'],
    ]);
  });

  it('know one owner in two spellings', () => {
    const { 催办单 } = remind(
      sheetOf('任务', [
        ['事项', '责任人', '完成时限'],
        ['甲', '*经理(乙方)', dateCell('2024-07-01')],
        ['乙', '*经理（乙方） ', dateCell('2024-07-02')],
      ]),
    );
    expect(催办单.map(({ 责任方, 逾期数 }) => [责任方, 逾期数])).toEqual([['*经理（乙方）', 2]]);
  });

  it('are refused when there is nobody to remind', () => {
    expect(() => remind(calm)).toThrow(
      expect.objectContaining({
        code: 'report.nobodyToRemind',
        facts: { file: '测试.xlsx', soon: '1天', soonEnglish: '1 d' },
      }),
    );
  });
});
