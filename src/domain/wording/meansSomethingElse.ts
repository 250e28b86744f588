import type { Clause } from './findClauses';
import type { WordHit } from './findWords';
import type { ReasonKind } from './WordLists';

/** Whether a listed word is precise where it stands. `measured`: its clause holds a quantity. */
export function meansSomethingElse(
  kind: ReasonKind,
  { word, start, end }: WordHit,
  text: string,
  clause: Clause,
  measured: boolean,
): boolean {
  const before = text.slice(Math.max(clause.start, start - 12), start);
  const after = text.slice(end, Math.min(clause.end, end + 12));
  if (kind === 'V5') return !isRough(word, text, start, end);
  if (kind === 'V6') return !endsList(word, before, after, end === clause.end);
  if (kind === 'V8') return measured;
  if (word === '定期') return /每(?:个?[日天周旬月季年]|半|两|\d)|[日周月季年]度/.test(before + after);
  // 10件民生实事全部办结 is a count.
  if (kind === 'A1') return word === '全部' && measured;
  if (NEGATED.test(before) && kind !== 'V4') return true;
  // A way out is one whatever it stands before (力争满意度达到4.5分), but 一般 may be part of a name (一般事故数).
  const mayNameFigure = kind !== 'V4' || word === '一般';
  return (measured && mayNameFigure && FIGURE_NAME.test(after)) || isPartOfName(before, after);
}

/** 约 and 近 before a number, 左右, 上下, 余 and 多 after one; 近3年 is exact, 预约100人 too. */
function isRough(word: string, text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 8);
  const before = text.slice(Math.max(0, start - 8), start);
  if (word === '约' || word === '近') {
    if (!/^ ?[\d一二两三四五六七八九十百千]/.test(after)) return false;
    if (word === '近' && /^ ?[\d一二两三四五六七八九十]+个?(?:年|月|天|日|周|季)/.test(after)) return false;
    return !/[签合预节条公集特制契违邀履续邻附临最接将]$/.test(before);
  }
  if (word === '左右' || word === '上下')
    return /[\d一二两三四五六七八九十百千万亿%个]\D{0,4}$/.test(before) && /\d|[一-十百千万]/.test(before);
  if (word === '余' || word === '多') return /[\d十百千万]$/.test(before) && /^[\u4e00-\u9fff]/.test(after);
  if (word === '部分') return !/[\u4e00-\u9fff]$/.test(before) || /[对将在按就因使让及、]$/.test(before);
  return true;
}

/** 答复不及时, 界面不友好: what is wrong today, not what is asked for. */
const NEGATED = /(?:[不欠未没无非]|没有|不够|不太|缺乏)$/;

const OPEN_AFTER_等 =
  /^(?:$|[)\]】」,;。、:]|方面|工作|事项|内容|措施|活动|问题|城市|地区|部门|单位|环节|领域|任务|方式|形式|渠道|情况|资料|材料|相关|各项|各类)/;

/** 等 leaves a list open where it ends it, not before the count of what was listed (A、B等3家). */
function endsList(word: string, before: string, after: string, atEnd: boolean): boolean {
  if (word !== '等') return true;
  if (before === '') return false;
  return atEnd || OPEN_AFTER_等.test(after);
}

/**
 * Up to six characters without a change verb, then the kind of figure: 及时响应率≥90% and 有效线索量≥50条 name one;
 * not 大幅提升效率30%.
 */
const FIGURE_NAME =
  /^(?:(?![提升降增减强优改推促扩缩压控])[\u4e00-\u9fff]){0,6}?(?:率|数|量|值|比|(?<![年季月旬])度|指数|次数|占比|得分|时长)/;

/** In a title or between quotation marks nothing is vague: 《优质教育行动计划》. */
function isPartOfName(before: string, after: string): boolean {
  return /[《「"]$/.test(before) && /^[^》」"]*[》」"]/.test(after);
}
