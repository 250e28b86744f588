import { openPackage } from '../../../src/opc/openPackage';
import { cases } from './cases';
import { wordEngines, type WordEngineName } from './engines';

/** What one engine did with one case in a process of its own. */
export interface WordMeasurement {
  /** Medians over the repeats, in milliseconds, by the name of the work: `whole`, `compiled`. */
  readonly wall: Readonly<Record<string, number>>;
  /** Processor time of all threads. */
  readonly cpu: Readonly<Record<string, number>>;
  /** Most memory the process ever held, and before the first document, in MB. */
  readonly peakMb: number;
  readonly idleMb: number;
  readonly bytes: number;
  /** Signs a reader sees, so that a document with something missing does not look fast; undefined for the floor. */
  readonly signs: number | undefined;
}

/** Undefined where the engine cannot do the case. */
export async function measureWord(
  engine: WordEngineName,
  caseName: string,
): Promise<WordMeasurement | undefined> {
  const work = cases[caseName];
  if (!work) throw new Error(`no case ${caseName}`);
  const ways = await wordEngines[engine].prepare(work);
  if (!ways) return undefined;
  const idleMb = peak();
  const wall: Record<string, number> = {};
  const cpu: Record<string, number> = {};
  let document = new Uint8Array() as Uint8Array;
  for (const [name, make] of Object.entries(ways)) {
    const walls: number[] = [];
    const cpus: number[] = [];
    for (let round = 0; round < work.repeats; round += 1) {
      const spent = process.cpuUsage();
      const started = performance.now();
      document = await make();
      walls.push(performance.now() - started);
      const { user, system } = process.cpuUsage(spent);
      cpus.push((user + system) / 1000);
    }
    wall[name] = median(walls);
    cpu[name] = median(cpus);
  }
  const peakMb = peak();
  const signs = engine === 'floor' ? undefined : await signsIn(document);
  return { wall, cpu, peakMb, idleMb, bytes: document.length, signs };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const peak = (): number => process.resourceUsage().maxRSS / 1024;

async function signsIn(document: Uint8Array): Promise<number> {
  const source = await openPackage(document);
  let signs = 0;
  let inText = false;
  let rest = '';
  await source.streamText('word/document.xml', (piece) => {
    rest += piece;
    const parts = rest.split('<');
    rest = `<${parts.pop() ?? ''}`;
    for (const part of parts) {
      const end = part.indexOf('>');
      if (end >= 0 && /^w:t[\s>]/.test(part)) inText = true;
      if (inText && end >= 0) signs += part.length - end - 1;
      inText = false;
    }
  });
  return signs;
}
