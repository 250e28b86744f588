import { defineTable } from '../../domain/tables/TableDefinition';
import { remarkWords } from './headings/matterWords';
import { sequenceWords } from './headings/numberWords';

/** 需求变更记录表. The source names the table but gives no columns: these are ours. **Source**: S2 第六步; S4 四. */
export const changeLog = defineTable({
  kind: 'changeLog',
  code: 'T-07',
  name: { 'zh-CN': '需求变更记录表', en: 'Change log' },
  titles: [
    '需求变更记录',
    '变更记录',
    '变更登记',
    '变更台账',
    '变更申请',
    'change log',
    'change requests',
    'change register',
  ],
  layout: 'columns',
  evidence: [
    ['reason', 'after', 'content'],
    ['changedOn', 'applicant', 'approver', 'result'],
    ['before', 'after', 'impact', 'approver', 'result', 'content'],
  ],
  columns: [
    {
      field: 'sequence',
      heading: { 'zh-CN': '序号', en: 'No.' },
      synonyms: sequenceWords,
      type: 'integer',
      role: 'sequence',
    },
    {
      field: 'id',
      heading: { 'zh-CN': '变更编号', en: 'Change ID' },
      synonyms: ['变更单号', '变更ID', 'Change No', 'CR No', 'Change Request ID'],
      type: 'text',
      role: 'identifier',
      required: true,
    },
    {
      field: 'requirementId',
      heading: { 'zh-CN': '需求编号', en: 'Requirement ID' },
      synonyms: ['需求ID', '关联需求编号', '关联需求', '对应需求', 'Req ID', 'Requirement'],
      type: 'text',
      required: true,
    },
    {
      field: 'changedOn',
      heading: { 'zh-CN': '变更日期', en: 'Changed on' },
      synonyms: ['变更时间', '申请日期', '申请时间', '变更申请日期', 'Change Date', 'Date Requested'],
      type: 'date',
      required: true,
    },
    {
      field: 'content',
      heading: { 'zh-CN': '变更内容', en: 'Change' },
      synonyms: ['变更事项', '变更说明', '变更描述', '变更项', 'Change Description', 'Description of Change'],
      type: 'longText',
      role: 'subject',
    },
    {
      field: 'reason',
      heading: { 'zh-CN': '变更原因', en: 'Reason' },
      synonyms: ['变更理由', '申请原因', 'Reason for Change', 'Justification'],
      type: 'longText',
      required: true,
    },
    {
      field: 'before',
      heading: { 'zh-CN': '变更前', en: 'Before' },
      synonyms: ['变更前内容', '原内容', '变更内容变更前', 'From', 'Old Value'],
      type: 'longText',
    },
    {
      field: 'after',
      heading: { 'zh-CN': '变更后', en: 'After' },
      synonyms: ['变更后内容', '新内容', '变更内容变更后', 'To', 'New Value'],
      type: 'longText',
    },
    {
      field: 'impact',
      heading: { 'zh-CN': '影响', en: 'Impact' },
      synonyms: ['变更影响', '影响范围', '影响分析', '影响评估', '影响目标责任时间预算', 'Impact Analysis'],
      type: 'longText',
    },
    {
      field: 'applicant',
      heading: { 'zh-CN': '申请人', en: 'Requested by' },
      synonyms: ['变更申请人', '提出人', '发起人', 'Requested By', 'Requester', 'Applicant'],
      type: 'person',
    },
    {
      field: 'approver',
      heading: { 'zh-CN': '审批人', en: 'Approved by' },
      synonyms: ['批准人', '审核人', '审批', 'Approver', 'Approved By'],
      type: 'person',
    },
    {
      field: 'result',
      heading: { 'zh-CN': '审批结果', en: 'Decision' },
      synonyms: ['审批状态', '审批意见', '是否批准', '变更状态', 'Approval', 'Approval Status'],
      type: 'enum',
      allowed: [
        { value: '已批准', english: 'Approved', alsoWritten: ['批准', '同意', '通过', '已通过', 'Approved'] },
        {
          value: '待审批',
          english: 'Pending',
          alsoWritten: ['审批中', '待客户审批', '待内部审批', '未审批', 'Pending'],
        },
        {
          value: '已驳回',
          english: 'Rejected',
          alsoWritten: ['驳回', '不同意', '未通过', '拒绝', 'Rejected'],
        },
      ],
    },
    {
      field: 'confirmation',
      heading: { 'zh-CN': '书面确认(附件)', en: 'Written confirmation' },
      synonyms: ['书面确认', '确认附件', '附件', 'Attachment', 'Confirmation'],
      type: 'attachment',
    },
    {
      field: 'version',
      heading: { 'zh-CN': '生效版本', en: 'Effective version' },
      synonyms: ['版本', '版本号', 'Version'],
      type: 'text',
    },
    { field: 'remark', heading: { 'zh-CN': '备注', en: 'Remarks' }, synonyms: remarkWords, type: 'longText' },
  ],
});
