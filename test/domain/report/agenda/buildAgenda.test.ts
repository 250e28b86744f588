import { checkWorkbook } from '../../../../src/flows/checkWorkbook';
import { buildAgenda } from '../../../../src/domain/report/agenda/buildAgenda';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { dateCell, sheetOf, snapshotOf, type CellInput } from '../../../support/snapshot/buildSnapshot';
import * as samples from '../samples';

const agendaOf = (...sheets: readonly Sheet[]) =>
  buildAgenda(checkWorkbook(snapshotOf(...sheets), { now: 0 }), 'zh-CN');
const HEADINGS = ['时间', '环节', '负责人', '地点', '备注'];
const agenda = (...rows: readonly (readonly CellInput[])[]): Sheet => sheetOf('议程', [HEADINGS, ...rows]);
const line = (时间: string, 环节: string, rest: object = {}) => ({
  时间,
  环节,
  内容: '',
  负责人: '',
  地点: '',
  时长: '',
  备注: '',
  休息: false,
  ...rest,
});

it('the agenda of the sample meeting has its head, one day, and every length', () => {
  const { 日程, ...rest } = agendaOf(...samples.wholeMeeting);
  expect(rest).toEqual({
    标题: '2024年产品全国经销商峰会议程',
    会议: {
      名称: '2024年产品全国经销商峰会',
      时间: '2024年3月20日09:00至18:00',
      日期: '2024年3月20日',
      时段: '09:00至18:00',
      地点: '国际会议中心',
      主持人: '',
    },
    多日: false,
    有内容: false,
    // That the agenda is shorter than the meeting is no conflict between items.
    冲突: [],
  });
  expect(日程).toEqual([
    {
      日期: '第一天',
      安排: [
        line('09:00—09:30', '签到入场', {
          负责人: '行政部*专员',
          地点: '大厅签到处',
          时长: '30分钟',
          备注: '签到表、会议资料袋、胸牌',
        }),
        line('09:30—10:00', '开幕致辞', {
          负责人: '总经理*',
          地点: '主会场',
          时长: '30分钟',
          备注: '麦克风、PPT',
        }),
        line('10:00—11:30', '产品技术分享', {
          负责人: '产品总监*',
          地点: '主会场',
          时长: '90分钟',
          备注: '演示设备、产品样品',
        }),
        line('11:30—12:00', '互动问答', {
          负责人: '主持人*',
          地点: '主会场',
          时长: '30分钟',
          备注: '话筒、问题收集表',
        }),
        line('12:00—13:30', '午餐', {
          负责人: '行政部*专员',
          地点: '餐厅',
          时长: '90分钟',
          备注: '餐券、素食/过敏餐标注',
        }),
      ],
    },
  ]);
});

describe('days', () => {
  const dayNames = (...sheets: readonly Sheet[]) =>
    agendaOf(...sheets).日程.map(({ 日期, 安排 }) => [日期, ...安排.map(({ 环节 }) => 环节)]);

  it.each<[string, Sheet, readonly (readonly string[])[]]>([
    [
      'by a column of dates, written once a day',
      sheetOf('议程', [
        ['日期', ...HEADINGS],
        [dateCell('2024-09-20'), '09:00-10:00', '甲', '张*', '主会场'],
        ['', '10:00-11:00', '乙', '李*', '主会场'],
        [dateCell('2024-09-21'), '09:00-10:00', '丙', '张*', '主会场'],
      ]),
      [
        ['2024年9月20日（星期五）', '甲', '乙'],
        ['2024年9月21日（星期六）', '丙'],
      ],
    ],
    [
      'by dates before the times',
      agenda(
        ['2024-09-20 09:00-10:00', '甲', '张*', '主会场'],
        ['10:00-11:00', '乙', '李*', '主会场'],
        ['2024-09-22 09:00-10:00', '丙', '张*', '主会场'],
      ),
      [
        ['2024年9月20日（星期五）', '甲', '乙'],
        ['2024年9月22日（星期日）', '丙'],
      ],
    ],
    [
      'by the clock going back to morning',
      agenda(
        ['09:00-11:30', '甲', '张*', '主会场'],
        ['14:00-17:00', '乙', '李*', '主会场'],
        ['09:00-11:30', '丙', '张*', '主会场'],
      ),
      [
        ['第一天', '甲', '乙'],
        ['第二天', '丙'],
      ],
    ],
    [
      'an item without a readable time stays on its day, or begins the one its date names',
      sheetOf('议程', [
        ['日期', ...HEADINGS],
        ['9月20日', '09:00-10:00', '甲', '张*', '主会场'],
        ['', '晚上', '乙', '李*', '主会场'],
        ['9月21日', '全天', '丙', '张*', '展区'],
        ['9月21日', '09:00-10:00', '丁', '张*', '主会场'],
      ]),
      [
        ['9月20日', '甲', '乙'],
        ['9月21日', '丙', '丁'],
      ],
    ],
  ])('%s', (_, sheet, wanted) => expect(dayNames(sheet)).toEqual(wanted));

  it('of agendas on sheets of their own are called as these', () => {
    const sheet = (name: string, item: string): Sheet =>
      sheetOf(name, [
        HEADINGS,
        ['09:00-10:00', item, '张*', '主会场'],
        ['10:00-11:00', `${item}续`, '李*', '主会场'],
      ]);
    expect(dayNames(sheet('9月20日议程', '甲'), sheet('9月21日议程', '乙'))).toEqual([
      ['9月20日议程', '甲', '甲续'],
      ['9月21日议程', '乙', '乙续'],
    ]);
  });

  it('tell the time of a meeting that nobody wrote', () => {
    const { 会议, 多日 } = agendaOf(
      sheetOf('议程', [
        ['日期', ...HEADINGS],
        ['2024-09-20', '09:00-10:00', '甲', '张*', '主会场'],
        ['2024-09-21', '09:00-10:00', '乙', '李*', '主会场'],
      ]),
    );
    expect({ 时间: 会议.时间, 多日 }).toEqual({
      时间: '2024年9月20日至2024年9月21日',
      多日: true,
    });
  });
});

