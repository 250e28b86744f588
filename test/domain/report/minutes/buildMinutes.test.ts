import { checkWorkbook } from '../../../../src/flows/checkWorkbook';
import { buildMeetingRecord } from '../../../../src/domain/report/minutes/buildMeetingRecord';
import { buildMinutes } from '../../../../src/domain/report/minutes/buildMinutes';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { parseMinute } from '../../../../src/domain/time/WallMinute';
import { dateCell, sheetOf, snapshotOf, type CellInput } from '../../../support/snapshot/buildSnapshot';
import * as samples from '../samples';

const checkOf = (now: string, ...sheets: readonly Sheet[]) =>
  checkWorkbook(snapshotOf(...sheets), { now: parseMinute(now) ?? 0 });
const minutesOf = (...sheets: readonly Sheet[]) =>
  buildMinutes(checkOf('2024-03-21T09:00', ...sheets), 'zh-CN');

const signIn = (...rows: readonly (readonly CellInput[])[]): Sheet =>
  sheetOf('签到表', [['姓名', '单位', '部门', '签到时间', '备注'], ...rows]);
const at = dateCell('2024-07-03 13:50');

describe('minutes of the sample meeting', () => {
  it('say what the workbook knows and leave the rest blank', () => {
    expect(minutesOf(...samples.wholeMeeting)).toEqual({
      标题: '2024年产品全国经销商峰会纪要',
      标志: '会议纪要',
      期号: '',
      编发机关: '',
      编发日期: '',
      会议: {
        名称: '2024年产品全国经销商峰会',
        时间: '2024年3月20日09:00至18:00',
        日期: '2024年3月20日',
        时段: '09:00至18:00',
        地点: '国际会议中心',
        主持人: '',
      },
      落实: {
        名称: '前期任务落实情况',
        概述: '共3项，其中按期完成1项、逾期完成1项、逾期未完成1项。未完成的1项列入本次议定事项，继续办理。',
        未办结: [],
      },
      议题: [
        { 名称: '产品技术分享', 汇报人: '产品总监*', 认为: '', 决定: '', 要求: '' },
        { 名称: '互动问答', 汇报人: '主持人*', 认为: '', 决定: '', 要求: '' },
      ],
      议定事项: [
        {
          序号: '1',
          事项: 'PPT终稿审核',
          责任单位: '产品总监*',
          配合单位: '',
          完成时限: '2024年3月17日10:00',
        },
      ],
      异常: [
        {
          事件: '投影仪故障',
          影响范围: '15分钟议程延迟',
          处理人: 'IT部*工程师',
          处理结果: '更换接口后恢复',
          改进措施: '会前增加设备全流程测试（含备用设备）',
        },
        {
          事件: '30名嘉宾午餐素食餐不足',
          影响范围: '餐饮',
          处理人: '行政部*专员',
          处理结果: '临时协调餐厅制作',
          改进措施: '',
        },
      ],
      强调: '',
      下次会议: { 时间: '', 地点: '', 议题: '' },
      出席: '共178人，名单见签到表',
      请假: '',
      列席: '',
      抄送: '',
      印发机关: '',
      印发日期: '',
    });
  });

  it('a record of it has the same head, the figures of attendance and room for what was said', () => {
    const record = buildMeetingRecord(checkOf('2024-03-21T09:00', ...samples.wholeMeeting), 'zh-CN');
    expect(record).toMatchObject({
      标题: '2024年产品全国经销商峰会记录',
      记录人: '',
      应到: '185人',
      实到: '178人',
      出席: '共178人，名单见签到表',
      缺席: '',
      散会时间: '',
    });
    expect(record.议题).toEqual([
      { 名称: '产品技术分享', 汇报人: '产品总监*', 汇报: '', 发言: [], 决定: '' },
      { 名称: '互动问答', 汇报人: '主持人*', 汇报: '', 发言: [], 决定: '' },
    ]);
  });
});

