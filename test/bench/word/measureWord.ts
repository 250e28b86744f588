import { createHash } from 'node:crypto';
import { openPackage } from '../../../src/opc/openPackage';
import { decodeEntities } from '../../../src/opc/decodeEntities';
import { cases } from './cases';
import { wordEngines, type WordEngineName } from './engines';

/** What one engine did with one case in a process of its own. */
export interface WordMeasurement {
  /** Medians over the repeats, in milliseconds; `cpu` counts all threads. */
  readonly wall: number;
  readonly cpu: number;
  /** Processor time of the first call alone, in a process that has done nothing yet. */
  readonly firstCpu: number;
  /** Most memory the process ever held, in MB. */
  readonly peakMb: number;
  readonly bytes: number;
  /** Of the text a reader sees: every engine has to print the same. Absent for the floor, which makes no document. */
  readonly text?: string;
}

/** How long every engine works at a case before it is let go; what it has begun it finishes. */
const ENOUGH_MS = 4_000;

/** Undefined where the engine cannot do the case. */
export async function measureWord(
  engine: WordEngineName,
  caseName: string,
): Promise<WordMeasurement | undefined> {
  const work = cases[caseName];
  if (!work) throw new Error(`no case ${caseName}`);
  const make = await wordEngines[engine](work);
  if (!make) return undefined;
  const walls: number[] = [];
  const cpus: number[] = [];
  let document = new Uint8Array() as Uint8Array;
  const begun = performance.now();
  for (let round = 0; round < work.repeats; round += 1) {
    if (performance.now() - begun > ENOUGH_MS) break;
    const spent = process.cpuUsage();
    const started = performance.now();
    document = await make();
    walls.push(performance.now() - started);
    const { user, system } = process.cpuUsage(spent);
    cpus.push((user + system) / 1000);
  }
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const text = engine === 'floor' ? {} : { text: await textPrint(document) };
  return {
    wall: median(walls),
    cpu: median(cpus),
    firstCpu: cpus[0] ?? Number.NaN,
    peakMb,
    bytes: document.length,
    ...text,
  };
}

/** The upper one of two in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A fingerprint of all text of the body, in reading order; blanks by themselves do not count. */
export async function textPrint(document: Uint8Array): Promise<string> {
  const source = await openPackage(document);
  const hash = createHash('sha1');
  let rest = '';
  await source.streamText('word/document.xml', (piece) => {
    const parts = (rest + piece).split('<');
    rest = `<${parts.pop() ?? ''}`;
    for (const part of parts) {
      const [, text = ''] = /^w:t(?:\s[^>]*)?>([^]*)$/.exec(part) ?? [];
      if (text.trim() !== '') hash.update(decodeEntities(text));
    }
  });
  return hash.digest('hex');
}
