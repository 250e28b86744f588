import { chineseCount } from '../../helpers/chineseCount';
import { HAN } from './characters';
import type { HeadingLabel } from './headingLabel';
import { placeOf, type Measurement } from './Measurement';
import type { PlacedParagraph } from './PlacedParagraph';
import { quoted } from './units';

type Heading = PlacedParagraph & { readonly heading: HeadingLabel };

/** How levels are numbered: their signs, their order, no number left out. **Source**: GB/T 9704-2012 §7.3.3. */
export function measureLevels({ paragraphs, report }: Measurement): void {
  const headings = paragraphs.filter((placed): placed is Heading => placed.heading !== undefined);
  for (const placed of headings) measureLabel(placed, report);
  const attachments = new Set(headings.map(({ attachment }) => attachment));
  for (const number of attachments) {
    measureOrder(
      headings.filter(({ attachment }) => attachment === number),
      report,
    );
  }
}

/** 一. （一）、 (一) 1、 １． */
function measureLabel(placed: Heading, report: Measurement['report']): void {
  const { written, proper } = placed.heading;
  if (written === proper) return;
  report({
    clause: '7.3.3',
    item: { 'zh-CN': '层次序数写法', en: 'signs of numbered levels' },
    found: quoted(written.replace(HAN_COUNT, '一').replace(/[0-9]+/, '1')),
    expected: quoted(proper.replace(HAN_COUNT, '一').replace(/[0-9]+/, '1')),
    severity: written.replace('．', '.') === proper ? 'usual' : 'must',
    place: placeOf(placed),
  });
}

const HAN_COUNT = new RegExp(`${HAN.source}+`, 'u');

function measureOrder(headings: readonly Heading[], report: Measurement['report']): void {
  const last = new Map<number, number>();
  headings.forEach((placed, index) => {
    const { level, number } = placed.heading;
    const before = last.get(level);
    const expected = (before ?? 0) + 1;
    // Lists inside the text begin anew; titled sections do not.
    const begins = number === 1 && (before === undefined || level >= 3);
    if (number !== expected && !begins) reportNumber(placed, expected, report);
    const jumped = skippedLevel(headings, index);
    if (jumped) reportJump(placed, jumped, report);
    last.set(level, number);
    for (const deeper of [2, 3, 4]) if (deeper > level) last.delete(deeper);
  });
}

/** A section of only two levels may go from 一、 to 1.; beyond that no level is left out. */
function skippedLevel(headings: readonly Heading[], index: number): HeadingLabel | undefined {
  const own = headings[index]?.heading;
  const above = headings
    .slice(0, index)
    .reverse()
    .find(({ heading }) => own && heading.level < own.level)?.heading;
  if (!own || !above || own.level - above.level < 2) return undefined;
  if (own.level !== 3) return above;
  const end = headings.findIndex(({ heading }, at) => at > index && heading.level === 1);
  const rest = headings.slice(index, end < 0 ? undefined : end);
  return rest.some(({ heading }) => heading.level === 2) ? above : undefined;
}

function reportNumber(placed: Heading, expected: number, report: Measurement['report']): void {
  const { level, proper } = placed.heading;
  const wanted = level <= 2 ? chineseCount(expected) : String(expected);
  report({
    clause: '7.3.3',
    item: { 'zh-CN': '层次序数不连续', en: 'numbers of a level do not follow' },
    found: quoted(proper),
    expected: quoted(NAMES[level].replace(/[一1]/, wanted)),
    severity: 'must',
    place: placeOf(placed),
  });
}

const NAMES = { 1: '一、', 2: '（一）', 3: '1.', 4: '（1）' } as const;

function reportJump(placed: Heading, above: HeadingLabel, report: Measurement['report']): void {
  const { level } = placed.heading;
  const between = NAMES[(above.level + 1) as keyof typeof NAMES];
  report({
    clause: '7.3.3',
    item: { 'zh-CN': '层次跳级', en: 'level left out' },
    found: {
      'zh-CN': `“${NAMES[above.level]}”之下直接用“${NAMES[level]}”`,
      en: `${NAMES[level]} directly under ${NAMES[above.level]}`,
    },
    expected: { 'zh-CN': `先用“${between}”`, en: `${between} first` },
    severity: 'usual',
    place: placeOf(placed),
  });
}
