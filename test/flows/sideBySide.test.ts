import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { buildMeetingReport } from '../../src/domain/report/meeting/buildMeetingReport';
import { parseMinute } from '../../src/domain/time/WallMinute';
import { sheetOf, snapshotOf } from '../support/snapshot/buildSnapshot';

const headings = ['任务名称', '责任人', '计划完成时间', '进度状态'];
const sheet = sheetOf('周计划', [
  [...headings, '', ...headings],
  ['发邀请函', '张三', '2024-07-05', '进行中', '', '布置会场', '李四', '2024-08-20', '未开始'],
  ['订酒店', '王五', '2024-08-21', '未开始', '', '印材料', '赵六', '2024-07-08', '进行中'],
]);
const check = checkWorkbook(snapshotOf(sheet), { now: parseMinute('2024-07-12T09:00') as number });

describe('tables side by side share their rows, not their deadlines', () => {
  it('are two tables', () => {
    expect(check.recognition.tables.map(({ definition }) => definition.kind)).toEqual([
      'taskTracking',
      'taskTracking',
    ]);
  });

  it('each late item is found at its own cell, and nothing else is late', () =>
    expect(
      check.findings
        .filter(({ rule }) => rule === 'W06')
        .map(({ row, column, value }) => ({ row, column, value })),
    ).toEqual([
      { row: 2, column: 3, value: '2024-07-05' },
      { row: 3, column: 8, value: '2024-07-08' },
    ]));

  it('the report says the same', () =>
    expect(JSON.stringify(buildMeetingReport(check, 'zh-CN')).match(/逾期\d+天/g)).toEqual([
      '逾期7天',
      '逾期4天',
    ]));
});
