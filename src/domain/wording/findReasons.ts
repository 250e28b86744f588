import type { Localized } from '../../base/Language';
import type { Clause } from './findClauses';
import type { WordHit } from './findWords';
import { explainReason } from './explainReason';
import { meansSomethingElse } from './meansSomethingElse';
import type { Quantity } from './Quantity';
import type { ReasonKind } from './WordLists';

/** A word that makes a text vague, or absolute (A1). */
export interface WordingReason {
  readonly kind: ReasonKind;
  /** As written; for V1 the verb and its noun: 提升…效率. */
  readonly word: string;
  readonly reason: Localized;
  /** Positions in `normaliseText` of the text. */
  readonly start: number;
  readonly end: number;
}

/** Characters between a change verb and its noun, in either order. */
const V1_DISTANCE = 10;

/** Every reason once by kind and word, in the order of the text. */
export function findReasons(
  text: string,
  clauses: readonly Clause[],
  hits: readonly WordHit[],
  quantities: readonly Quantity[],
): readonly WordingReason[] {
  const reasons: WordingReason[] = [];
  if (hits.length === 0 && quantities.length === 0) return reasons;
  const said = new Set<string>();
  const add: Add = (kind, word, start, end) => {
    if (said.has(kind + word)) return;
    said.add(kind + word);
    reasons.push({ kind, word, reason: explainReason(kind, word), start, end });
  };
  let hit = 0;
  let quantity = 0;
  for (const clause of clauses) {
    const firstHit = hit;
    while ((hits[hit]?.start ?? Infinity) < clause.end) hit++;
    const firstQuantity = quantity;
    while ((quantities[quantity]?.start ?? Infinity) < clause.end) quantity++;
    const measured = quantity > firstQuantity;
    if (hit > firstHit) {
      if (!measured && !startsWithMeasure(text, clause, quantities[quantity])) {
        addUnmeasuredChange(hits.slice(firstHit, hit), add);
      }
      for (let index = firstHit; index < hit; index++) {
        const word = hits[index] as WordHit;
        for (const kind of word.kinds) {
          if (!meansSomethingElse(kind, word, text, clause, measured))
            add(kind, word.word, word.start, word.end);
        }
      }
    }
    for (let index = firstQuantity; index < quantity; index++) {
      const amount = quantities[index] as Quantity;
      if (isAbsolute(amount)) add('A1', amount.text.replace(REACHES, ''), amount.start, amount.end);
    }
  }
  return reasons;
}

/** The next clause gives the measure of this one: 提升客户满意度,满意度≥95%. */
function startsWithMeasure(text: string, clause: Clause, next: Quantity | undefined): boolean {
  if (!next || (next.comparator === null && next.baseline === null)) return false;
  if (next.start - clause.end > 20) return false;
  const between = text.slice(clause.end, next.start);
  return (between.match(/[,;。.!?]/g)?.length ?? 0) <= 1;
}

type Add = (kind: ReasonKind, word: string, start: number, end: number) => void;

function addUnmeasuredChange(hits: readonly WordHit[], add: Add): void {
  let verb: WordHit | undefined;
  let noun: WordHit | undefined;
  for (const [index, hit] of hits.entries()) {
    if (hit.classes.includes('slogan')) return add('V1', hit.word, hit.start, hit.end);
    if (hit.classes.includes('abstractNoun')) noun = hit;
    if (hit.classes.includes('changeVerb')) verb = hit;
    if (!verb || !noun || verb === noun) continue;
    const [first, second] = verb.start < noun.start ? [verb, noun] : [noun, verb];
    if (second.start - first.end > V1_DISTANCE) continue;
    const last = second === noun ? headNoun(hits, index) : second;
    return add(
      'V1',
      `${first.word}${last.start === first.end ? '' : '…'}${last.word}`,
      first.start,
      last.end,
    );
  }
}

/** The last of the abstract nouns that belong together: 效率 of 沟通效率. */
function headNoun(hits: readonly WordHit[], index: number): WordHit {
  const noun = hits[index] as WordHit;
  const next = hits[index + 1];
  const belongs = next?.start === noun.end && next.classes.includes('abstractNoun');
  return belongs ? headNoun(hits, index + 1) : noun;
}

const REACHES = /^(?:达到|达成|达|为|至|到|=|:)/;

/** 100% of something, or none of it. */
function isAbsolute({ value, unit, comparator }: Quantity): boolean {
  if (unit === '%') return value === 100 && comparator !== '≤' && comparator !== '<';
  return value === 0 && comparator === null;
}
