import { buildChangeLogReport } from '../../../../src/domain/report/change/buildChangeLogReport';
import { buildChangeRequestReport } from '../../../../src/domain/report/change/buildChangeRequestReport';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { checkOf } from '../../../support/checks/findingsOf';
import { dateCell, sheetOf, snapshotOf } from '../../../support/snapshot/buildSnapshot';
import { checklistHeadings, checklistRows } from '../samples';

const headings = [
  '变更单号',
  '关联需求',
  '变更时间',
  '变更理由',
  '变更前内容',
  '变更后内容',
  '变更影响',
  '提出人',
  '批准人',
  '审批状态',
  '书面确认',
  '版本',
];
const log = sheetOf('变更台账', [
  headings,
  [
    'BG-01',
    '2',
    dateCell('2024-07-05'),
    '首付款调整',
    '一次到账500万',
    '分两笔到账,首付300万',
    '顺延至2024-07-10',
    '*经理(乙方)',
    '*总监(甲方)',
    '同意',
    '确认函.pdf',
    'V1.1',
  ],
  [
    'BG-02',
    '202406-003',
    '7月9日',
    '系统升级',
    '自动生成',
    '复核后入账',
    '',
    '王*',
    '',
    '待客户审批',
    '',
    '',
  ],
]);
const register = sheetOf('需求登记表', [
  [
    '需求编号',
    '客户名称',
    '联系人',
    '联系方式',
    '需求描述',
    '紧急程度',
    '期望交付时间',
    '提交日期',
    '接收人',
    '当前状态',
  ],
  ['202406-003', '贸易公司', '王*', '138', '财务接口', '高', '2024-07-31', '2024-06-03', '孙*', '执行中'],
]);
const checklist = sheetOf('对照清单', [checklistHeadings, ...checklistRows]);
const requestsOf = (...sheets: readonly Sheet[]) => buildChangeRequestReport(checkOf(snapshotOf(...sheets)));
const logOf = (...sheets: readonly Sheet[]) => buildChangeLogReport(checkOf(snapshotOf(...sheets)));

const entry = {
  序号: '1',
  变更编号: 'BG-01',
  需求编号: '2',
  客户名称: '',
  需求描述: '项目启动资金支持',
  变更日期: '2024年7月5日',
  变更内容: '',
  变更原因: '首付款调整',
  变更前: '一次到账500万',
  变更后: '分两笔到账，首付300万',
  影响: '顺延至2024年7月10日',
  申请人: '*经理（乙方）',
  审批人: '*总监（甲方）',
  审批结果: '已批准',
  状态: '已更新清单',
  书面确认: '确认函.pdf',
  生效版本: 'V1.1',
  备注: '',
};

it('a request a change, with the need of the checklist or the register; nobody has signed yet', () => {
  const toSign = { 意见: '', 签字: '', 日期: '' };
  const report = requestsOf(log, register, checklist);
  expect(report).toMatchObject({ 标题: '需求变更申请单', 检查时间: '2024年7月12日09:00', 文件: '测试.xlsx' });
  expect(report.申请单[0]).toEqual({ ...entry, 客户审批: toSign, 内部审批: toSign });
  expect(report.申请单[1]).toMatchObject({
    客户名称: '贸易公司',
    需求描述: '财务接口',
    变更日期: '2024年7月9日',
    审批人: '',
    审批结果: '待审批',
    状态: '待客户审批',
  });
});

it('the log has every change of every table, numbered through, and what is still to do', () => {
  const second = sheetOf('变更记录', [
    ['变更编号', '需求编号', '变更日期', '变更内容', '变更原因', '申请人', '审批结果'],
    ['BG-9', '7', '', '取消导出', '不再需要', '李*', '已批准'],
  ]);
  const report = logOf(log, checklist, second);
  expect(report.行[0]).toEqual(entry);
  expect(report.行[2]).toMatchObject({
    序号: '3',
    变更内容: '取消导出',
    变更前: '',
    状态: '已批准',
    变更日期: '',
  });
  expect(report.统计).toEqual({
    总数: 3,
    已批准: 2,
    待审批: 1,
    已驳回: 0,
    未登记结果: 0,
    待更新清单: 1,
    缺书面确认: 1,
  });
  expect(report.来源).toEqual([
    { 工作表: '变更台账', 区域: 'A1:L3', 记录数: 2 },
    { 工作表: '变更记录', 区域: 'A1:G2', 记录数: 1 },
  ]);
});

describe('how far a change is', () => {
  it.each([
    ['', '', '', '已提出'],
    ['-', 'V1.0', '', '已提出'],
    ['□已批准 □已驳回', '', '', '已提出'],
    ['同意', '', '已批准', '已批准'],
    ['☑已批准 □已驳回', 'V2', '已批准', '已更新清单'],
    ['已批准', '-', '已批准', '已批准'],
    ['已批准,已同步', '', '已批准', '已同步'],
    ['待审批', '', '待审批', '待审批'],
    ['客户审批中', '', '待审批', '待客户审批'],
    ['待内部审批', 'V1', '待审批', '待内部审批'],
    ['不同意', 'V1', '已驳回', '已驳回'],
    ['原则同意,待补件', '', '', '原则同意，待补件'],
  ])('%s with version %s', (result, version, decision, state) => {
    const row = ['BG', '1', '2024-07-01', '原因', '前', '后', '', '', '', result, '', version];
    const [change] = logOf(sheetOf('变更记录', [headings, row])).行;
    expect([change?.审批结果, change?.状态]).toEqual([decision, state]);
  });
});

it.each([
  ['request', requestsOf],
  ['log', logOf],
])('the %s refuses a workbook without changes', (_, build) => {
  expect(() => build(checklist)).toThrow(
    expect.objectContaining({
      code: 'report.noTable',
      facts: { file: '测试.xlsx', wanted: '需求变更记录表', wantedEnglish: 'change log' },
    }),
  );
});
