import { ProductError } from '../../src/base/ProductError';
import { readBook, worksheetParts } from '../../src/adapters/xlsx/draw/BookXml';
import { PackageEdits } from '../../src/adapters/xlsx/draw/PackageEdits';
import { findWorkbookPart } from '../../src/adapters/xlsx/read/findWorkbookPart';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { buildMarkPlan } from '../../src/domain/marks/buildMarkPlan';
import type { MarkPlan } from '../../src/domain/marks/MarkPlan';
import type { Snapshot } from '../../src/domain/snapshot/Snapshot';
import type { WallMinute } from '../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { CONTENT_TYPES_PART } from '../../src/opc/contentTypes';
import { openPackage } from '../../src/opc/openPackage';
import { partKey, relationshipsPartOf } from '../../src/opc/partNames';
import { hasType } from '../../src/opc/relationships';
import { rewritePackage } from '../../src/opc/rewritePackage';
import { syntheticPlan } from '../support/checks/syntheticPlan';

/** What marking one workbook and unmarking it again did. */
export interface MarkSweepResult {
  readonly file: string;
  /** Code of the ProductError, when the workbook cannot be marked. */
  readonly refused?: string;
  /** What is not as promised; empty when all is. */
  readonly faults: readonly string[];
  readonly milliseconds: number;
  /** Parts that marking changed or added. */
  readonly drawnParts: number;
  readonly marks: number;
}

/**
 * Marks a workbook with what the check finds and, so that every sheet is drawn on, with marks that mean nothing;
 * then unmarks it. Byte for byte: parts we do not draw on after marking, every part after unmarking, the whole file
 * after marking twice. Once more with our own notes of what to take back removed, as after another program's save.
 * @param onMarked gets the marked workbook, for other programs to look at
 */
export async function sweepMarks(
  file: string,
  bytes: Uint8Array,
  now: WallMinute,
  onMarked: (marked: Uint8Array) => void,
): Promise<MarkSweepResult> {
  const start = performance.now();
  const done = (result: Omit<MarkSweepResult, 'file' | 'milliseconds'>): MarkSweepResult => ({
    file,
    milliseconds: Math.round(performance.now() - start),
    ...result,
  });
  try {
    const workbook = await openXlsxWorkbook(bytes, file);
    const snapshot = await workbook.read();
    const plan = fullPlan(snapshot, now);
    await workbook.draw(plan);
    const marked = await workbook.save();
    onMarked(marked);
    const faults = [
      ...longFormulas(plan),
      ...(await markingFaults(bytes, marked, plan)),
      ...(await unmarkingFaults(file, bytes, marked, snapshot, plan)),
      ...(await foreignFaults(file, bytes, marked)),
    ];
    const drawn = (await differences(bytes, marked)).length;
    return done({ faults, drawnParts: drawn, marks: plan.formats.length });
  } catch (error) {
    if (error instanceof ProductError)
      return done({ refused: error.code, faults: [], drawnParts: 0, marks: 0 });
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return done({
      faults: [`threw ${message.split('\n').slice(0, 3).join(' | ')}`],
      drawnParts: 0,
      marks: 0,
    });
  }
}

function fullPlan(snapshot: Snapshot, now: WallMinute): MarkPlan {
  const plan = buildMarkPlan(checkWorkbook(snapshot, { now }), 'zh-CN');
  return { ...plan, formats: [...plan.formats, ...syntheticPlan(snapshot).formats] };
}

function longFormulas({ formats }: MarkPlan): string[] {
  return formats
    .filter(({ formula }) => formula.length > 255)
    .map(({ formula }) => `formula too long: ${formula}`);
}

/** Only the sheets drawn on, the styles, the lists of sheets and parts, and our own parts may change. */
async function markingFaults(before: Uint8Array, marked: Uint8Array, plan: MarkPlan): Promise<string[]> {
  const edits = new PackageEdits(await openPackage(before));
  const book = await readBook(edits, await findWorkbookPart(edits.source));
  const drawnOn = new Set(plan.formats.map(({ sheet }) => sheet));
  const sheets = worksheetParts(book).filter(({ name }) => drawnOn.has(name));
  const styles = [...book.relationships.values()].filter((found) => hasType(found, 'styles'));
  const allowed = new Set(
    [
      CONTENT_TYPES_PART,
      book.part,
      relationshipsPartOf(book.part),
      ...sheets.map(({ part }) => part),
      ...styles.map(({ target }) => target),
    ].map(partKey),
  );
  const strange = (await differences(before, marked)).filter(
    (part) => !allowed.has(partKey(part)) && edits.has(part),
  );
  return strange.map((part) => `marking changed ${part}`);
}

async function unmarkingFaults(
  file: string,
  before: Uint8Array,
  marked: Uint8Array,
  snapshot: Snapshot,
  plan: MarkPlan,
): Promise<string[]> {
  const again = await openXlsxWorkbook(marked, file);
  const faults: string[] = [];
  if (!isSame(await again.read(), snapshot)) faults.push('reads differently when marked');
  await again.draw(plan);
  if (Buffer.compare(await again.save(), marked) !== 0) faults.push('marking twice changes more');
  if (!(await again.erase())) faults.push('unmarking found nothing');
  const left = await differences(before, await again.save());
  if (left.length > 0) faults.push(`not as before after unmarking: ${left.join(' ')}`);
  if (await again.erase()) faults.push('unmarking left something');
  return faults;
}

/** Without our notes everything must still be found by itself; only styles nobody uses may stay. */
async function foreignFaults(file: string, before: Uint8Array, marked: Uint8Array): Promise<string[]> {
  const source = await openPackage(marked);
  const notes = new Map<string, string>();
  for (const part of source.partNames.filter((name) => /duban\d+\.xml$/.test(name))) {
    notes.set(part, (await source.readText(part)).replace(/<!--duban-undo:[^<]*-->/, ''));
  }
  const workbook = await openXlsxWorkbook(await rewritePackage(source, notes), file);
  if (!(await workbook.erase())) return ['unmarking without notes found nothing'];
  const left = await differences(before, await workbook.save());
  const sheets = left.filter((part) => /worksheets\//i.test(part));
  const other = left.filter((part) => !/styles|workbook[^/]*\.xml|content_types|worksheets\//i.test(part));
  return [...sheets, ...other].map((part) => `not as before after unmarking without notes: ${part}`);
}

/** Names of parts whose bytes differ, or that only one of the two has. */
async function differences(one: Uint8Array, other: Uint8Array): Promise<string[]> {
  const [a, b] = [await openPackage(one), await openPackage(other)];
  const names = [...new Set([...a.partNames, ...b.partNames])];
  const differing: string[] = [];
  for (const name of names) {
    const same =
      a.has(name) && b.has(name) && Buffer.compare(await a.readBytes(name), await b.readBytes(name)) === 0;
    if (!same) differing.push(name);
  }
  return differing;
}

function isSame(one: Snapshot, other: Snapshot): boolean {
  const plain = (_: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return JSON.stringify(one, plain) === JSON.stringify(other, plain);
}
