import { cellText } from '../snapshot/cellText';
import { normaliseText } from '../text/normaliseText';
import type { RecordView } from './CheckedTable';
import { isBlankAnswer } from './formAnswers';

const PERIOD = '(?:两|双|半)?(?:天|日|周|星期|旬|月|季|年)度?';
/** 年度总结 names a thing, 每年总结 says when. */
const EVERY = `(?:每(?:个|一)?${PERIOD}|(?:逐|按)(?:日|周|月|季|年)度?|(?:一|半|两)个?${PERIOD}[一1]次)`;
const REVIEWED =
  '(?:复核|复盘|复查|复评|复审|检讨|评估|评审|评价|评议|回顾|检查|核查|督查|盘点|审核|审查|调度|通报|总结|报告|汇报|报送|上报|review)';
const SAID = [
  new RegExp(`${EVERY}[^。;,、]{0,8}?${REVIEWED}`, 'i'),
  new RegExp(
    `${REVIEWED}(?:(?:周期|频次|频率)(?:为|是|:)?(?:一|半|两)?个?${PERIOD}|(?:为|是|:)?${EVERY})`,
    'i',
  ),
  /\b(?:daily|weekly|biweekly|monthly|quarterly|half-yearly|yearly|annual(?:ly)?)\b.{0,20}\breview|\breview(?:ed|s)?\b.{0,20}\b(?:daily|weekly|biweekly|monthly|quarterly|half-yearly|yearly|annually|every)\b/i,
];

/** Whether a row of standing work says how often it is looked at again: under 复核周期, or in any of its cells (每季度复盘). */
export function statesReviewCycle(record: RecordView): boolean {
  const column = record.table.inRole('reviewCycle');
  if (column && !isBlankAnswer(record.textIn(column))) return true;
  const { left, right } = record.table.reading.area;
  return record.row.cells.some((cell) => {
    if (cell.kind !== 'text' || cell.column < left || cell.column > right) return false;
    const text = normaliseText(cellText(cell));
    return SAID.some((words) => words.test(text));
  });
}
