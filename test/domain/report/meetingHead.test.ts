import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import { meetingHead, titleOf } from '../../../src/domain/report/meetingHead';
import { officeText } from '../../../src/domain/report/officeText';
import { pickTable } from '../../../src/domain/report/pickTable';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import { dateCell, sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

const headOf = (...sheets: readonly Sheet[]) => {
  const check = checkWorkbook(snapshotOf(...sheets), { now: 0 });
  return meetingHead(check, pickTable(check, 'agenda'));
};
const agenda = (...above: readonly string[]): Sheet =>
  sheetOf('Sheet1', [
    ...above.map((line) => [line]),
    ['时间', '环节', '负责人', '地点'],
    ['09:00-09:30', '开场', '张*', '主会场'],
    ['09:30-10:00', '汇报', '李*', '主会场'],
  ]);
const plan = (name: string, place: string): Sheet =>
  sheetOf(name, [
    ['会议计划申报表'],
    ['会议名称', name],
    ['会议类型', '项目会'],
    ['会议目标', '定方案'],
    ['建议时间', '2024-03-20 09:00-18:00'],
    ['会议地点', place],
  ]);

describe('the head of a meeting’s paper', () => {
  it('comes from the lines above the agenda when there is no plan', () => {
    expect(
      headOf(
        agenda('会议名称：年度战略会　　会议时间：2024-05-06 9:00~17:30', '会议地点：三楼会议室;主持人：王*'),
      ),
    ).toEqual({
      名称: '年度战略会',
      时间: '2024年5月6日9:00至17:30',
      日期: '2024年5月6日',
      时段: '9:00至17:30',
      地点: '三楼会议室',
      主持人: '王*',
    });
  });

  it('comes from the plan whose name the agenda gives', () => {
    const sheets = [
      plan('甲项目启动会', '一号楼'),
      plan('乙项目启动会', '二号楼'),
      agenda('会议名称：乙项目启动会'),
    ];
    expect(headOf(...sheets)).toMatchObject({ 名称: '乙项目启动会', 地点: '二号楼' });
  });

  it('takes a title for the name, blanks to be filled in for nothing', () => {
    expect(headOf(agenda('经销商峰会会议议程', '会议名称：________　会议时间：____年__月__日'))).toEqual({
      名称: '经销商峰会',
      时间: '',
      日期: '',
      时段: '',
      地点: '',
      主持人: '',
    });
  });
});

it.each([
  ['经销商峰会会议议程', '经销商峰会'],
  ['产品评审会议议程表', '产品评审会议'],
  ['表彰会日程安排', '表彰会'],
])('a title %s is of %s', (title, wanted) => expect(headOf(agenda(title)).名称).toBe(wanted));

it.each([
  ['', '会议纪要'],
  ['经销商峰会', '经销商峰会纪要'],
  ['创新论坛', '创新论坛纪要'],
  ['产品评审', '产品评审会议纪要'],
  ['产品评审会议', '产品评审会议纪要'],
])('minutes of %j are called %s', (name, wanted) => expect(titleOf(name, '纪要')).toBe(wanted));

it.each([
  ['2024-03-20 09:00-18:00', '2024年3月20日09:00至18:00'],
  ['内部:65人;外部:120人(含核心嘉宾:12)', '内部：65人；外部：120人（含核心嘉宾：12）'],
  ['3-5个工作日', '3-5个工作日'],
  ['2024-09-01 09:00 至 2024-09-03 17:00', '2024年9月1日09:00至2024年9月3日17:00'],
  ['09:00:00-09:30:00', '09:00:00-09:30:00'],
])('%j is printed %j', (text, wanted) =>
  expect(officeText({ column: 1, kind: 'text', value: text })).toBe(wanted),
);

it('a date cell is printed in Chinese form', () =>
  expect(officeText({ ...dateCell('2024-03-20 09:00'), column: 1 })).toBe('2024年3月20日09:00'));
