import { fieldsOf } from '../fieldsOf';
import type { ReportField } from '../ReportDefinition';
import { listFields } from '../reportField';

const entry = {
  序号: ['序号', 'number'],
  变更编号: ['变更编号', 'change'],
  需求编号: ['需求编号', 'requirement'],
  客户名称: ['客户名称，取自客户需求登记表', 'customer, from the register of requirements'],
  需求描述: ['需求描述，取自客户需求登记表或对照清单', 'requirement, from the register or the checklist'],
  变更日期: ['变更日期', 'day of the change'],
  变更内容: ['变更内容', 'change'],
  变更原因: ['变更原因', 'reason'],
  变更前: ['变更前', 'before'],
  变更后: ['变更后', 'after'],
  影响: ['影响', 'impact'],
  申请人: ['申请人', 'who asks for it'],
  审批人: ['审批人', 'who decides'],
  审批结果: ['已批准、已驳回、待审批；没有登记的为空', 'approved, rejected, pending; empty when not said'],
  状态: [
    '已提出、待审批、待客户审批、待内部审批、已批准、已更新清单、已同步、已驳回',
    'how far it is; as written when it is none of these',
  ],
  书面确认: ['书面确认', 'written confirmation'],
  生效版本: ['生效版本', 'version it is in force from'],
  备注: ['备注', 'remarks'],
} as const;

const head = {
  检查时间: ['出表的时刻', 'moment of the check'],
  文件: ['工作簿文件名', 'workbook file'],
} as const;

export const changeLogFields: readonly ReportField[] = [
  ...fieldsOf({
    标题: ['需求变更记录表', 'title'],
    ...head,
    '统计.总数': ['变更总数', 'changes'],
    '统计.已批准': ['已批准的项数，含已更新清单、已同步的', 'approved'],
    '统计.待审批': ['待审批的项数', 'pending'],
    '统计.已驳回': ['已驳回的项数', 'rejected'],
    '统计.未登记结果': [
      '没有登记审批结果或结果看不懂的项数',
      'nothing, or nothing clear, said of a decision',
    ],
    '统计.待更新清单': ['已批准而没有写生效版本的项数', 'approved, no version given'],
    '统计.缺书面确认': ['已批准而没有书面确认的项数', 'approved, no written confirmation'],
  }),
  ...listFields('行', ['各项变更', 'changes'], entry),
  ...listFields('来源', ['数据来自哪些单元格', 'where the data come from'], {
    工作表: ['工作表', 'sheet'],
    区域: ['单元格区域', 'cells'],
    记录数: ['记录数', 'records'],
  }),
];

export const changeRequestFields: readonly ReportField[] = [
  ...fieldsOf({ 标题: ['需求变更申请单', 'title'], ...head }),
  ...listFields('申请单', ['每项变更一份', 'one form a change'], {
    ...entry,
    '客户审批.意见': ['客户意见（同意、不同意），供勾选', 'customer: for or against, to be ticked'],
    '客户审批.签字': ['客户签字', 'customer: signature'],
    '客户审批.日期': ['客户签字日期', 'customer: day'],
    '内部审批.意见': ['内部负责人意见（同意、不同意），供勾选', 'own side: for or against, to be ticked'],
    '内部审批.签字': ['内部负责人签字', 'own side: signature'],
    '内部审批.日期': ['内部负责人签字日期', 'own side: day'],
  }),
];
