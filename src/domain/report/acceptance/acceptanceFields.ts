import { fieldsOf } from '../fieldsOf';
import type { ReportField } from '../ReportDefinition';
import { listFields } from '../reportField';

export const acceptanceFields: readonly ReportField[] = [
  ...fieldsOf({
    标题: ['客户验收表', 'title'],
    交付方: ['交付单位，工作簿里没有，供手填或由 JSON 给出', 'who delivers; not in a workbook'],
    检查时间: ['出表的时刻', 'moment of the check'],
    文件: ['工作簿文件名', 'workbook file'],
    '统计.需求数': ['需求数', 'requirements'],
    '统计.成果数': ['成果数，同一成果多次验收算一项', 'deliveries, several attempts counting as one'],
    '统计.已通过': ['最近一次验收通过的成果数', 'accepted in the end'],
    '统计.待整改': ['最近一次验收未通过的成果数', 'turned down at last'],
    '统计.待验收': ['还没有验收结果的成果数', 'not decided yet'],
  }),
  ...listFields('验收表', ['每项需求一份', 'one form a requirement'], {
    需求编号: ['需求编号', 'requirement'],
    客户名称: ['客户名称，取自客户需求登记表', 'customer, from the register'],
    客户联系人: ['客户联系人', 'contact person'],
    联系方式: ['联系方式，取自客户需求登记表', 'contact, from the register'],
    需求描述: ['需求描述，取自客户需求登记表', 'requirement, from the register'],
    提交日期: ['需求提交日期', 'submitted on'],
    期望交付时间: ['期望交付时间', 'expected on'],
    交付负责人: ['登记表中的接收人', 'who received the requirement'],
    验收结论: ['全部通过、整改后重新验收；还有待验收的为空', 'conclusion; empty while undecided'],
    满意度: ['满意度，供客户勾选', 'satisfaction, for the customer to tick'],
    客户意见: ['意见和建议，供客户填写', 'for the customer to write'],
    客户签字: ['已登记的客户签字', 'signature on record'],
    客户日期: ['已登记的签字日期', 'day of the signature'],
  }),
  ...listFields('验收表[].验收项', ['各项成果', 'deliveries'], {
    序号: ['序号', 'number'],
    成果名称: ['成果名称', 'delivery'],
    交付日期: ['交付日期', 'delivered on'],
    验收日期: ['验收日期', 'accepted on'],
    验收内容: ['验收内容和标准', 'scope and standard'],
    验收结果: ['通过、不通过；没有结果或不明确的为空', 'passed or not; empty when not clear'],
    结果说明: ['既非通过也非不通过的原文，如“有条件通过”', 'as written when it is neither'],
    备注: ['备注', 'remarks'],
  }),
  ...listFields('验收表[].整改项', ['未通过的成果', 'deliveries turned down'], {
    序号: ['序号', 'number'],
    成果名称: ['成果名称', 'delivery'],
    不通过原因: ['不通过原因', 'why'],
    整改措施: ['整改措施，供填写', 'what will be done'],
    责任人: ['整改责任人，供填写', 'who does it'],
    完成时限: ['整改时限，供填写', 'until when'],
    复验日期: ['下一次验收的日期', 'day of the next attempt'],
    复验结果: ['下一次验收的结果', 'result of the next attempt'],
  }),
];
