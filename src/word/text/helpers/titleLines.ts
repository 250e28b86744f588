const HAN_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d]/;
/** Never first on a line. */
const NO_START = /^[的之和与及等、，。；：！？）〕》】”’\s]/u;
/** Never last on a line. */
const NO_END = /[（〔《【“‘]$/u;
/** More than a title has; the search would take long. */
const MOST_WORDS = 120;
const MOST_LINES = 4;

/** Between these Word leaves a gap, as wide as its quarter of a character. */
const GAPS =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[\dA-Za-z])|(?<=[\dA-Za-z])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu;
const GAP = 0.25;

/** In characters of Chinese; digits and Latin letters are half as wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += HAN_WIDTH.test(sign) ? 1 : 0.5;
  return width;
}

/** As wide as Word sets it where paragraphs have the usual gaps between Chinese and what is not. */
export function widthWithGaps(text: string): number {
  return widthOf(text) + GAP * [...text.matchAll(GAPS)].length;
}

/**
 * A title over several lines: words whole, lines of like length, never the middle one shortest (梯形 or 菱形).
 * **Source**: GB/T 9704-2012 §7.3.1.
 * @param room Characters that fit on a line.
 * @returns the lines; one when the title fits, or cannot be parted well
 */
export function titleLines(title: string, room: number): string[] {
  const text = title.trim();
  const count = Math.ceil(widthWithGaps(text) / room);
  if (count < 2 || count > MOST_LINES || text.includes('\n')) return [text];
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) return [text];
  for (let lines = count; lines <= count + 1; lines += 1) {
    const best = bestLines(words, lines, room);
    if (best) return best;
  }
  return [text];
}

/** Words, with what must not be parted from its neighbour joined to it. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const piece of segmentsOf(text)) {
    const before = words.at(-1);
    const joins =
      before !== undefined &&
      (NO_START.test(piece) || NO_END.test(before) || /[\d.%]$/.test(before) || isOpenQuote(before));
    if (joins) words[words.length - 1] = before + piece;
    else words.push(piece);
  }
  return words;
}

/** A name in 《…》 or 〔…〕 that is short enough is one word. */
function isOpenQuote(word: string): boolean {
  const open = Math.max(word.lastIndexOf('《'), word.lastIndexOf('〔'), word.lastIndexOf('（'));
  const closed = Math.max(word.lastIndexOf('》'), word.lastIndexOf('〕'), word.lastIndexOf('）'));
  return open > closed && word.length - open <= 12;
}

function segmentsOf(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

interface Choice {
  readonly cost: number;
  readonly lines: readonly string[];
}

function bestLines(words: readonly string[], count: number, room: number): string[] | undefined {
  const ideal = widthWithGaps(words.join('')) / count;
  let best: Choice | undefined;
  const go = (from: number, lines: readonly string[], cost: number): void => {
    if (best && cost >= best.cost) return;
    if (lines.length === count - 1) {
      const last = words.slice(from).join('');
      const all = [...lines, last];
      if (last === '' || widthWithGaps(last) > room) return;
      const total = cost + (widthWithGaps(last) - ideal) ** 2 + shapeCost(all.map(widthWithGaps));
      if (!best || total < best.cost) best = { cost: total, lines: all };
      return;
    }
    let line = '';
    for (let to = from; to < words.length - 1; to += 1) {
      line += words[to] ?? '';
      const width = widthWithGaps(line);
      if (width > room) return;
      if (width < ideal / 2) continue;
      go(to + 1, [...lines, line.trim()], cost + (width - ideal) ** 2);
    }
  };
  go(0, [], 0);
  return best ? [...best.lines] : undefined;
}

/** A waist, and a block of equal lines, look wrong. */
function shapeCost(widths: readonly number[]): number {
  const [first = 0, second = 0, third] = widths;
  if (third === undefined) return Math.abs(first - second) < 0.5 ? 0.5 : 0;
  return second < first && second < third ? 40 : 0;
}
