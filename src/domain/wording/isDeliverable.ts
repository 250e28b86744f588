import type { Clause } from './findClauses';
import type { WordHit } from './findWords';
import type { WordClass } from './WordLists';

/** Which verbs make an outcome of which nouns. */
const OUTCOMES: readonly (readonly [verb: WordClass, noun: WordClass])[] = [
  ['obtainVerb', 'approval'],
  ['signVerb', 'agreement'],
  ['issueVerb', 'document'],
  ['buildVerb', 'system'],
  ['finishVerb', 'work'],
];

/** Characters between the verb and what it brings about: 完成华东区域三个仓库的消防改造. */
const VERB_TO_NOUN = 24;
/** Characters between the thing and its verb when it comes first: 合同已签订. */
const NOUN_TO_VERB = 6;

/** A title in its marks counts by itself. */
const TITLED = /《[^《》]{1,60}》/;

/** 签约率, 到账额: the name of a figure, not an event. */
const RATED = /[率数量额比]/;

/**
 * Whether a text names an outcome that can be shown and signed for: 《…》, 通过…认证, 签署…协议, 印发…办法, 上线.
 * `hits` are the listed words of the text.
 */
export function isDeliverable(text: string, clauses: readonly Clause[], hits: readonly WordHit[]): boolean {
  if (TITLED.test(text)) return true;
  if (hits.length === 0) return false;
  if (hits.some((hit) => hit.classes.includes('event') && !RATED.test(text.charAt(hit.end)))) return true;
  return OUTCOMES.some(
    ([verb, noun]) => hasClass(hits, noun) && isBroughtAbout(text, clauses, hits, verb, noun),
  );
}

function hasClass(hits: readonly WordHit[], wordClass: WordClass): boolean {
  for (const { classes } of hits) if (classes.includes(wordClass)) return true;
  return false;
}

/** 通过建立信息共享平台,提高效率: the means, not the outcome. */
const MEANS = /(?:通过|依托|借助|利用|凭借)$/;

function isBroughtAbout(
  text: string,
  clauses: readonly Clause[],
  hits: readonly WordHit[],
  verb: WordClass,
  noun: WordClass,
): boolean {
  let lastVerb: WordHit | undefined;
  let lastNoun: WordHit | undefined;
  let clause = 0;
  for (const hit of hits) {
    while ((clauses[clause]?.end ?? Infinity) <= hit.start) {
      clause++;
      lastVerb = lastNoun = undefined;
    }
    if (hit.classes.includes(noun)) {
      if (lastVerb && hit.start - lastVerb.end <= VERB_TO_NOUN) return true;
      lastNoun = hit;
    }
    if (hit.classes.includes(verb) && !MEANS.test(text.slice(Math.max(0, hit.start - 2), hit.start))) {
      if (lastNoun && lastNoun !== hit && hit.start - lastNoun.end <= NOUN_TO_VERB) return true;
      lastVerb = hit;
    }
  }
  return false;
}
