import { maskTags } from './read/maskTags';

/** Text that looks alike, or a sign that is no text. */
export type InlinePiece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly underline: boolean;
      /** Name of a character look. */
      readonly look?: string;
    }
  | { readonly kind: 'break' | 'tab' | 'fill' };

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly sets: 'bold' | 'underline' | 'break' | 'tab' | 'fill' | 'spanStart' | 'spanEnd';
  readonly look?: string;
}

/**
 * `**加粗**`, `++下划线++`, `[文字]{.黑体}`, `<br>` for a new line, `_>` for a blank to fill in up to the end of the
 * line. Inside tags none of these means anything; one without its partner is plain text (张*, C++).
 */
export function inlinePieces(text: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let from = 0;
  let bold = false;
  let underline = false;
  let look: string | undefined;
  const push = (to: number): void => {
    if (to > from)
      pieces.push({ kind: 'text', text: text.slice(from, to), bold, underline, ...(look ? { look } : {}) });
  };
  for (const { at, length, sets, look: named } of marksIn(text)) {
    push(at);
    from = at + length;
    if (sets === 'bold') bold = !bold;
    else if (sets === 'underline') underline = !underline;
    else if (sets === 'spanStart') look = named;
    else if (sets === 'spanEnd') look = undefined;
    else pieces.push({ kind: sets });
  }
  push(text.length);
  return pieces;
}

/** Names of character looks in a text, and where they stand (0-based). */
export function namedLooks(text: string): { readonly look: string; readonly at: number }[] {
  return marksIn(text).flatMap(({ sets, look, at }) => (sets === 'spanStart' && look ? [{ look, at }] : []));
}

const SPAN = /\[([^[\]]*)\]\{\.([^{}]+)\}/g;

function marksIn(text: string): Mark[] {
  if (!/[*+<_[\t]/.test(text)) return [];
  const masked = maskTags(text);
  const marks: Mark[] = [
    ...bolds(masked),
    ...underlines(masked),
    ...single(masked, /<br\s*\/?>/gi, 'break'),
    ...single(masked, /\t/g, 'tab'),
    ...single(masked, /_>$/g, 'fill'),
  ];
  for (const { 0: all, 1: inner = '', 2: look = '', index } of masked.matchAll(SPAN)) {
    marks.push(
      { at: index, length: 1, sets: 'spanStart', look: look.trim() },
      { at: index + 1 + inner.length, length: all.length - 1 - inner.length, sets: 'spanEnd' },
    );
  }
  return marks.sort((a, b) => a.at - b.at);
}

const single = (text: string, pattern: RegExp, sets: 'break' | 'tab' | 'fill'): Mark[] =>
  [...text.matchAll(pattern)].map(({ 0: all, index }) => ({ at: index, length: all.length, sets }));

/** An odd last one is left as text. */
function bolds(text: string): Mark[] {
  const found = [...text.matchAll(/\*\*/g)].map(({ index }) => ({
    at: index,
    length: 2,
    sets: 'bold' as const,
  }));
  return found.slice(0, found.length - (found.length % 2));
}

/** C++ is none: an underline begins behind anything but a Latin letter or digit. */
function underlines(text: string): Mark[] {
  return [...text.matchAll(/(?<![A-Za-z0-9+])\+\+(?=\S)(.*?)\+\+/g)].flatMap(({ 0: all, index }) =>
    [index, index + all.length - 2].map((at) => ({ at, length: 2, sets: 'underline' as const })),
  );
}
