import { spliceText, type Splice } from '../../../opc/spliceText';

/**
 * How to give a part back the very text it had. Kept in a comment in one of our sheets; it holds as long as nobody
 * changed the part since, which the fingerprint tells.
 */
export interface UndoRecord {
  readonly part: string;
  /** The part is ours altogether. */
  readonly created?: true;
  readonly fingerprint: string;
  /** `start` and `end` in the drawn text, `text` as it stood before. */
  readonly splices: readonly Splice[];
}

const LABEL = 'duban-undo:';

export function buildUndoRecord(part: string, before: string, splices: readonly Splice[]): UndoRecord {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let shift = 0;
  const inverse = ordered.map(({ start, end, text }) => {
    const from = start + shift;
    shift += text.length - (end - start);
    return { start: from, end: from + text.length, text: before.slice(start, end) };
  });
  return { part, fingerprint: fingerprintOf(spliceText(before, splices)), splices: inverse };
}

/** For a change in one place, e.g. something appended. */
export function undoRecordOf(part: string, before: string, after: string): UndoRecord {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const splice = { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
  return buildUndoRecord(part, before, [splice]);
}

/** The text as it was before drawing; undefined when it has been changed since. */
export function undo(text: string, { fingerprint, splices }: UndoRecord): string | undefined {
  return fingerprintOf(text) === fingerprint ? spliceText(text, splices) : undefined;
}

/** As the inside of an XML comment. */
export function writeUndoRecords(records: readonly UndoRecord[]): string {
  return LABEL + encodeURIComponent(JSON.stringify(records)).replaceAll('-', '%2D');
}

/** Reads the records out of a sheet of ours; none when there are none that make sense. */
export function readUndoRecords(sheetText: string): readonly UndoRecord[] {
  const found = new RegExp(`<!--${LABEL}([^<>]*)-->`).exec(sheetText)?.[1];
  if (!found) return [];
  try {
    const records: unknown = JSON.parse(decodeURIComponent(found));
    return Array.isArray(records) ? records.filter(isRecord) : [];
  } catch {
    // Somebody wrote into our comment: then there is nothing to go by.
    return [];
  }
}

/** A file may hold anything: splices must be in order and apart. */
function isRecord(value: unknown): value is UndoRecord {
  const record = value as Partial<UndoRecord> | null;
  if (typeof record?.part !== 'string' || typeof record.fingerprint !== 'string') return false;
  if (!Array.isArray(record.splices)) return false;
  let position = 0;
  return record.splices.every((splice: Partial<Splice> | null) => {
    if (typeof splice?.text !== 'string') return false;
    const { start, end } = splice;
    if (typeof start !== 'number' || typeof end !== 'number' || start < position || end < start) return false;
    position = end;
    return true;
  });
}

/** Length and FNV-1a of the UTF-16 units. */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return `${text.length}:${hash.toString(16)}`;
}
