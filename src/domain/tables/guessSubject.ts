import type { Cell, Row } from '../snapshot/Snapshot';
import { isFilled } from './cellWords';
import type { HeadingIndex, KindIndex } from './HeadingIndex';
import { evidenceOf, type Judgement } from './judgeTable';
import { matchHeadings, wordHeadings, type Heading, type HeadingMatch } from './matchHeadings';
import { holdsDates } from './isSettled';
import { cellAt } from './TableReading';

/** So many rows tell enough. */
const LOOKED_AT = 20;
/** Without a status, one row alone is no register. */
const FEWEST_RECORDS = 2;
const PLAIN = 0.75;
/** A contract or a licence runs out, nobody has to do anything by then; an order book says when goods came. */
const RUNS_OUT =
  /^交[货付](?:日期|时间)$|^delivery date$|到期|有效|结束|失效|终止|^(?:end|finish|when|expir)/i;
/** What such a column holds says who, where or how much, not what is to be done. */
const NO_SUBJECT =
  /(?:人|者|员|方|部门|单位|处室|科室|机关|领导|电话|方式|地点|地址|编号|文号|单号|类型|类别|级别|等级|来源|依据|附件|签字|签名|金额|数量|次数|年度|月份|日期|时间|天数|比例|分值|得分|号|id|no|type|date|name|phone|amount|status|by)\W*$/i;

/**
 * Takes the most text-like column for the subject where headings name an owner and a deadline but no subject we
 * know, and the rows below bear it out. Only kinds that allow it; never more than medium confidence.
 */
export function guessSubject(
  headings: readonly Heading[],
  index: HeadingIndex,
  below: readonly Row[],
): Judgement | undefined {
  const worded = wordHeadings(headings, index);
  for (const kind of index.kinds) {
    if (!kind.definition.subjectMayBeGuessed) continue;
    const judgement = judgeWithout(kind, headings, matchHeadings(kind, worded, index), below);
    if (judgement) return judgement;
  }
  return undefined;
}

function judgeWithout(
  { definition }: KindIndex,
  headings: readonly Heading[],
  matches: readonly HeadingMatch[],
  below: readonly Row[],
): Judgement | undefined {
  const [subjects = [], ...groups] = definition.evidence;
  if (matches.some(({ column }) => subjects.includes(column.field))) return undefined;
  const evidence = evidenceOf({ ...definition, evidence: groups }, matches);
  if (!evidence || evidence.some(({ quality, heading }) => quality < PLAIN || RUNS_OUT.test(heading.text)))
    return undefined;
  const records = below.slice(0, LOOKED_AT).filter((row) => evidence.every((match) => holds(row, match)));
  const hasStatus = matches.some(({ column }) => column.role === 'status');
  if (records.length < (hasStatus ? 1 : FEWEST_RECORDS)) return undefined;
  const heading = mostTextLike(headings, matches, records);
  const column = definition.columns.find(({ field }) => field === subjects[0]);
  if (!heading || !column) return undefined;
  const guess: HeadingMatch = { heading, column, quality: 0.5, weight: 0, kinds: 1, guessed: true };
  const all = [...matches, guess];
  return {
    definition,
    matches: definition.columns.flatMap((one) => all.find((match) => match.column === one) ?? []),
    confidence: 'medium',
    score: matches.reduce((sum, { quality, weight }) => sum + quality * weight, 0),
  };
}

function holds(row: Row, { heading, column }: HeadingMatch): boolean {
  const cell = cellAt(row, heading.column);
  if (!cell || !isFilled(cell)) return false;
  return column.role === 'deadline' ? holdsDates(cell) : isWords(cell);
}

function isWords({ kind, value }: Cell): boolean {
  return kind === 'text' && /\p{L}/u.test(String(value));
}

/** Of the headings nobody claims the one with the longest texts, filled in most of the records. */
function mostTextLike(
  headings: readonly Heading[],
  matches: readonly HeadingMatch[],
  records: readonly Row[],
): Heading | undefined {
  const claimed = new Set(matches.map(({ heading }) => heading));
  let best: Heading | undefined;
  let most = 0;
  for (const heading of headings) {
    if (claimed.has(heading) || NO_SUBJECT.test(heading.text)) continue;
    const texts = records.flatMap((row) => {
      const cell = cellAt(row, heading.column);
      return cell && isWords(cell) ? String(cell.value).trim() : [];
    });
    if (texts.length * 3 < records.length * 2) continue;
    const likeness = (wordCount(texts) / records.length) * (new Set(texts).size / texts.length);
    if (likeness > most) [best, most] = [heading, likeness];
  }
  return best;
}

const LONGEST_COUNTED = 40;

function wordCount(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.min(LONGEST_COUNTED, text.length), 0);
}
