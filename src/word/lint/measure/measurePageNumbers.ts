import type { Localized } from '../../../base/Language';
import type { FooterKind, Paragraph, Section } from '../read/WordDocument';
import { fontOfCharacter, mostOf, sizes, tally } from './characters';
import { isFont, roleNames } from './fontRoles';
import { indentsOf } from './indents';
import type { Measurement } from './Measurement';
import { isLandscape } from './measurePages';
import { describeMm, describeSize, quoted, round1, same, TWIPS_PER_MM } from './units';

/** **Source**: GB/T 9704-2012 §7.5. */
const SIZE_PT = 14;
const DASH_BELOW_MM = 7;
/** 一字, of the number's size or of the text's. */
const ONE_CHARACTER_PT = { from: 11, to: 18 };
/** Where in its line a program sets a dash differs a little. */
const DASH_TOLERANCE_MM = 1.5;
/** A line without any setting, measured in Word for 宋体. */
const NATURAL_LINE = 1.3;

const ITEMS = {
  missing: { 'zh-CN': '页码', en: 'page number' },
  form: { 'zh-CN': '页码格式', en: 'form of the page number' },
  size: { 'zh-CN': '页码字号', en: 'size of the page number' },
  font: { 'zh-CN': '页码字体', en: 'font of the page number' },
  side: { 'zh-CN': '页码左右位置', en: 'side of the page number' },
  inset: { 'zh-CN': '页码空一字', en: 'inset of the page number' },
  below: { 'zh-CN': '页码上下位置', en: 'height of the page number' },
  header: { 'zh-CN': '页码位置', en: 'place of the page number' },
  restart: { 'zh-CN': '页码连续', en: 'page numbers go on' },
} as const satisfies Readonly<Record<string, Localized>>;

export function measurePageNumbers({ document, report }: Measurement): void {
  const tell = (
    item: keyof typeof ITEMS,
    section: Section,
    found: Localized,
    expected: Localized,
    severity: 'must' | 'usual' = 'must',
  ): void =>
    report({
      clause: '7.5',
      item: ITEMS[item],
      found,
      expected,
      severity,
      place: { section: section.ordinal },
    });

  if (!document.sections.some((section) => numberLines(section.footers).length > 0)) {
    const [first] = document.sections;
    const inHeader = document.sections.find((section) => numberLines(section.headers).length > 0);
    const below = { 'zh-CN': '版心下边缘之下', en: 'below the text area' };
    if (inHeader) tell('header', inHeader, { 'zh-CN': '在页眉', en: 'in the header' }, below);
    else if (first) tell('missing', first, { 'zh-CN': '未设页码', en: 'none' }, quoted('— 1 —'));
    return;
  }
  const seen = new Set<Paragraph>();
  for (const section of document.sections) {
    for (const [kind, line] of numberLines(section.footers)) {
      if (seen.has(line)) continue;
      seen.add(line);
      measureLine(kind, line, section, document.evenAndOdd, tell);
    }
    const { numberStart, ownSheet } = section.page;
    // On a sheet of its own and from 1: another paper, not more of this one.
    if (section.ordinal > 1 && numberStart === 1 && !ownSheet) {
      const goesOn = { 'zh-CN': '连续编排', en: 'going on' };
      tell('restart', section, { 'zh-CN': '从1重新编起', en: 'from 1 again' }, goesOn, 'usual');
    }
  }
}

type Tell = (
  item: keyof typeof ITEMS,
  section: Section,
  found: Localized,
  expected: Localized,
  severity?: 'must' | 'usual',
) => void;

function numberLines(
  lines: ReadonlyMap<FooterKind, readonly Paragraph[]>,
): readonly (readonly [FooterKind, Paragraph])[] {
  return [...lines].flatMap(([kind, paragraphs]) =>
    paragraphs.filter(({ pageField }) => pageField).map((line) => [kind, line] as const),
  );
}

function measureLine(
  kind: FooterKind,
  line: Paragraph,
  section: Section,
  evenAndOdd: boolean,
  tell: Tell,
): void {
  measureForm(line, section, tell);
  measureDigits(line, section, tell);
  measureSide(kind, line, section, evenAndOdd, tell);
  if (line.boxAlign === undefined) measureHeight(line, section, tell);
}

