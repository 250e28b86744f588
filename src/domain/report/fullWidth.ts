const CJK = '[\\u3400-\\u9fff\\uff00-\\uffef\\u3000-\\u303f“”‘’%％]';
const AFTER = new RegExp(`(?<=${CJK})[,:;?!]|[,:;?!](?=${CJK})`, 'g');
const SIGNS: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/**
 * Our own sentences with the punctuation of formal Chinese; what they quote in 「」 stays as the user wrote it,
 * and so does anything between digits (09:30, 1,200). **Source**: GB/T 15834-2011.
 */
export function fullWidth(sentence: string): string {
  return sentence
    .split(/(「[^」]*」)/)
    .map((piece) => (piece.startsWith('「') ? piece : convert(piece)))
    .join('');
}

function convert(text: string): string {
  return text
    .replace(/\(([^()]*)\)/g, (whole, inside: string) =>
      /[\u3400-\u9fff]/.test(inside) ? `（${inside}）` : whole,
    )
    .replace(AFTER, (sign) => SIGNS[sign] ?? sign);
}
