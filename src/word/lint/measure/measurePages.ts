import type { Localized } from '../../../base/Language';
import type { PageSetup, Section } from '../read/WordDocument';
import type { Measurement } from './Measurement';
import { describeMm, mmOf, round1 } from './units';

/** **Source**: GB/T 9704-2012 §5.1 (A4), §6.3 (cut size ±2 mm). */
const PAPER = { shortMm: 210, longMm: 297, toleranceMm: 2 };
/** **Source**: GB/T 9704-2012 §5.2.1; bottom and right follow from the text area. */
const MARGINS = { top: 37, bottom: 35, left: 28, right: 26 };
const TEXT = { widthMm: 156, heightMm: 225 };
const TOLERANCE_MM = 1;

export const isLandscape = ({ width, height }: PageSetup): boolean => width > height;

/** Paper and margins of each section. */
export function measurePages({ document, report }: Measurement): void {
  for (const section of document.sections) {
    const { page, ordinal } = section;
    const place = { section: ordinal };
    if (!isA4(page)) {
      report({
        clause: '5.1',
        item: { 'zh-CN': '纸张', en: 'paper' },
        found: describeArea(page.width, page.height),
        expected: { 'zh-CN': 'A4（210×297毫米）', en: 'A4 (210 × 297 mm)' },
        severity: 'must',
        place,
      });
    }
    for (const { item, found, expectedMm } of isLandscape(page) ? turnedEdges(page) : uprightEdges(page)) {
      if (near(mmOf(found), expectedMm)) continue;
      report({
        clause: '5.2.1',
        item,
        found: describeMm(found),
        expected: {
          'zh-CN': `${expectedMm}毫米（±${TOLERANCE_MM}毫米）`,
          en: `${expectedMm} mm (±${TOLERANCE_MM} mm)`,
        },
        severity: 'must',
        place,
      });
    }
  }
}

const near = (mm: number, expectedMm: number): boolean => Math.abs(mm - expectedMm) <= TOLERANCE_MM + 0.05;

function isA4(page: PageSetup): boolean {
  const [short = 0, long = 0] = [page.width, page.height].map(mmOf).sort((a, b) => a - b);
  return (
    Math.abs(short - PAPER.shortMm) <= PAPER.toleranceMm && Math.abs(long - PAPER.longMm) <= PAPER.toleranceMm
  );
}

export const textWidth = ({ width, left, right }: PageSetup): number => width - left - right;
export const textHeight = ({ height, top, bottom }: PageSetup): number => height - top - bottom;

export function describeArea(widthTwips: number, heightTwips: number): Localized {
  const [width, height] = [round1(mmOf(widthTwips)), round1(mmOf(heightTwips))];
  return { 'zh-CN': `${width}×${height}毫米`, en: `${width} × ${height} mm` };
}

interface Edge {
  readonly item: Localized;
  /** Twips. */
  readonly found: number;
  readonly expectedMm: number;
}

const EDGES = {
  top: { 'zh-CN': '天头（上边距）', en: 'top margin' },
  left: { 'zh-CN': '订口（左边距）', en: 'left margin' },
  width: { 'zh-CN': '版心宽度', en: 'width of the text area' },
  height: { 'zh-CN': '版心高度', en: 'height of the text area' },
} as const;

/** A wrong margin and the text area it spoils are one deviation: the area counts where its first margin is right. */
function uprightEdges(page: PageSetup): readonly Edge[] {
  const top = { item: EDGES.top, found: page.top, expectedMm: MARGINS.top };
  const left = { item: EDGES.left, found: page.left, expectedMm: MARGINS.left };
  const height = { item: EDGES.height, found: textHeight(page), expectedMm: TEXT.heightMm };
  const width = { item: EDGES.width, found: textWidth(page), expectedMm: TEXT.widthMm };
  return [
    ...(near(mmOf(page.top), MARGINS.top)
      ? [height]
      : [top, ...ownFault(page.bottom, height, MARGINS.bottom)]),
    ...(near(mmOf(page.left), MARGINS.left)
      ? [width]
      : [left, ...ownFault(page.right, width, MARGINS.right)]),
  ];
}

const ownFault = (otherMargin: number, area: Edge, expectedMm: number): readonly Edge[] =>
  near(mmOf(otherMargin), expectedMm) ? [] : [area];

/**
 * A page turned for a wide table: its text area is turned with it. Which side is bound changes from page to page, so
 * the margins themselves are free. **Source**: GB/T 9704-2012 §8.
 */
function turnedEdges(page: PageSetup): readonly Edge[] {
  return [
    { item: EDGES.width, found: textWidth(page), expectedMm: TEXT.heightMm },
    { item: EDGES.height, found: textHeight(page), expectedMm: TEXT.widthMm },
  ];
}

/**
 * The number stays where upright pages have it; Word puts a footer below the turned page. A paper of turned pages only
 * has no other place. **Source**: GB/T 9704-2012 §8.
 */
export function measureTurnedPages({ document, report }: Measurement): void {
  if (document.sections.every(({ page }) => isLandscape(page))) return;
  for (const { page, footers, ordinal } of document.sections) {
    if (!isLandscape(page) || !hasFlowingNumber(footers)) continue;
    report({
      clause: '8',
      item: { 'zh-CN': '横排页的页码位置', en: 'page number of landscape pages' },
      found: { 'zh-CN': '在横排页的下方', en: 'at the foot of the turned page' },
      expected: {
        'zh-CN': '与竖排页的页码位置一致',
        en: 'where the portrait pages have it',
      },
      severity: 'usual',
      place: { section: ordinal },
    });
  }
}

const hasFlowingNumber = (footers: Section['footers']): boolean =>
  [...footers.values()].flat().some(({ pageField, boxAlign }) => pageField && boxAlign === undefined);
