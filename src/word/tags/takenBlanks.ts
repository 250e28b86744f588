import type { TagSpan } from './findTags';
import type { TextPiece } from './TextUnit';

/**
 * Blanks that `{{~` and `~}}` take away beside them, whatever runs they stand in; tabulators and breaks stay.
 * @param joined What the pieces hold, in one.
 */
export function takenBlanks(
  pieces: readonly TextPiece[],
  joined: string,
  tags: readonly TagSpan[],
): TagSpan[] {
  const taken: TagSpan[] = [];
  if (!/\{[~～]|[~～]\}/.test(joined)) return taken;
  let text = '';
  let length = 0;
  for (const { raw, sign } of pieces) {
    text += sign ? '\u0000'.repeat(raw.length) : joined.slice(length, length + raw.length);
    length += raw.length;
  }
  let from = 0;
  tags.forEach(({ start, end }, index) => {
    if (/^\{+[~～]/.test(joined.slice(start, start + 4))) {
      const kept = from + text.slice(from, start).trimEnd().length;
      if (kept < start) taken.push({ start: kept, end: start });
    }
    from = end;
    if (!/[~～]\}+$/.test(joined.slice(end - 4, end))) return;
    const behind = text.slice(end, tags[index + 1]?.start);
    from += behind.length - behind.trimStart().length;
    if (from > end) taken.push({ start: end, end: from });
  });
  return taken;
}

/** Tells which of the spans touch a stretch; stretches are asked for in order, so that no span is looked at for each. */
export function spansInOrder(spans: readonly TagSpan[]): (stretch: TagSpan) => TagSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let first = 0;
  return ({ start, end }) => {
    while ((sorted[first]?.end ?? Infinity) <= start) first += 1;
    let behind = first;
    while ((sorted[behind]?.start ?? Infinity) < end) behind += 1;
    return sorted.slice(first, behind);
  };
}
