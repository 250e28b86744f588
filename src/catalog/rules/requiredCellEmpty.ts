import { isUnfilled } from '../../domain/checks/formAnswers';
import { defineCellRule } from '../../domain/checks/Rule';
import { isUncalculated } from '../../domain/followup/isUncalculated';

interface Values {
  row: number;
  heading: string;
  /** `#REF!` */
  error: string | undefined;
}

export const requiredCellEmpty = defineCellRule<Values>({
  id: 'E01',
  severity: 'error',
  source: 'R-61 · S2 模板表格, S3 模板1–3, S4 步骤1–5',
  title: { 'zh-CN': '必填列不能为空', en: 'Required cells are filled' },
  seesEmpty: true,
  looksAt: ({ definition }) => definition.required === true,
  violation: (view) => {
    const { cell, column, record } = view;
    const form = record.table.reading.definition.layout === 'form';
    if (!view.isEmpty && !(form && isUnfilled(view.text))) return undefined;
    if (isUncalculated(record, column)) return undefined;
    const { row } = record.spotIn(column);
    const error = cell?.kind === 'error' ? String(cell.value) : undefined;
    return { values: { row, heading: column.heading, error } };
  },
  message: ({ row, heading, error }) =>
    error
      ? {
          'zh-CN': `第${row}行「${heading}」是错误值${error}`,
          en: `Row ${row}: “${heading}” is the error ${error}`,
        }
      : { 'zh-CN': `第${row}行「${heading}」不能为空`, en: `Row ${row}: “${heading}” must not be empty` },
  hint: ({ heading, error }) =>
    error
      ? {
          'zh-CN': '请改正该单元格的公式，或直接填写内容。',
          en: 'Correct the formula in this cell, or type the content.',
        }
      : { 'zh-CN': `请填写「${heading}」。`, en: `Fill in “${heading}”.` },
  example: {
    bad: {
      checklist: [{ sequence: 1, need: '缩短合同审批流程', target: '合同审批时效≤3个工作日', owner: '' }],
    },
    good: {
      checklist: [
        {
          sequence: 1,
          category: '流程需求',
          need: '缩短合同审批流程',
          target: '合同审批时效≤3个工作日',
          kpi: '平均审批时长≤72小时',
          owner: '*主管(法务部)',
          deadline: '2024年8月1日',
        },
      ],
    },
  },
});
