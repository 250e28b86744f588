import { normaliseText } from '../text/normaliseText';
import type { Cell } from '../snapshot/Snapshot';

const TOTAL =
  /^(?:本页|本表|以上|全部|累计|总)?(?:合计|总计|小计|共计|总和|累计|合计数|总计数)(?:数|金额|项|人数|\d.*|[:(].*)?$|^(?:grand|sub)?-?\s?totals?\b.{0,12}$/i;
const NOTE =
  /^(?:※|(?:备?注|说明|附注|填表说明|填报说明|填写说明|注意事项?|特别说明|提示|温馨提示|note|notes|remarks?)\s*\d{0,2}\s*[:：.、])/i;
const LONE_NOTE = /^(?:备 ?注|说 ?明|注|附注|填表说明|填报说明|填写说明|注意事项)$/;
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

/** 注：…, 填表说明：…, ※ …; also 备注 alone, with what it says in the next cell. */
export function isNoteText(text: string): boolean {
  const start = normaliseText(text.slice(0, LONGEST_WORD));
  return NOTE.test(start) || (text.length <= 6 && LONE_NOTE.test(start));
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
