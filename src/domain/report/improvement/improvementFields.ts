import { fieldsOf } from '../fieldsOf';
import type { ReportField } from '../ReportDefinition';
import { listFields } from '../reportField';

const monthFields = (part: string, zh: string, en: string): ReportField[] =>
  fieldsOf({
    [`${part}.需求量`]: [`${zh}提交的需求数`, `requirements submitted in ${en}`],
    [`${part}.验收成果数`]: [`${zh}有验收结果的成果数`, `deliveries accepted or turned down in ${en}`],
    [`${part}.分析及时率`]: [`${zh}需求分析及时率`, `analysed in time, ${en}`],
    [`${part}.一次通过率`]: [`${zh}验收一次通过率`, `accepted at once, ${en}`],
    [`${part}.平均处理周期`]: [
      `${zh}从提交到验收通过的平均天数`,
      `average days from submission to acceptance, ${en}`,
    ],
  });

export const improvementFields: readonly ReportField[] = [
  ...fieldsOf({
    标题: ['统计的月份加“需求处理优化报告”', 'title'],
    检查时间: ['出报告的时刻', 'moment of the check'],
    文件: ['工作簿文件名', 'workbook file'],
    统计期: ['统计的月份', 'month of the report'],
    统计期依据: [
      '为什么是这个月：上月、本月、最近有记录的月份、没有记录',
      'why this month: the last, the present, the latest with records, none',
    ],
    有上期: ['统计期的前一个月有没有记录', 'whether the month before has records'],
    需求量增减: ['需求量比上月增减', 'requirements more or less than the month before'],
  }),
  ...monthFields('本期', '本期', 'the month'),
  ...monthFields('上期', '上期', 'the month before'),
  ...listFields('指标', ['本期各项指标', 'figures of the month'], {
    指标: ['指标名称', 'figure'],
    结果: ['结果，带单位', 'result with its unit'],
    标准: ['标准', 'standard'],
    结论: ['达标、未达标等', 'met or not'],
    说明: ['如何算出', 'how it was counted'],
    上期: ['上期结果', 'of the month before'],
  }),
  ...listFields('趋势', ['截至本期的各月，最多六个月', 'months up to this, at most six'], {
    月份: ['月份', 'month'],
    需求量: ['需求量', 'requirements'],
    验收成果数: ['验收成果数', 'deliveries'],
    一次通过率: ['一次通过率', 'accepted at once'],
    平均处理周期: ['平均处理周期，天', 'average days'],
  }),
  ...listFields('紧急程度', ['本期需求按紧急程度', 'by urgency'], {
    类别: ['紧急程度', 'urgency'],
    数量: ['项数', 'number'],
    占比: ['占比', 'share'],
  }),
  ...listFields('当前状态', ['本期需求按当前状态', 'by status'], {
    类别: ['当前状态', 'status'],
    数量: ['项数', 'number'],
    占比: ['占比', 'share'],
  }),
  ...listFields('共性问题', ['共性问题，多的在前', 'common problems, most frequent first'], {
    类别: ['问题类别', 'kind'],
    问题: ['问题', 'problem'],
    次数: ['次数', 'how often'],
    表现: ['具体表现', 'in particular'],
  }),
  ...listFields('优化建议', ['由共性问题得出的建议', 'suggestions'], {
    类别: ['对应的问题类别', 'kind of problem'],
    内容: ['建议', 'suggestion'],
    依据: ['依据', 'what it follows from'],
  }),
  ...listFields('数据来源', ['数据来自哪些单元格', 'where the data come from'], {
    数据: ['数据', 'data'],
    工作表: ['工作表', 'sheet'],
    区域: ['单元格区域', 'cells'],
    记录数: ['记录数', 'records'],
    计入: ['计入本期的行数', 'rows of the month'],
    未计入: ['未计入本期的行数', 'rows left out'],
    日期无法识别: ['未计入的行中日期无法识别的', 'of these without a readable date'],
  }),
];
