import { dateCell, sheetOf, type CellInput } from '../../support/snapshot/buildSnapshot';
import { summarise } from './summarise';

const HEADINGS = ['序号', '督办事项', '责任单位', '完成时限', '是否办结'];
const RECORDS: CellInput[][] = [
  [1, '印发方案1份', '办公室', '2024年7月30日', '否'],
  [2, '修订制度2项', '人事处', '2024年8月30日', '否'],
];

/** Rows of the records when this row stands directly under two of them. */
function recordsWith(tail: readonly CellInput[], merges: readonly string[] = []): string {
  const [first = ''] = summarise(sheetOf('督办', [HEADINGS, ...RECORDS, tail], { merges }));
  return first.replace(/^.*records /, '');
}

describe('rows directly under a table that are no records', () => {
  it.each<{ tail: CellInput[]; merges?: string[] }>([
    { tail: ['甲方签字：', '', '乙方签字：'] },
    { tail: ['甲方（盖章）', '', '', '乙方（盖章）'] },
    { tail: ['甲方（盖章）：', '', '乙方（盖章）：', '', '2024年7月1日'] },
    { tail: ['', '甲方代表签字：', '', '', '日期：'] },
    { tail: ['制表：', '', '审核：', '', '批准：'] },
    { tail: ['制表：', '张三', '审核：', '李四', '批准：'] },
    { tail: ['', '制表：张三', '审核：李四', '批准：王五', dateCell('2024-07-01')] },
    { tail: ['制表人', '张三', '审核人', '李四'] },
    { tail: ['', '制表人：张三  审核人：李四  日期：2024年7月1日'] },
    { tail: ['制表人：张三  审核人：李四  日期：2024年7月1日'], merges: ['A4:E4'] },
    { tail: ['填表人：周强', '', '审核人：吴敏', '', '联系电话：0571-88880000'] },
    { tail: ['填 表 人：', '', '', '填 表 日 期：', '年   月   日'] },
    { tail: ['單位負責人簽字：', '', '', '年 月 日'] },
    { tail: ['', '单位负责人（签章）：', '', '', '年　　月　　日'] },
    { tail: ['', '分管领导意见：'] },
    { tail: ['', '经办人：', '', '复核人：'] },
    { tail: ['核准：', '', '複核：', '', '承辦：'] },
    { tail: ['備註：本表每月報送'] },
    { tail: ['', '备注', '完成时限以批示为准'] },
    { tail: ['注：', '完成时限以批示为准'] },
    { tail: ['说明：1.本表每周五报送。2.完成时限不得空缺。'] },
    { tail: ['', '填表说明：逐项填写'] },
    { tail: ['Prepared by:', 'A', 'Approved by:', 'B'] },
  ])('$tail', ({ tail, merges = [] }) => {
    expect(recordsWith(tail, merges)).toBe('2,3');
  });
});

describe('records whose subject only begins like a label', () => {
  it.each<{ tail: CellInput[] }>([
    { tail: [3, '审核合同文本', '法务部', '2024年9月1日', '否'] },
    { tail: ['', '审核合同文本', '法务部', '2024年9月1日', '否'] },
    { tail: ['', '审核：合同文本', '法务部', '2024年9月1日'] },
    { tail: ['', '审核：合同文本', '法务部', dateCell('2024-09-01'), '否'] },
    { tail: ['', '审核：合同文本', '法务部'] },
    { tail: ['', '说明书编写', '技术部', '2024年9月1日'] },
    { tail: ['', '备注栏补充完善', '办公室', '2024年9月1日'] },
    { tail: ['', '甲方签字版合同归档', '办公室', '2024年9月1日'] },
    { tail: ['', '制表人培训', '办公室', '2024年9月1日'] },
    { tail: ['', '批准', '办公室', '2024年9月1日', '否'] },
    { tail: ['', '日期核对', '办公室', '2024年9月1日', '否'] },
    { tail: ['', '负责人变更：办理备案', '办公室', '2024年9月1日', '否'] },
    { tail: [3, '审核人：确定名单', '办公室', '2024年9月1日', '否'] },
  ])('$tail', ({ tail }) => {
    expect(recordsWith(tail)).toBe('2,3,4');
  });
});
