import type { Localized } from '../../../base/Language';
import type { PageSetup, Paragraph, WordDocument } from '../read/WordDocument';
import { mostOf, sizes } from './characters';
import type { Measurement } from './Measurement';
import { isLandscape, textHeight, textWidth } from './measurePages';
import type { PlacedParagraph } from './PlacedParagraph';

/** **Source**: GB/T 9704-2012 §5.2.3. */
const LINES = 22;
const CHARACTERS = 28;

/** A line of 仿宋 without any setting, measured in Word: 1.3 of its size. */
const NATURAL_LINE = 1.3;
/** Rounding of programs: a last line or character that sticks out by less still fits. */
const SLACK_TWIPS = 6;

export interface GridMeasure {
  readonly lines: number;
  readonly characters: number;
  /** How the document comes to it. */
  readonly means: Localized;
}

/** Lines and characters that a page of the section gives, by the paragraph most of its text looks like. */
export function measureGrid(document: WordDocument, page: PageSetup, paragraph: Paragraph): GridMeasure {
  const run = paragraph.pieces[0]?.run;
  const sizePt = mostOf(sizes(paragraph.pieces)) ?? document.defaultSizePt;
  const { twips: lineTwips, means } = linePitch(page, paragraph, sizePt);
  const hasCharGrid = page.grid.kind === 'linesAndChars' || page.grid.kind === 'snapToChars';
  const followsGrid = hasCharGrid && paragraph.format.snapToGrid !== false;
  const gridded =
    (page.grid.kind === 'snapToChars' ? document.defaultSizePt : sizePt) * 20 +
    (page.grid.charSpace / 4096) * 20;
  const ownTwips = sizePt * 20 * ((run?.scale ?? 100) / 100) + (run?.letterTwips ?? 0);
  const charTwips = followsGrid ? gridded : ownTwips;
  return {
    lines: Math.floor((textHeight(page) + SLACK_TWIPS) / lineTwips),
    characters: Math.floor((textWidth(page) + SLACK_TWIPS) / charTwips),
    means,
  };
}

function linePitch(
  { grid }: PageSetup,
  { format }: Paragraph,
  sizePt: number,
): { twips: number; means: Localized } {
  const { line = 240, lineRule = 'auto' } = format.spacing;
  const natural = sizePt * 20 * NATURAL_LINE;
  const onGrid = grid.kind !== 'none' && format.snapToGrid !== false;
  if (lineRule === 'exact' && line > 0) {
    const pt = round1Hundred(line / 20);
    return { twips: line, means: { 'zh-CN': `固定行距${pt}磅`, en: `exactly ${pt} pt a line` } };
  }
  const atLeast = lineRule === 'atLeast' ? Math.max(natural, line) : natural;
  const times = lineRule === 'auto' ? line / 240 : 1;
  if (onGrid) {
    const twips = Math.ceil(atLeast / grid.linePitch) * grid.linePitch * times;
    const pt = round1Hundred(twips / 20);
    return { twips, means: { 'zh-CN': `网格行距${pt}磅`, en: `${pt} pt a line by the grid` } };
  }
  const name = times === 1 ? '单倍行距' : `${round1Hundred(times)}倍行距`;
  return {
    twips: atLeast * times,
    means:
      lineRule === 'atLeast'
        ? {
            'zh-CN': `最小行距${round1Hundred(line / 20)}磅`,
            en: `at least ${round1Hundred(line / 20)} pt a line`,
          }
        : { 'zh-CN': `${name}，没有网格`, en: `line spacing ${round1Hundred(times)}, no grid` },
  };
}

const round1Hundred = (value: number): number => Math.round(value * 100) / 100;

/** The look that most of the text has, in each upright section of one column. */
export function typicalParagraphs(
  paragraphs: readonly PlacedParagraph[],
): ReadonlyMap<number, PlacedParagraph> {
  const found = new Map<number, PlacedParagraph>();
  const counts = new Map<number, Map<string, { placed: PlacedParagraph; characters: number }>>();
  for (const placed of paragraphs) {
    const { role, section, paragraph } = placed;
    if (role !== 'body' || isLandscape(section.page) || section.page.columns > 1) continue;
    const looks = counts.get(section.ordinal) ?? new Map();
    counts.set(section.ordinal, looks);
    const { line, lineRule } = paragraph.format.spacing;
    const run = paragraph.pieces[0]?.run;
    const key = [line, lineRule, paragraph.format.snapToGrid, run?.sizePt, run?.letterTwips].join();
    const look = looks.get(key) ?? { placed, characters: 0 };
    look.characters += paragraph.text.length;
    looks.set(key, look);
  }
  for (const [section, looks] of counts) {
    const best = [...looks.values()].sort((a, b) => b.characters - a.characters)[0];
    if (best) found.set(section, best.placed);
  }
  return found;
}

export function measureLinesAndCharacters({ document, paragraphs, report }: Measurement): void {
  for (const [ordinal, { paragraph, section }] of typicalParagraphs(paragraphs)) {
    const size = mostOf(sizes(paragraph.pieces));
    const grid = measureGrid(document, section.page, paragraph);
    const place = { section: ordinal };
    // A wrong text area or size is told by its own clause; here only what the line setting itself spoils.
    if (grid.lines !== LINES && grid.lines !== linesOnThisPage(section.page)) {
      report({
        clause: '5.2.3',
        item: { 'zh-CN': '每面行数', en: 'lines per page' },
        found: {
          'zh-CN': `${grid.lines}行（${grid.means['zh-CN']}）`,
          en: `${grid.lines} lines (${grid.means.en})`,
        },
        expected: { 'zh-CN': `${LINES}行`, en: `${LINES} lines` },
        severity: 'must',
        place,
      });
    }
    if (
      size === 16 &&
      grid.characters !== CHARACTERS &&
      grid.characters !== charactersOnThisPage(section.page)
    ) {
      report({
        clause: '5.2.3',
        item: { 'zh-CN': '每行字数', en: 'characters per line' },
        found: { 'zh-CN': `${grid.characters}字`, en: `${grid.characters} characters` },
        expected: { 'zh-CN': `${CHARACTERS}字`, en: `${CHARACTERS} characters` },
        severity: 'must',
        place,
      });
    }
  }
}

/** What the right setting would give on this section's own text area. */
const linesOnThisPage = (page: PageSetup): number => Math.floor((textHeight(page) + SLACK_TWIPS) / 579.8);
const charactersOnThisPage = (page: PageSetup): number => Math.floor((textWidth(page) + SLACK_TWIPS) / 315.8);
