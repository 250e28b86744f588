import { checkWorkbook } from '../../../../src/flows/checkWorkbook';
import { approvalOf } from '../../../../src/domain/report/meetingPlan/approvalOf';
import { buildMeetingPlan } from '../../../../src/domain/report/meetingPlan/buildMeetingPlan';
import { budgetOf } from '../../../../src/domain/report/meetingPlan/budgetOf';
import { meetingTypeOf } from '../../../../src/domain/report/meetingPlan/meetingTypeOf';
import { meetingPlan } from '../../../../src/catalog/tables/meetingPlan';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { dateCell, sheetOf, snapshotOf, type CellInput } from '../../../support/snapshot/buildSnapshot';
import * as samples from '../samples';

const formsOf = (...sheets: readonly Sheet[]) =>
  buildMeetingPlan(checkWorkbook(snapshotOf(...sheets), { now: 0 })).计划;

const undecided = { 意见: '', 签字: '', 日期: '' };

it('the plan of the sample meeting is a form to be examined', () => {
  expect(formsOf(samples.meetingPlan)).toEqual([
    {
      会议名称: '2024年产品全国经销商峰会',
      会议类型: '发布会',
      其他类型: '',
      会议目标: '新增50家意向经销商，签订____万元订单',
      预期成果: '',
      建议时间: '2024年3月20日09:00至18:00',
      会议地点: '国际会议中心',
      主持人: '',
      核心决策人: '',
      预计参会人数: '内部：65人；外部：120人（含核心嘉宾：12）',
      预算总额: '280000元',
      关键议题: [],
      会议背景: '',
      附件: '',
      发起人: '张*（市场部/总监）',
      联系方式: '',
      行政初审: undecided,
      技术初审: undecided,
      审批: undecided,
    },
  ]);
});

describe('forms of other offices', () => {
  const plan = (name: string, ...lines: readonly (readonly CellInput[])[]): Sheet =>
    sheetOf(name, [['会议申请表'], ['会议名称', name], ['会议目标', '新增签约100家'], ...lines]);

  it('each sheet is one form', () => {
    const forms = formsOf(
      plan(
        '甲项目启动会',
        ['会议类型', '项目启动会'],
        ['经费预算(万元)', 12.5],
        ['参会人数', 25],
        ['会议时间', dateCell('2024-05-06 14:00')],
      ),
      plan(
        '新员工培训',
        ['会议类型', '培训会'],
        ['内部人数', 28],
        ['外部人数', 3],
        ['核心嘉宾', '1'],
        ['预算', 8000],
        ['关键议题', '1.制度 2.流程'],
        ['审批意见', '直属上级:*副总经理 同意,控制费用 日期:2024-02-26'],
      ),
    );
    expect(forms).toHaveLength(2);
    expect(forms[0]).toMatchObject({
      会议名称: '甲项目启动会',
      会议类型: '项目会',
      预算总额: '12.5万元',
      预计参会人数: '25人',
      建议时间: '2024年5月6日14:00',
      审批: undecided,
    });
    expect(forms[1]).toMatchObject({
      会议类型: '其他',
      其他类型: '培训会',
      预计参会人数: '内部：28人；外部：3人（含核心嘉宾：1人）',
      预算总额: '8,000元',
      关键议题: ['制度', '流程'],
      审批: { 意见: '同意，控制费用', 签字: '*副总经理', 日期: '2024年2月26日' },
    });
  });

  it('a form nobody has filled in is one blank form', () => {
    const forms = formsOf(
      sheetOf('会议计划申报表', [
        ['会议计划申报表'],
        ['项目', '内容'],
        ['会议名称', ''],
        ['会议类型', '□战略会 □项目会 □客户会 □发布会 □其他________'],
        ['会议目标', ''],
        ['建议时间', '____年__月__日'],
        ['预计参会人数', '内部:____人;外部:____人'],
        ['预算总额', '____元'],
      ]),
    );
    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({
      会议名称: '',
      会议类型: '',
      建议时间: '',
      预计参会人数: '',
      预算总额: '',
    });
  });

  it('a workbook without a plan has none', () =>
    expect(() => formsOf(samples.agenda)).toThrow(expect.objectContaining({ code: 'report.noTable' })));
});

const allowed = meetingPlan.columns.find(({ field }) => field === 'type')?.allowed ?? [];

it.each([
  ['发布会', '发布会', ''],
  ['行业峰会', '发布会', ''],
  ['□战略会 ☑客户会', '客户会', ''],
  ['其他：年会', '其他', '年会'],
  ['□战略会 ☑其他____年会____', '其他', '年会'],
  ['团建', '其他', '团建'],
  ['其他', '其他', ''],
  ['□战略会 □项目会', '', ''],
  ['', '', ''],
])('%j ticks %j %j', (text, type, other) =>
  expect(meetingTypeOf(text, allowed)).toEqual({ 会议类型: type, 其他类型: other }),
);

it.each([
  [680000, '预算总额', '680,000元'],
  [1234.5, '预算总额', '1,234.5元'],
  [68, '预算（万元）', '68万元'],
  ['28万元', '预算总额', '28万元'],
  ['____元(明细:场地____)', '预算总额', ''],
  ['待定', '预算总额', '待定'],
])('a budget of %j under %s is %j', (value, heading, wanted) =>
  expect(budgetOf({ column: 1, kind: typeof value === 'number' ? 'number' : 'text', value }, heading)).toBe(
    wanted,
  ),
);

it.each([
  [
    '直属上级：*副总经理 同意 日期：2024年2月26日',
    { 意见: '同意', 签字: '*副总经理', 日期: '2024年2月26日' },
  ],
  ['审批人：王*', { 意见: '', 签字: '王*', 日期: '' }],
  ['同意，请控制费用', { 意见: '同意，请控制费用', 签字: '', 日期: '' }],
  ['', undecided],
])('%j is approved as %j', (text, wanted) => expect(approvalOf(text)).toEqual(wanted));
