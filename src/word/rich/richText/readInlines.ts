import type { TextLook, TextRun } from './RichText';

type Toggle = 'bold' | 'italic' | 'underline' | 'strike';
const MARKS: Readonly<Record<string, readonly Toggle[]>> = {
  '***': ['bold', 'italic'],
  '**': ['bold'],
  __: ['bold'],
  '*': ['italic'],
  _: ['italic'],
  '++': ['underline'],
  '~~': ['strike'],
};

/** A backslash before a sign, code, a link, a mark; each piece is of bounded length or runs to the next of its kind. */
const PIECE =
  /\\([!-/:-@[-`{-~])|`([^`\n]{1,2000})`|\[([^[\]\n]{1,500})\]\(\s*([^()\s<>]{1,2000})\s*\)|\*\*\*|\*\*|__|\+\+|~~|\*|_/g;

interface Mark {
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
}
type Piece = { readonly text: string; readonly link?: string; readonly mark?: Mark };

/** The runs of a line. A mark without its partner is a sign like any other. */
export function readInlines(line: string, look: TextLook = {}): TextRun[] {
  const pieces = piecesOf(line);
  const partners = pairMarks(pieces);
  const runs: TextRun[] = [];
  const on = new Set<Toggle>();
  pieces.forEach(({ text, link, mark }, index) => {
    if (mark && partners.has(index)) {
      for (const toggle of MARKS[mark.sign] ?? []) if (!on.delete(toggle)) on.add(toggle);
      return;
    }
    const own: TextLook = {
      ...look,
      ...(on.has('bold') && { bold: true }),
      ...(on.has('italic') && { italic: true }),
      ...(on.has('underline') && { underline: true }),
      ...(on.has('strike') && { strike: true }),
      ...(link !== undefined && { link }),
    };
    if (text !== '') runs.push({ text, ...own });
  });
  return joined(runs);
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of line.matchAll(PIECE)) {
    const [whole, escaped, code, shown, link] = match;
    const { index } = match;
    if (index > at) pieces.push({ text: line.slice(at, index) });
    at = index + whole.length;
    if (escaped !== undefined || code !== undefined) pieces.push({ text: escaped ?? code ?? '' });
    else if (shown !== undefined && link !== undefined) pieces.push({ text: shown, link });
    else pieces.push({ text: whole, mark: markAt(line, index, whole) });
  }
  if (at < line.length) pieces.push({ text: line.slice(at) });
  return pieces;
}

/** `2 * 3` and `snake_case` are no marks. */
function markAt(line: string, index: number, sign: string): Mark {
  const before = line[index - 1] ?? ' ';
  const after = line[index + sign.length] ?? ' ';
  const isWord = (char: string): boolean => sign.startsWith('_') && /[\p{L}\p{N}]/u.test(char);
  return { sign, opens: !/\s/.test(after) && !isWord(before), closes: !/\s/.test(before) && !isWord(after) };
}

/** Indexes of marks that open or close something: each with the nearest of its kind. */
function pairMarks(pieces: readonly Piece[]): Set<number> {
  const partners = new Set<number>();
  const open = new Map<string, number>();
  pieces.forEach(({ mark }, index) => {
    if (!mark) return;
    const from = open.get(mark.sign);
    if (from !== undefined && mark.closes && index > from + 1) {
      partners.add(from).add(index);
      open.delete(mark.sign);
    } else if (mark.opens) open.set(mark.sign, index);
  });
  return partners;
}

/** Neighbours that look the same are one run. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const { text, ...look } = run;
    const { text: before = '', ...looked } = last ?? {};
    if (last && JSON.stringify(look) === JSON.stringify(looked))
      result[result.length - 1] = { ...look, text: before + text };
    else result.push(run);
  }
  return result;
}