describe('decisions', () => {
  const plan = sheetOf('会议计划申报表', [
    ['会议计划申报表'],
    ['会议名称', '渠道拓展专题会'],
    ['会议类型', '项目会'],
    ['会议目标', '新增签约100家'],
    ['会议时间', '2024年7月3日14:00-16:30'],
    ['关键议题', '1.下半年渠道铺设；2.客服响应时限'],
    ['主持人', '副总经理张*'],
  ]);
  const followUp = sheetOf('督办台账', [
    ['督办台账'],
    ['序号', '督办事项', '牵头单位', '配合单位', '完成时限', '办理状态', '办结时间', '来源会议'],
    [1, '租赁合同签订', '行政部', '', '2024年6月28日', '进行中', '', '6月例会'],
    [2, '信用评级办法', '财务部', '', '2024-06-20', '已办结', '2024-06-19', '6月例会'],
    [3, '修改铺设方案', '销售部', '市场部、财务部', '2024-07-15', '进行中', '', '渠道拓展专题会（7月3日）'],
    [4, '值班排班表', '客服部', '', '7月底前', '进行中', '', '本次会议'],
  ]);
  const { 落实, 议定事项, 议题, 会议 } = buildMinutes(checkOf('2024-07-05T09:00', plan, followUp), 'zh-CN');

  it('of this meeting are listed, those of another are reported on', () => {
    expect(议定事项).toEqual([
      {
        序号: '1',
        事项: '修改铺设方案',
        责任单位: '销售部',
        配合单位: '市场部、财务部',
        完成时限: '2024年7月15日',
      },
      { 序号: '2', 事项: '值班排班表', 责任单位: '客服部', 配合单位: '', 完成时限: '7月底前' },
    ]);
    expect(落实).toEqual({
      名称: '上次会议议定事项落实情况',
      概述: '共2项，其中按期完成1项、逾期未完成1项。',
      未办结: [{ 事项: '租赁合同签订', 责任单位: '行政部', 完成时限: '2024年6月28日', 情况: '逾期7天' }],
    });
  });

  it('topics are those of the plan, when there is no agenda', () => {
    expect(议题.map(({ 名称 }) => 名称)).toEqual(['下半年渠道铺设', '客服响应时限']);
    expect(会议).toMatchObject({ 日期: '2024年7月3日', 时段: '14:00至16:30', 主持人: '副总经理张*' });
  });
});

describe('attendance', () => {
  it('names people by unit, one’s own by department, and sets apart who is on leave or sits in', () => {
    const minutes = minutesOf(
      signIn(
        ['张*', '本公司', '销售部', at, ''],
        ['王*', '杭州*贸易有限公司', '', at, ''],
        ['陈*', '本公司', '销售部', at, ''],
        ['郑*', '本公司', '法务部', '请假', ''],
        ['冯*', '本公司', '审计部', at, '列席'],
        ['何*', '本公司', '市场部', '', ''],
      ),
    );
    expect({ 出席: minutes.出席, 请假: minutes.请假, 列席: minutes.列席 }).toEqual({
      出席: '销售部张*、陈*，杭州*贸易有限公司王*',
      请假: '法务部郑*',
      列席: '审计部冯*',
    });
  });

  it.each([
    [40, /^市场部人1、.*、人40$/],
    [41, /^共41人，名单见签到表$/],
  ])('of %d people', (count, wanted) => {
    const people = Array.from({ length: count }, (_, index) => [`人${index + 1}`, '', '市场部', at, '']);
    expect(minutesOf(signIn(...people)).出席).toMatch(wanted);
  });

  it('counts many by their kind', () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`人${index}`, index < 20 ? '内部' : '外部', at]);
    expect(minutesOf(sheetOf('签到表', [['姓名', '人员类别', '签到时间'], ...rows])).出席).toBe(
      '共50人（内部20人、外部30人），名单见签到表',
    );
  });

  it('who did not come is absent in the record', () => {
    const record = buildMeetingRecord(
      checkOf('2024-07-05T09:00', signIn(['张*', '', '销售部', at, ''], ['何*', '', '市场部', '', ''])),
      'zh-CN',
    );
    expect(record).toMatchObject({ 出席: '销售部张*', 缺席: '市场部何*', 应到: '2人', 实到: '1人' });
  });
});

it('a workbook without a meeting has no minutes', () => {
  const list = sheetOf('对照清单', [samples.checklistHeadings, ...samples.checklistRows]);
  expect(() => minutesOf(list)).toThrow(expect.objectContaining({ code: 'report.noTable' }));
});
