import { spliceText, type Splice } from '../../../opc/spliceText';

/**
 * How to give a part back the very text it had. Kept as a comment in one of our sheets; it holds as long as nobody
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

/** The text as it was before drawing; undefined when it has been changed since. */
export function undo(text: string, { fingerprint, splices }: UndoRecord): string | undefined {
  return fingerprintOf(text) === fingerprint ? spliceText(text, splices) : undefined;
}

/** As the inside of an XML comment. */
export function writeUndoRecord(record: UndoRecord): string {
  return LABEL + encodeURIComponent(JSON.stringify(record)).replaceAll('-', '%2D');
}

/** Reads the record out of a sheet of ours; undefined when there is none that makes sense. */
export function readUndoRecord(sheetText: string): UndoRecord | undefined {
  const found = new RegExp(`<!--${LABEL}([^<>]*)-->`).exec(sheetText)?.[1];
  if (!found) return undefined;
  try {
    const record: unknown = JSON.parse(decodeURIComponent(found));
    return isRecord(record) ? record : undefined;
  } catch {
    // Somebody wrote into our comment: then there is nothing to go by.
    return undefined;
  }
}

function isRecord(value: unknown): value is UndoRecord {
  const record = value as Partial<UndoRecord> | null;
  return (
    typeof record?.part === 'string' &&
    typeof record.fingerprint === 'string' &&
    Array.isArray(record.splices) &&
    record.splices.every(
      (splice) =>
        Number.isInteger(splice?.start) && Number.isInteger(splice?.end) && typeof splice?.text === 'string',
    )
  );
}

/** Length and FNV-1a of the UTF-16 units. */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return `${text.length}:${hash.toString(16)}`;
}
