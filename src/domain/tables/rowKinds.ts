import { normaliseText } from '../text/normaliseText';
import type { Cell } from '../snapshot/Snapshot';

const TOTAL =
  /^(?:本页|本表|以上|全部|累计|总)?(?:合计|总计|小计|共计|总和|累计|合计数|总计数)(?:数|金额|项|人数|\d.*|[:(].*)?$|^(?:grand|sub)?-?\s?totals?\b.{0,12}$/i;
const NOTE =
  /^(?:※|(?:备?注|说明|附注|填表说明|填报说明|填写说明|注意事项?|特别说明|提示|温馨提示|note|notes|remarks?)\s*\d{0,2}\s*[:：.、])/i;
const SIGNATURE =
  /^(?:制表|制表人|制表单位|填表|填表人|填报人|填报单位|填报时间|填报日期|填表日期|审核|审核人|审批|审批人|复核|复核人|编制|编制人|编制单位|批准|批准人|统计人|统计时间|记录人|主管领导|分管领导|单位负责人|部门负责人|负责人|联系人|联系电话|单位|金额单位|计量单位|日期|时间|截止|截至|签字|签章|盖章|单位盖章|公章|prepared by|approved by|reviewed by|date|unit)(?:\([^)]*\))?\s*[:：]/i;
const SAMPLE = /^(?:例|示例|样例|范例|填写示例|example|sample)\s*\d*\s*[:：]?$/i;
/** A cheap look first: these are asked of every row. */
const MAY_BE_SAMPLE = /例|sample|example/i;
const MAY_BE_TOTAL = /[计計和]|total/i;
/** Longer cells are no total and no label. */
const LONGEST_WORD = 40;

/** 合计, 小 计, 总计（万元）, 共计12项 … */
export function isTotalWord(text: string): boolean {
  if (text.length > LONGEST_WORD || !MAY_BE_TOTAL.test(text)) return false;
  return TOTAL.test(normaliseText(text).replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, ''));
}

/** 注：…, 填表说明：…, ※ … */
export function isNoteText(text: string): boolean {
  return NOTE.test(normaliseText(text.slice(0, LONGEST_WORD)));
}

/** 制表人：, 单位：万元, 填报日期： … : a label around a table, not one of its values. */
export function isSideLabel(text: string): boolean {
  return SIGNATURE.test(normaliseText(text.slice(0, LONGEST_WORD)));
}

/** 例, 示例: the row shows how to fill the form in. */
export function isSampleWord(text: string): boolean {
  return text.length <= LONGEST_WORD && MAY_BE_SAMPLE.test(text) && SAMPLE.test(normaliseText(text));
}

/** 1 2 3 4 or （1）（2）（3）（4） or 甲 1 2 3 under the headings: the columns' numbers. */
export function isColumnNumbering(cells: readonly Cell[]): boolean {
  const numbers = cells.map(({ value }) => /^[(（]?(\d{1,2})[)）]?$/.exec(String(value).trim())?.[1]);
  const first = numbers.findIndex((number) => number !== undefined);
  if (first < 0 || numbers.length - first < 3) return false;
  if (cells.slice(0, first).some(({ value }) => !/^[甲乙丙丁A-D—-]$/.test(String(value).trim())))
    return false;
  const start = Number(numbers[first]);
  return start <= 2 && numbers.slice(first).every((number, step) => Number(number) === start + step);
}

/** 3, 3., （三）, 第3项, 1-2, 2.1 — what stands in a 序号 column. */
export function isSequenceNumber({ kind, value }: Cell): boolean {
  if (kind === 'number') return true;
  return (
    kind === 'text' &&
    /^(?:第?[(（]?(?:\d+(?:[.\-—]\d+)*|[一二三四五六七八九十百]+)[)）]?[.、．项条号]?|[①-⑳]|[A-Za-z]{0,3}-?\d+)$/.test(
      String(value).trim(),
    )
  );
}
