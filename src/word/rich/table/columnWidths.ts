/** A width as written: twips, a share of what is left, or nothing: by content. */
export type WrittenWidth = { readonly twips: number } | { readonly share: number } | undefined;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:cm|厘米|公分)$/i, 567],
  [/^(?:mm|毫米)$/i, 56.7],
  [/^(?:pt|磅)$/i, 20],
  [/^(?:in|英寸)$/i, 1440],
];

/** `1`, `2.5cm`, `20%`, `*`; undefined for what cannot be read. */
export function parseWidth(written: string, textWidth: number): WrittenWidth | 'unknown' {
  const text = written.trim();
  if (text === '' || text === '*' || text === '自动' || text === 'auto') return undefined;
  const [, digits, unit = ''] = /^(\d{1,4}(?:\.\d+)?)\s*(\D*)$/.exec(text) ?? [];
  const number = Number(digits);
  if (digits === undefined || number <= 0) return 'unknown';
  if (unit === '') return { share: number };
  if (/^[%％]$/.test(unit)) return { twips: (textWidth * number) / 100 };
  const scale = UNITS.find(([name]) => name.test(unit))?.[1];
  return scale === undefined ? 'unknown' : { twips: number * scale };
}

/** A column narrower than this holds no character. */
const NARROWEST = 340;
/** Ems up to which a column is as wide as its longest text. */
const SHORT = 9;

/**
 * Widths of all columns, together as wide as the text. Fixed ones are kept unless they leave no room; shares divide the
 * rest; columns by content get what their text needs, long ones a share that grows slower than their text.
 * @param needs longest text of each column, in ems
 * @param em twips
 * @param padding twips beside the text of a cell
 */
export function columnWidths(
  written: readonly WrittenWidth[],
  needs: readonly number[],
  textWidth: number,
  em: number,
  padding: number,
): number[] {
  const wanted = needs.map((need, at) => {
    const width = written[at];
    if (width && 'twips' in width) return width.twips;
    if (width) return 0;
    return Math.min(need, SHORT) * em + Math.sqrt(Math.max(need - SHORT, 0)) * 2 * em + padding;
  });
  const shares = written.map((width) => (width && 'share' in width ? width.share : 0));
  const totalShares = sum(shares);
  const rest = textWidth - sum(wanted);
  const least = NARROWEST * shares.filter((share) => share > 0).length;
  if (totalShares > 0) {
    const shared = Math.max(rest, least);
    return fitted(
      wanted.map((width, at) => width + (shared * (shares[at] ?? 0)) / totalShares),
      textWidth,
    );
  }
  const flexible = needs.map((need, at) => (written[at] ? 0 : Math.max(need - SHORT, 0)));
  const grows = sum(flexible) > 0 ? flexible : needs.map((need, at) => (written[at] ? 0 : Math.max(need, 1)));
  const total = sum(grows);
  if (rest > 0 && total > 0)
    return fitted(
      wanted.map((width, at) => width + (rest * (grows[at] ?? 0)) / total),
      textWidth,
    );
  return rest < 0
    ? fitted(squeezed(wanted, needs, textWidth, em, padding), textWidth)
    : wanted.map(Math.round);
}

/** Too much for the page: long columns give way first, then all, down to a few characters. */
function squeezed(
  wanted: readonly number[],
  needs: readonly number[],
  textWidth: number,
  em: number,
  padding: number,
): number[] {
  const long = wanted.map((width, at) =>
    (needs[at] ?? 0) > SHORT ? Math.min(width, (SHORT - 1) * em + padding) : width,
  );
  const all = long.map((width, at) => Math.min(width, Math.min(needs[at] ?? 0, 4) * em + padding));
  return sum(long) <= textWidth ? between(wanted, long, textWidth) : between(long, all, textWidth);
}

/** Widths between two lists of them that add up to so much, or the narrower ones. */
function between(wide: readonly number[], narrow: readonly number[], textWidth: number): number[] {
  const slack = sum(wide) - sum(narrow);
  const over = sum(wide) - textWidth;
  if (slack <= over) return [...narrow];
  return wide.map((width, at) => width - (over * (width - (narrow[at] ?? 0))) / slack);
}

/** Whole twips that add up. */
function fitted(widths: readonly number[], textWidth: number): number[] {
  const scale = textWidth / Math.max(sum(widths), 1);
  let edge = 0;
  return widths.map((width) => {
    const next = edge + Math.max(width, 1) * scale;
    const whole = Math.round(next) - Math.round(edge);
    edge = next;
    return Math.max(whole, 1);
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Width of the longest line of a text in ems: a Chinese character is one, a Latin one about a half, a quarter between them. */
export function emsOf(text: string): number {
  let longest = 0;
  for (const line of text.split('\n')) {
    let ems = 0;
    let before = false;
    for (const [index, sign] of [...line].entries()) {
      const isNarrow = (sign.codePointAt(0) ?? 0) < 0x2000;
      ems += (isNarrow ? 0.52 : 1) + (index > 0 && isNarrow !== before ? 0.25 : 0);
      before = isNarrow;
    }
    longest = Math.max(longest, ems);
  }
  return longest;
}
