/** A mustache in a text. */
export interface TagSpan {
  readonly start: number;
  /** Behind the last brace. */
  readonly end: number;
}

export interface FoundTags {
  readonly tags: readonly TagSpan[];
  /** Backslashes before `\{{`, which are to go. */
  readonly escapes: readonly number[];
  /** `{{` without an end, `}}` without a beginning. */
  readonly halves: readonly TagSpan[];
}

/** Finds mustaches in one pass; braces inside strings, `[…]` and comments do not end one. */
export function findTags(text: string): FoundTags {
  const tags: TagSpan[] = [];
  const escapes: number[] = [];
  const halves: TagSpan[] = [];
  let at = 0;
  let [open, stray] = [0, 0];
  while (at < text.length) {
    // Each is looked for again only when it has been passed: a text may hold a million of one kind.
    if (open >= 0 && (open < at || at === 0)) open = text.indexOf('{{', at);
    if (stray >= 0 && (stray < at || at === 0)) stray = text.indexOf('}}', at);
    if (stray >= 0 && (open < 0 || stray < open)) {
      halves.push({ start: stray, end: stray + 2 });
      at = stray + 2;
      continue;
    }
    if (open < 0) break;
    const end = endOfTag(text, open);
    if (end === undefined) {
      halves.push({ start: open, end: Math.min(text.length, open + 20) });
      break;
    }
    if (text[open - 1] === '\\') escapes.push(open - 1);
    else tags.push({ start: open, end });
    at = end;
  }
  return { tags, escapes, halves };
}

/** Index behind the closing braces; undefined when there are none. */
function endOfTag(text: string, open: number): number | undefined {
  const triple = text.startsWith('{{{', open);
  const close = triple ? '}}}' : '}}';
  const inside = open + close.length;
  if (COMMENT_DASHES.test(text.slice(inside, inside + 4))) {
    const end = endOfComment(text, inside);
    if (end !== undefined || /^~?[!！]--/.test(text.slice(inside, inside + 4))) return end;
  }
  const quick = text.indexOf(close, inside);
  if (quick < 0) return undefined;
  return (
    (isComment(text, inside) ? undefined : endOutsideQuotes(text, inside, close)) ?? quick + close.length
  );
}

const isComment = (text: string, inside: number): boolean =>
  /^[~～]?[!！]/.test(text.slice(inside, inside + 2));

/** `--` as typed, or as AutoCorrect left it. */
const COMMENT_DASHES = /^[~～]?[!！](?:--|[–—])/;

function endOfComment(text: string, inside: number): number | undefined {
  const pattern = /(?:--|[–—])[~～]?\}\}/g;
  pattern.lastIndex = inside + 2;
  return pattern.exec(text) ? pattern.lastIndex : undefined;
}

const CLOSERS: Readonly<Record<string, RegExp>> = {
  '"': /"/g,
  "'": /'/g,
  '“': /[“”]/g,
  '”': /[“”]/g,
  '‘': /[‘’]/g,
  '[': /\]/g,
};

/** The end when quotes and brackets are taken seriously; undefined when they do not close. */
function endOutsideQuotes(text: string, inside: number, close: string): number | undefined {
  let at = inside;
  while (at < text.length) {
    if (text.startsWith(close, at)) return at + close.length;
    const closer = CLOSERS[text[at] ?? ''];
    if (closer === undefined) at += 1;
    else {
      closer.lastIndex = at + 1;
      if (!closer.test(text)) return undefined;
      at = closer.lastIndex;
    }
  }
  return undefined;
}
