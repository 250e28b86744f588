const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff';
/** Stands for a quotation while the text around it is converted, and for anything that keeps its signs. */
const QUOTED = '\uE001';
const KEPT = '\uE000';
const CHINESE = `[${HAN}\\uff00-\\uffef\\u3000-\\u303f“”‘’%％${QUOTED}]`;
const SIGNS: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/** Addresses, figures, times, file names and codes; what stands in 「」 is quoted as it was written. */
const KEEPS_ITS_SIGNS =
  /「[^」]*」|(?:https?|ftp):\/\/[!-~]*[\w/#=&-]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d+(?:[,:.]\d+)+|[\w-]+(?:[.:/\\][\w-]+)+/g;

const HAS_HAN = new RegExp(`[${HAN}]`);
const IS_CHINESE = new RegExp(CHINESE);

/**
 * A text with the punctuation of formal Chinese, as a typist corrects it: signs beside Chinese become full-width,
 * brackets in pairs, straight quotes curved; digits and Latin letters half-width. English text, figures (09:30, 1,200),
 * addresses, file names and what stands in 「」 stay. **Source**: GB/T 15834-2011, GB/T 15835-2011.
 */
export function fullWidth(text: string): string {
  const narrow = WIDE.test(text)
    ? text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;
  if (!MAY_CHANGE.test(narrow) || !HAS_HAN.test(narrow)) return narrow;
  const kept: string[] = [];
  const masked = narrow.replace(KEEPS_ITS_SIGNS, (found) => {
    kept.push(found);
    return found.startsWith('「') ? QUOTED : KEPT;
  });
  const converted = convert(masked);
  return kept.length === 0 ? converted : converted.replace(PLACEHOLDER, () => kept.shift() ?? '');
}

const WIDE = /[０-９Ａ-Ｚａ-ｚ]/;
/** Any sign that is ever put right: most cells have none, and hundreds of thousands are asked for. */
const MAY_CHANGE = /[(),.:;?!"'…-]|。{3}/;
const PLACEHOLDER = new RegExp(`[${KEPT}${QUOTED}]`, 'g');
const BESIDE = new RegExp(
  `(?<=${CHINESE})([,:;?!]) *(?=[${HAN}])|(?<=${CHINESE})[,:;?!]|[,:;?!](?=${CHINESE})`,
  'g',
);
const LONE_BRACKET = new RegExp(`(?<=${CHINESE})[()]|[()](?=${CHINESE})`, 'g');
const FULL_STOP = new RegExp(`(?<=[${HAN}）”])\\.$`);
const ELLIPSIS = new RegExp(`(?<=${CHINESE})\\.{3,}|\\.{3,}(?=${CHINESE})|(?<!…)…(?!…)|。{3,}`, 'g');
const DASH = new RegExp(`(?<=${CHINESE})-{2,}|-{2,}(?=${CHINESE})`, 'g');

function convert(text: string): string {
  let converted = /[()]/.test(text) ? widenBrackets(text) : text;
  if (/["']/.test(converted)) converted = curveQuotes(converted);
  if (/\.{3}|…|。{3}/.test(converted)) converted = converted.replace(ELLIPSIS, '……');
  if (converted.includes('--')) converted = converted.replace(DASH, '——');
  if (/[,:;?!]/.test(converted)) {
    converted = converted.replace(BESIDE, (found) => SIGNS[found.trimEnd()] ?? found);
  }
  return converted.endsWith('.') ? converted.replace(FULL_STOP, '。') : converted;
}

/** Brackets in Chinese text, or around it; the innermost first, so that what holds Chinese brackets is Chinese. */
function widenBrackets(text: string): string {
  let widened = text;
  for (let before = ''; before !== widened;) {
    before = widened;
    widened = widened.replace(/\(([^()]*)\)/g, (whole, inside: string, at: number, all: string) =>
      HAS_HAN.test(inside) || touchesChinese(all, at, at + whole.length) ? `（${inside}）` : whole,
    );
  }
  if (!/[()]/.test(widened)) return widened;
  const paired = widened.replace(/\([^()]*\)/g, (whole) =>
    whole.replace('(', '\uE002').replace(')', '\uE003'),
  );
  return paired
    .replace(LONE_BRACKET, (sign) => (sign === '(' ? '（' : '）'))
    .replace(/\uE002/g, '(')
    .replace(/\uE003/g, ')');
}

/** Pairs only: a lone quote may mean inches, or be an apostrophe. */
function curveQuotes(text: string): string {
  return text
    .replace(/(?<![\d\w])"([^"]*)"/g, (whole, inside: string, at: number, all: string) =>
      HAS_HAN.test(inside) || touchesChinese(all, at, at + whole.length) ? `“${inside}”` : whole,
    )
    .replace(/(?<![\d\w])'([^']*)'/g, (whole, inside: string) =>
      HAS_HAN.test(inside) ? `‘${inside}’` : whole,
    );
}

const touchesChinese = (text: string, from: number, to: number): boolean =>
  IS_CHINESE.test(text.charAt(from - 1)) || IS_CHINESE.test(text.charAt(to));
