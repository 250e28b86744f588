import type { Localized } from '../../../base/Language';
import type { FontRole } from '../../styles/HouseStyle';
import type { Clause } from '../clauses';
import type { Piece } from '../read/WordDocument';
import { HAN, hanFonts, mostOf, sizes, tally } from './characters';
import { isFont, roleNames } from './fontRoles';
import { placeOf, type Measurement } from './Measurement';
import type { PlacedParagraph } from './PlacedParagraph';
import { describeSize, same } from './units';

export interface TypeRule {
  /** Without 字体, 字号: 正文. */
  readonly element: Localized;
  readonly clause: Clause;
  readonly font: FontRole;
  readonly sizePt: number;
  /** Other faces a part of the text may have: emphasis. */
  readonly alsoInPart?: readonly FontRole[];
}

/** Fewer characters than this are a slip of a hand, not a format. */
const COUNTS_FROM = 2;

/** Font, size and colour of a stretch of text. */
export function measureType(
  pieces: readonly Piece[],
  rule: TypeRule,
  placed: PlacedParagraph,
  report: Measurement['report'],
): void {
  const { element, clause, font, sizePt } = rule;
  const place = placeOf(placed);
  const fonts = hanFonts(pieces);
  const total = [...fonts.values()].reduce((sum, count) => sum + count, 0);
  for (const [name, count] of fonts) {
    const inPart = count * 2 < total && rule.alsoInPart?.some((role) => isFont(name, role));
    if (isFont(name, font) || inPart || (count < COUNTS_FROM && count < total)) continue;
    report({
      clause,
      item: { 'zh-CN': `${element['zh-CN']}字体`, en: `font of the ${element.en}` },
      found: name === '' ? { 'zh-CN': '未指定', en: 'none stated' } : same(name),
      expected: roleNames[font],
      severity: 'must',
      place,
    });
  }
  for (const [size, count] of sizes(pieces)) {
    if (size === sizePt || (count < COUNTS_FROM && sizes(pieces).size > 1)) continue;
    report({
      clause,
      item: { 'zh-CN': `${element['zh-CN']}字号`, en: `size of the ${element.en}` },
      found: describeSize(size),
      expected: describeSize(sizePt),
      severity: 'must',
      place,
    });
  }
  measureColor(pieces, placed, report);
}

/** **Source**: GB/T 9704-2012 §5.2.4. */
export function measureColor(
  pieces: readonly Piece[],
  placed: PlacedParagraph,
  report: Measurement['report'],
): void {
  const colors = tally(pieces, (character, { color = 'auto' }) => (/\S/.test(character) ? color : undefined));
  for (const color of colors.keys()) {
    if (isBlack(color)) continue;
    report({
      clause: '5.2.4',
      item: { 'zh-CN': '文字颜色', en: 'colour of text' },
      found: same(`#${color}`),
      expected: { 'zh-CN': '黑色', en: 'black' },
      severity: 'must',
      place: placeOf(placed),
    });
  }
}

/** What prints as black: each part below an eighth. */
function isBlack(color: string): boolean {
  if (color === 'auto') return true;
  return (color.match(/[0-9A-F]{2}/gi) ?? []).every((part) => parseInt(part, 16) < 0x20);
}

/** Bold is not in the standard; where most of a stretch is bold it was meant. */
export function measureBold(
  pieces: readonly Piece[],
  { element, clause }: Pick<TypeRule, 'element' | 'clause'>,
  placed: PlacedParagraph,
  report: Measurement['report'],
): void {
  const bold = tally(pieces, (character, run) => (HAN.test(character) ? run.bold === true : undefined));
  if (mostOf(bold) !== true) return;
  report({
    clause,
    item: { 'zh-CN': `${element['zh-CN']}加粗`, en: `weight of the ${element.en}` },
    found: { 'zh-CN': '加粗', en: 'bold' },
    expected: { 'zh-CN': '不加粗', en: 'not bold' },
    severity: clause === '7.3.1' ? 'must' : 'usual',
    place: placeOf(placed),
  });
}
