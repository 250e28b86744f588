import type { HeadingIndex, KindIndex } from './HeadingIndex';
import {
  matchHeadings,
  wordHeadings,
  type Heading,
  type HeadingMatch,
  type WordedHeading,
} from './matchHeadings';
import type { TableDefinition } from './TableDefinition';
import type { Confidence } from './TableReading';

/** What a row of headings was taken for. `confidence` is low when it is none of ours. */
export interface Judgement {
  readonly definition: TableDefinition;
  readonly matches: readonly HeadingMatch[];
  readonly confidence: Confidence;
  readonly score: number;
}

/** Words around a table that may say what it is, nearest first. */
export interface TableTitles {
  /** Name of the native table and the lines above the headings. */
  readonly near: readonly string[];
  readonly sheetName: string;
}

/** The kind whose headings these are most likely to be; undefined when not one heading is known. */
export function judgeTable(
  headings: readonly Heading[],
  titles: TableTitles,
  index: HeadingIndex,
): Judgement | undefined {
  const worded = wordHeadings(headings, index);
  let best: Judgement | undefined;
  for (const kind of index.kinds) {
    if (kind.definition.layout !== 'columns') continue;
    const judgement = judgeKind(kind, worded, titles, index);
    if (judgement && (!best || outranks(judgement, best))) best = judgement;
  }
  return best;
}

/** The kinds that some heading speaks for, likeliest first. */
export function rankKinds(
  headings: readonly Heading[],
  titles: TableTitles,
  index: HeadingIndex,
): readonly Judgement[] {
  const worded = wordHeadings(headings, index);
  return index.kinds
    .filter(({ definition }) => definition.layout === 'columns')
    .flatMap((kind) => judgeKind(kind, worded, titles, index) ?? [])
    .sort((one, other) => (outranks(one, other) ? -1 : outranks(other, one) ? 1 : 0));
}

/** A kind whose evidence is complete goes before any other. */
function outranks(one: Judgement, other: Judgement): boolean {
  const ours = one.confidence !== 'low';
  const theirs = other.confidence !== 'low';
  return ours === theirs ? one.score > other.score : ours;
}

function judgeKind(
  kind: KindIndex,
  headings: readonly WordedHeading[],
  titles: TableTitles,
  index: HeadingIndex,
): Judgement | undefined {
  const matches = matchHeadings(kind, headings, index);
  if (matches.length === 0) return undefined;
  const { definition } = kind;
  const title = titleScore(kind, titles, index);
  const confidence = confidenceOf(definition, matches, headings.length, title);
  return { definition, matches, confidence, score: scoreOf(definition, matches, title) };
}

function scoreOf(definition: TableDefinition, matches: readonly HeadingMatch[], title: number): number {
  const fit = matches.reduce(
    (sum, { quality, weight, kinds }) => sum + quality * (0.4 + 0.6 * weight + 0.5 / kinds),
    0,
  );
  const found = new Set(matches.map(({ column }) => column));
  const missing = definition.columns.filter((column) => column.required && !found.has(column)).length;
  return fit + title - 0.15 * missing;
}

/**
 * High: the evidence is complete and plainly named, and several distinctive headings or a title agree.
 * Medium: the evidence is complete, but little more. Low: the evidence is incomplete or says too little.
 */
function confidenceOf(
  definition: TableDefinition,
  matches: readonly HeadingMatch[],
  headings: number,
  title: number,
): Confidence {
  const evidence = evidenceOf(definition, matches);
  if (!evidence) return 'low';
  const strength = matches.reduce((sum, { quality, weight }) => sum + quality * weight, 0);
  const plain = evidence.every(({ quality }) => quality >= 0.85);
  const coverage = matches.length / headings;
  const titled = title > 0;
  if (plain && (titled ? strength >= 1.3 : strength >= 2.5 && coverage >= 0.5)) return 'high';
  // An export with dozens of foreign columns is still a list of tasks when it has everything one needs.
  if (plain && strength >= 3.5) return 'medium';
  return strength >= (titled ? 0.75 : 1.5) && coverage >= (titled ? 0.25 : 0.3) ? 'medium' : 'low';
}

/** The best match of each group of evidence, no heading counted twice; undefined when a group has none. */
export function evidenceOf(
  definition: TableDefinition,
  matches: readonly HeadingMatch[],
): HeadingMatch[] | undefined {
  const used = new Set<HeadingMatch>();
  for (const group of definition.evidence) {
    const best = matches
      .filter((match) => group.includes(match.column.field) && !used.has(match))
      .sort((a, b) => b.quality - a.quality)[0];
    if (!best) return undefined;
    used.add(best);
  }
  return [...used];
}

/** 0 when nothing around the table names the kind; longer words say more, the sheet's name a little less. */
export function titleScore(kind: KindIndex, { near, sheetName }: TableTitles, index: HeadingIndex): number {
  const nearby = Math.max(0, ...near.map((text) => wordScore(kind, index.keysOf(text).full)));
  return Math.max(nearby, 0.8 * wordScore(kind, index.keysOf(sheetName).full));
}

function wordScore(kind: KindIndex, title: string): number {
  const lengths = kind.titles.filter((word) => title.includes(word)).map((word) => wordLength(word));
  return lengths.length === 0 ? 0 : 1 + Math.min(8, Math.max(...lengths)) * 0.1;
}

function wordLength(word: string): number {
  return /[\u3400-\u9fff]/.test(word) ? word.length : word.length / 3;
}