/** A dash of one character on each side, blanks at will. */
function measureForm(line: Paragraph, section: Section, tell: Tell): void {
  const dashed = section.page.numberFormat === 'numberInDash' ? line.text.replace('1', '- 1 -') : line.text;
  const shown = dashed.replace(/[\s\u3000\u00a0]+/g, ' ').trim();
  if (/^[—―] ?1 ?[—―]$/.test(shown)) return;
  tell('form', section, quoted(shown), quoted('— 1 —'));
}

/** Half-width 宋体 of size 四号. */
function measureDigits({ pieces }: Paragraph, section: Section, tell: Tell): void {
  const font = mostOf(
    tally(pieces, (character, run) => (/\d/.test(character) ? fontOfCharacter(character, run) : undefined)),
  );
  if (font !== undefined && !isFont(font, 'song')) {
    tell(
      'font',
      section,
      font === '' ? { 'zh-CN': '未指定', en: 'none stated' } : same(font),
      roleNames.song,
    );
  }
  const size = mostOf(sizes(pieces));
  if (size !== undefined && size !== SIZE_PT)
    tell('size', section, describeSize(size), describeSize(SIZE_PT));
}

const SIDES = {
  left: { 'zh-CN': '居左', en: 'left' },
  right: { 'zh-CN': '居右', en: 'right' },
  center: { 'zh-CN': '居中', en: 'centred' },
  outside: { 'zh-CN': '外侧', en: 'outside' },
  inside: { 'zh-CN': '内侧', en: 'inside' },
} as const;

/** Odd pages right, even pages left, one character from the edge. */
function measureSide(
  kind: FooterKind,
  line: Paragraph,
  section: Section,
  evenAndOdd: boolean,
  tell: Tell,
): void {
  if (kind === 'even' && !evenAndOdd) return;
  if (kind === 'first' && !section.page.titlePage) return;
  const { align = 'left' } = line.format;
  const written = line.boxAlign ?? align;
  const side = written === 'both' ? 'left' : written;
  if (side === 'outside' || side === 'placed') return;
  const wanted = kind === 'even' ? 'left' : 'right';
  if (line.text.includes('\t')) return;
  if (side !== wanted) {
    const pages = kind === 'even' ? '双页' : '单页';
    const english = kind === 'even' ? 'even' : 'odd';
    tell(
      'side',
      section,
      { 'zh-CN': `${pages}${SIDES[side]['zh-CN']}`, en: `${english} pages ${SIDES[side].en}` },
      { 'zh-CN': '单页居右，双页居左', en: 'odd pages right, even pages left' },
    );
    return;
  }
  if (kind === 'default' && !evenAndOdd) {
    tell(
      'side',
      section,
      { 'zh-CN': '单双页都居右', en: 'odd and even pages right' },
      { 'zh-CN': '单页居右，双页居左', en: 'odd pages right, even pages left' },
    );
  }
  if (line.boxAlign !== undefined) return;
  const indents = indentsOf(line);
  const inset = wanted === 'right' ? indents.right : indents.first;
  const insetPt = inset * (mostOf(sizes(line.pieces)) ?? SIZE_PT);
  if (insetPt >= ONE_CHARACTER_PT.from && insetPt <= ONE_CHARACTER_PT.to) return;
  const expected = { 'zh-CN': '空1字', en: '1 character' };
  tell('inset', section, { 'zh-CN': `空${round1(inset)}字`, en: `${round1(inset)} characters` }, expected);
}

/** The dash stands 7 mm below the text area. */
function measureHeight(line: Paragraph, section: Section, tell: Tell): void {
  const { page } = section;
  if (isLandscape(page)) return;
  const below = page.bottom - page.footer - lineTwips(line) / 2;
  if (Math.abs(below / TWIPS_PER_MM - DASH_BELOW_MM) <= DASH_TOLERANCE_MM) return;
  tell(
    'below',
    section,
    {
      'zh-CN': `版心下约${describeMm(below)['zh-CN']}`,
      en: `about ${describeMm(below).en} below the text area`,
    },
    { 'zh-CN': `版心下${DASH_BELOW_MM}毫米`, en: `${DASH_BELOW_MM} mm below the text area` },
  );
}

/** Footers do not follow the page's grid. */
function lineTwips({ format, pieces }: Paragraph): number {
  const { line = 240, lineRule = 'auto' } = format.spacing;
  const natural = (mostOf(sizes(pieces)) ?? SIZE_PT) * 20 * NATURAL_LINE;
  if (lineRule === 'exact') return line;
  return lineRule === 'atLeast' ? Math.max(line, natural) : (natural * line) / 240;
}
