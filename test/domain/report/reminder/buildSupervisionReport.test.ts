import { buildSupervisionReport } from '../../../../src/domain/report/reminder/buildSupervisionReport';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { parseMinute } from '../../../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../../../src/flows/checkWorkbook';
import { dateCell, sheetOf, snapshotOf } from '../../../support/snapshot/buildSnapshot';
import { preparations, register } from '../overdue/lateWorkbook';
import { checklistHeadings, checklistRows } from '../samples';

const supervise = (...sheets: Sheet[]) =>
  buildSupervisionReport(
    checkWorkbook(snapshotOf(...sheets), { now: parseMinute('2024-07-12T09:00') ?? 0 }),
    'zh-CN',
  );

describe('supervision orders', () => {
  it('are one an open item, in the order of the workbook, under its own number or ours', () => {
    const { 督办单, 反馈时限 } = supervise(register, preparations);
    expect(督办单.map(({ 编号, 时效 }) => [编号, 时效])).toEqual([
      ['DB-01', '逾期12天'],
      ['DB-05', '逾期2天'],
      ['DB-07', '逾期14天'],
      ['DB-08', '逾期42天'],
      ['DB-10', '临期'],
      ['DB-11', '正常'],
      ['DB-12', '逾期7天'],
      ['20240712-08', '逾期1天21小时'],
      ['20240712-09', '临期'],
      ['20240712-10', '逾期23小时'],
    ]);
    expect(反馈时限).toBe('2024年7月17日');
  });

  it('take lead, supporters, leader and source from the register', () => {
    expect(supervise(register).督办单[0]).toEqual({
      编号: 'DB-01',
      督办事项: '推进商务洽谈平台与政务数据共享交换平台对接，完成接口联调和安全测评',
      督办依据: '市政府第32次常务会议',
      责任单位: '市大数据局',
      责任人: '李*',
      协办单位: '市商务局、市委网信办',
      责任领导: '王*副市长',
      督办要求: '',
      交办时间: '',
      办理时限: '2024年6月30日',
      时效: '逾期12天',
      进展: '接口联调完成8个，安全测评尚未启动',
    });
  });

  it('ask for target and measure, and for the thing to hand over', () => {
    const [need] = supervise(sheetOf('清单', [checklistHeadings, ...checklistRows])).督办单;
    expect([need?.督办事项, need?.督办要求, need?.责任单位, need?.责任人]).toEqual([
      '华东区域新客户数量提升',
      '季度新增客户100家\n新签合同数≥100家，客户留存率≥85%',
      '甲方',
      '*总监',
    ]);
    const [layout, slides, signIn] = supervise(preparations).督办单;
    expect([layout?.督办要求, slides?.督办要求, signIn?.协办单位]).toEqual([
      '交付物：场地布置平面图',
      '',
      '行政部',
    ]);
  });

  it('are refused when everything is closed', () => {
    const closed = sheetOf('台账', [
      ['事项', '责任人', '完成时限', '办理状态'],
      ['甲', '张三', dateCell('2024-07-01'), '已办结'],
      ['乙', '张三', dateCell('2024-07-01'), '已取消'],
    ]);
    expect(() => supervise(closed)).toThrow(
      expect.objectContaining({ code: 'report.nothingOpen', facts: { file: '测试.xlsx' } }),
    );
  });
});
