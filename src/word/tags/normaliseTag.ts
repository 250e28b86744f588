import { decodeEntities } from '../xml/escapeXml';

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  '"': ['"', '"'],
  "'": ["'", "'"],
  '“': ['"', '“”'],
  '”': ['"', '“”'],
  '„': ['"', '“”'],
  '＂': ['"', '＂'],
  '‘': ["'", '‘’'],
  '’': ["'", '‘’'],
  '＇': ["'", '＇'],
};

/** A tag as the parser takes it, from the XML text of the document; one line, no control characters. */
export function normaliseTag(raw: string): string {
  const text = decodeEntities(raw).replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ');
  if (/^\{\{~?[!！]/.test(text)) return '{{!}}';
  let result = '';
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const quote = QUOTES[sign];
    const end = quote ? indexOfAny(text, quote[1], at + 1) : sign === '[' ? text.indexOf(']', at) : -1;
    if (end < 0) plain += quote?.[0] ?? sign;
    else {
      result += narrow(plain, result === '');
      plain = '';
      result += quote ? `${quote[0]}${text.slice(at + 1, end)}${quote[0]}` : text.slice(at, end + 1);
    }
    at = end < 0 ? at + 1 : end + 1;
  }
  return narrowEnd(narrowBrackets(result + narrow(plain, result === '')));
}

/** Signs an input method types wide. Inside a name they are part of it: `金额（元）`, `单价／元`. */
function narrow(text: string, atStart: boolean): string {
  const spaced = text
    .replace(/[\u00a0\u2002-\u200a\u202f\u3000，]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s*＝\s*/g, '=')
    .replace(/｜/g, '|')
    .replace(/(?<=\s|\()＠/g, '@')
    .replace(/(?<=\.\.)／/g, '/')
    .replace(/(?<=[\s=])[０-９]+(?=[\s)}])/g, toHalfWidth);
  return atStart ? narrowStart(spaced) : spaced;
}

function narrowStart(text: string): string {
  return text.replace(
    /^(\{+)([〜～~]?)\s*([＃／＾＞＆＠＊#]*)/,
    (_, braces: string, tilde: string, signs: string) =>
      [braces, tilde === '' ? '' : '~', signs.replace(/[！-～]/g, toHalfWidth)].join(''),
  );
}

function narrowEnd(text: string): string {
  return text.replace(/[〜～](\}+)$/, '~$1');
}

const BRACKETS = /"[^"]*"|'[^']*'|\[[^\]]*\]|[（(]|[）)]/g;

/** `（等于 状态 "逾期"）` is a call, `金额（元）` a name: a call's bracket stands behind a blank. */
function narrowBrackets(text: string): string {
  const calls: boolean[] = [];
  return text.replace(BRACKETS, (piece: string, at: number) => {
    if (piece === '（' || piece === '(') {
      const isCall = piece === '(' || /[\s(（=]/.test(text[at - 1] ?? ' ');
      calls.push(isCall);
      return isCall ? '(' : piece;
    }
    return (piece === '）' || piece === ')') && calls.pop() ? ')' : piece;
  });
}

function toHalfWidth(wide: string): string {
  return [...wide].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0)).join('');
}

function indexOfAny(text: string, signs: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (signs.includes(text[at] ?? '')) return at;
  return -1;
}
