import { runInChild, type ChildLimits, type Unfinished } from '../runInChild';
import { BUNDLES, bundleSize, type BundleName, type BundleSize } from './bundleSizes';
import type { WordEngineName } from './engines';
import type { WordMeasurement } from './measureWord';

/** One engine on one case, run after run; `null` for what it cannot do. */
export type WordRuns = readonly (WordMeasurement | Unfinished | null)[];

/** All engines on one case. */
export interface WordCaseRuns {
  readonly name: string;
  readonly title: string;
  readonly runs: Readonly<Partial<Record<WordEngineName, WordRuns>>>;
}

export interface WordBench {
  readonly cases: readonly WordCaseRuns[];
  readonly bundles: Readonly<Partial<Record<BundleName, BundleSize>>>;
}

const ALL: readonly WordEngineName[] = [
  'duban',
  'dubanCompiled',
  'docxtemplater',
  'easyTemplateX',
  'carbone',
  'docxTemplates',
  'docx',
  'floor',
];

/** They take minutes and gigabytes for long tables: one run must do. */
const HEAVY: ReadonlySet<WordEngineName> = new Set(['docxTemplates', 'docx']);
const LIMITS: ChildLimits = { minutes: 5, heapMb: 8192 };
const HEAVY_LIMITS: ChildLimits = { minutes: 3, heapMb: 4096 };

const PLAN = [
  { name: 'rows100', title: '100 行 × 8 列', heavyFrom: false, rounds: 3 },
  { name: 'rows1000', title: '1,000 行 × 8 列', heavyFrom: false, rounds: 3 },
  { name: 'rows10000', title: '10,000 行 × 8 列', heavyFrom: true, rounds: 3 },
  { name: 'rows50000', title: '50,000 行 × 8 列', heavyFrom: true, rounds: 2 },
  { name: 'paragraphs', title: '200 段报告，段段有条件', heavyFrom: false, rounds: 3 },
  { name: 'letter', title: '一页通报', heavyFrom: false, rounds: 3 },
] as const;

/**
 * Every engine makes the same documents, each in a process of its own. They take turns, each time beginning with
 * another, so that a busy moment of the machine hits all alike.
 * @param quick leaves the longest table out, and repeats less
 * @param root the project's folder, for the sizes of bundles
 */
export async function benchWord(
  quick: boolean,
  root: string,
  note: (line: string) => void,
): Promise<WordBench> {
  const cases: WordCaseRuns[] = [];
  const gaveUp = new Map<WordEngineName, Unfinished>();
  for (const { name, title, heavyFrom, rounds } of PLAN) {
    if (quick && name === 'rows50000') continue;
    const runs = new Map(ALL.map((engine) => [engine, [] as (WordMeasurement | Unfinished | null)[]]));
    for (let round = 0; round < (quick ? 1 : rounds); round += 1) {
      for (let turn = 0; turn < ALL.length; turn += 1) {
        const engine = ALL[(round + turn) % ALL.length] ?? 'duban';
        const isHeavy = heavyFrom && HEAVY.has(engine);
        const own = runs.get(engine) ?? [];
        if (isHeavy && own.length > 0) continue;
        const args = ['--word-engine', engine, '--case', name];
        // Who could not finish ten thousand rows is not asked for fifty thousand.
        const result =
          (isHeavy ? gaveUp.get(engine) : undefined) ??
          (await runInChild<WordMeasurement | null>(args, isHeavy ? HEAVY_LIMITS : LIMITS));
        if (isHeavy && typeof result === 'string') gaveUp.set(engine, result);
        own.push(result);
        note(`${title} ${round + 1}: ${engine} ${told(result)}`);
      }
    }
    cases.push({ name, title, runs: Object.fromEntries(runs) });
  }
  const bundles: Partial<Record<BundleName, BundleSize>> = {};
  for (const name of BUNDLES) bundles[name] = await bundleSize(name, root);
  return { cases, bundles };
}

function told(result: WordMeasurement | Unfinished | null): string {
  if (result === null) return 'cannot do it';
  if (typeof result === 'string') return `not finished: ${result}`;
  return `${Math.round(result.wall)} ms, processor ${Math.round(result.cpu)} ms, ${Math.round(result.peakMb)} MB`;
}
