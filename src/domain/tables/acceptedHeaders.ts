import type { Row } from '../snapshot/Snapshot';
import type { AcceptedMapping, UnfitMapping } from './AcceptedMapping';
import { followMapping, judgeAsAccepted, type HeadingPlace } from './followMappings';
import type { Header, SheetContext } from './Header';
import { headingsOf, jointHeadings } from './readHeadings';
import { segmentsOf } from './segmentsOf';
import { titleLines } from './titleLines';

/** The deepest header. */
const DEEPEST = 3;
/** Rows in which headings are looked for that are not where they were. */
const LOOKED_AT = 60;

export interface AcceptedHeaders {
  readonly headers: readonly Header[];
  readonly unfit: readonly UnfitMapping[];
}

/** The headers that the mappings of a sheet speak of; native tables left out. */
export function acceptedHeaders(
  context: SheetContext,
  mappings: readonly AcceptedMapping[],
): AcceptedHeaders {
  const headers: Header[] = [];
  const unfit: UnfitMapping[] = [];
  for (const mapping of mappings) {
    if (typeof mapping.place !== 'number') continue;
    const followed = followMapping(mapping, placesIn(context, mapping.place), context.index.kinds);
    if (!followed.fits) unfit.push(followed.unfit);
    else headers.push(headerOf(context, mapping, followed.place, followed.found));
  }
  return { headers, unfit };
}

function placesIn({ rows, merges }: SheetContext, place: number): HeadingPlace[] {
  return rows.flatMap((row, last) => {
    if (last >= LOOKED_AT && row.number !== place) return [];
    return Array.from({ length: DEEPEST }, (_, above) => above + 1).flatMap((depth): HeadingPlace[] => {
      const position = last - depth + 1;
      const part = rows.slice(Math.max(0, position), last + 1);
      if (part.length < depth || (part[0] as Row).number !== row.number - depth + 1) return [];
      const headings = depth === 1 ? headingsOf(row, merges) : jointHeadings(part, merges);
      return [{ position, depth, headings, row: row.number }];
    });
  });
}

function headerOf(
  context: SheetContext,
  { kind: named }: AcceptedMapping,
  { position, depth, headings: all }: HeadingPlace,
  found: Parameters<typeof judgeAsAccepted>[1],
): Header {
  const own = new Set(found.map(({ heading }) => heading));
  const headings = segmentsOf(all)
    .filter((segment) => segment.some((heading) => own.has(heading)))
    .flat();
  const left = headings[0]?.column ?? 1;
  const right = Math.max(left, ...headings.map((heading) => heading.right));
  const { texts, from } = titleLines(context.rows, position, 0, { left, right }, context.merges);
  const kind = context.index.kinds.find(({ definition }) => definition.kind === named);
  const judgement = kind && judgeAsAccepted(kind, found, headings, context.index);
  return { position, depth, left, right, headings, judgement, titles: texts, from, accepted: true };
}
