/** Punctuation that must not begin a line. */
const CLOSING = /^[，。、；：？！）」』》”’…％,.;:?!)\]}]/u;

/** Punctuation that must not end a line. */
const OPENING = /[（「『《“‘([{]$/u;

/** East Asian wide and full-width characters take two columns of a terminal, combining marks none. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROWEST = 20;

/** Columns a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Fills up with blanks to a width in terminal columns. */
export const padToWidth = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Wraps each line to `columns`, what follows under the line's own indent and two more. */
export function wrapText(text: string, columns: number): string {
  if (columns < NARROWEST) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  if (widthOf(line) <= columns) return line;
  const own = /^ */.exec(line)?.[0] ?? '';
  const hanging = ' '.repeat(Math.min(own.length + 2, columns >> 1));
  const lines: string[] = [];
  let current = own;
  for (const piece of piecesOf(line.slice(own.length))) {
    if (current.trim() !== '' && widthOf(current + piece.trimEnd()) > columns) {
      lines.push(current.trimEnd());
      current = hanging;
    }
    current += current.trim() === '' ? piece.trimStart() : piece;
    while (widthOf(current) > columns) {
      const fitting = fit(current, columns);
      lines.push(fitting);
      current = hanging + current.slice(fitting.length);
    }
  }
  return [...lines, current.trimEnd()].join('\n');
}

/** What may stand on a line of its own: words with the blank behind, single wide characters with their punctuation. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    if (last !== undefined && sticks(last, character)) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

function sticks(before: string, character: string): boolean {
  if (character === ' ' || CLOSING.test(character) || OPENING.test(before)) return true;
  if (before.endsWith(' ')) return false;
  return !WIDE.test(character) && !WIDE.test([...before].at(-1) ?? '');
}

function fit(text: string, columns: number): string {
  let fitting = '';
  for (const character of text) {
    if (widthOf(fitting + character) > columns) break;
    fitting += character;
  }
  return fitting;
}