it('a pause is one when nobody answers for it', () => {
  const [day] = agendaOf(
    agenda(
      ['09:00-10:00', '汇报', '张*', '主会场', ''],
      ['10:00-10:15', '茶歇', '', '序厅', ''],
      ['10:15-11:00', '合影留念', '行政部', '广场', ''],
      ['11:00-12:00', '讨论', '', '主会场', ''],
    ),
  ).日程;
  expect(day?.安排.map(({ 环节, 休息 }) => [环节, 休息])).toEqual([
    ['汇报', false],
    ['茶歇', true],
    ['合影留念', false],
    ['讨论', false],
  ]);
});

it('times and lengths nobody can read are printed as written', () => {
  const [day] = agendaOf(
    sheetOf('议程', [
      ['开始时间', '结束时间', '时长', '环节', '负责人', '地点'],
      ['09:00', '09:45', '', '甲', '张*', '主会场'],
      ['', '', '半小时', '乙', '李*', '主会场'],
      ['午后', '', '若干', '丙', '李*', '主会场'],
    ]),
  ).日程;
  expect(day?.安排).toEqual([
    line('09:00—09:45', '甲', { 负责人: '张*', 地点: '主会场', 时长: '45分钟' }),
    line('', '乙', { 负责人: '李*', 地点: '主会场', 时长: '30分钟' }),
    line('午后', '丙', { 负责人: '李*', 地点: '主会场', 时长: '若干' }),
  ]);
});

it('details beside the items get their column', () => {
  const { 有内容, 日程 } = agendaOf(
    sheetOf('议程', [
      ['时间', '环节', '内容', '负责人', '地点'],
      ['09:00-10:00', '致辞', '介绍年度渠道战略', '张*', '主会场'],
      ['10:00-11:00', '问答', '', '李*', '主会场'],
    ]),
  );
  expect(有内容).toBe(true);
  expect(日程[0]?.安排.map(({ 环节, 内容 }) => [环节, 内容])).toEqual([
    ['致辞', '介绍年度渠道战略'],
    ['问答', ''],
  ]);
});

it('overlaps and gaps are told apart from the table', () => {
  const { 冲突 } = agendaOf(
    agenda(
      ['09:00-10:00', '甲', '张*', '主会场'],
      ['09:50-10:30', '乙', '李*', '主会场'],
      ['10:45-11:00', '丙', '李*', '主会场'],
    ),
  );
  expect(冲突).toEqual([
    { 说明: '09:50—10:00两个环节重叠', 建议: '请调整“甲”或“乙”的时间，后续环节顺延。' },
    { 说明: '“主会场”09:50—10:00时间冲突', 建议: '与第2行冲突，请调整时间或更换地点。' },
    {
      说明: '10:30—10:45议程断档',
      建议: '“乙”与“丙”之间没有安排，请补写休息、转场等环节或衔接时间。',
    },
  ]);
});

it('a workbook without an agenda has none', () =>
  expect(() => agendaOf(samples.meetingPlan)).toThrow(expect.objectContaining({ code: 'report.noTable' })));
