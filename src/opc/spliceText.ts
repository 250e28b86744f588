/** Replaces `start` to `end` (offsets into the old text) by `text`; `start === end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with pieces replaced, everything between them untouched. Splices may come in any order but must not overlap. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let position = 0;
  for (const splice of ordered) {
    if (splice.start < position || splice.end < splice.start) throw new Error('splices overlap');
    pieces.push(text.slice(position, splice.start), splice.text);
    position = splice.end;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}
