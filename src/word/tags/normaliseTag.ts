import { decodeEntities } from '../xml/escapeXml';

/** AutoCorrect's quotes and an input method's signs, outside of strings and `[…]`. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '＝': '=',
  '＃': '#',
  '／': '/',
  '＠': '@',
  '〜': '~',
};
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  '"': ['"', '"'],
  "'": ["'", "'"],
  '“': ['"', '“”'],
  '”': ['"', '“”'],
  '‘': ["'", '‘’'],
  '’': ["'", '‘’'],
};

/** A tag as the parser takes it, from the XML text of the document; one line, no control characters. */
export function normaliseTag(raw: string): string {
  const text = decodeEntities(raw).replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ');
  if (/^\{\{~?!/.test(text)) return '{{!}}';
  let result = '';
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const quote = QUOTES[sign];
    const end = quote ? indexOfAny(text, quote[1], at + 1) : sign === '[' ? text.indexOf(']', at) : -1;
    if (end < 0) result += quote?.[0] ?? PLAIN[sign] ?? sign;
    else result += quote ? `${quote[0]}${text.slice(at + 1, end)}${quote[0]}` : text.slice(at, end + 1);
    at = end < 0 ? at + 1 : end + 1;
  }
  return result;
}

function indexOfAny(text: string, signs: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (signs.includes(text[at] ?? '')) return at;
  return -1;
}
