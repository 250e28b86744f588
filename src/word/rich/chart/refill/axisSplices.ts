import type { Splice } from '../../../../opc/spliceText';
import { childOf, childrenOf, type XmlElement } from '../../../../opc/XmlElement';
import type { CategoryManner } from '../chartCaches';
import { valueOf } from './chartParts';
import { spliceWithin } from './fillSeries';

/** Only axes of dates have these. */
const OF_DATES = new Set(['baseTimeUnit', 'majorUnit', 'majorTimeUnit', 'minorUnit', 'minorTimeUnit']);

/** Groups without a series go, with the axes nobody else uses; axes of dates become plain ones when there are no dates. */
export function axisSplices(
  xml: string,
  plot: XmlElement | undefined,
  groups: readonly XmlElement[],
  emptied: readonly XmlElement[],
  { as }: CategoryManner,
): Splice[] {
  const axes = plot?.children.filter(({ name }) => /^(?:cat|val|date|ser)Ax$/.test(name)) ?? [];
  const used = new Set(groups.filter((group) => !emptied.includes(group)).flatMap(axisIds));
  const unused = emptied.length === 0 ? [] : axes.filter((axis) => !axisIds(axis).some((id) => used.has(id)));
  const gone = [...emptied, ...unused].map(({ start, end }) => ({ start, end, text: '' }));
  const dated = axes.filter((axis) => axis.name === 'dateAx' && !unused.includes(axis));
  // Days of the old data would make columns of months as thin as a day: left out, the unit follows the data.
  const units = dated.flatMap((axis) => childrenOf(axis, 'baseTimeUnit'));
  if (as === 'date') return [...gone, ...units.map(({ start, end }) => ({ start, end, text: '' }))];
  return [
    ...gone,
    ...dated.map((axis) => ({ start: axis.start, end: axis.end, text: plainAxis(xml, axis) })),
  ];
}

const axisIds = (element: XmlElement): (string | undefined)[] => childrenOf(element, 'axId').map(valueOf);

function plainAxis(xml: string, axis: XmlElement): string {
  const c = axis.qualifiedName.slice(0, -axis.name.length);
  const splices = axis.children
    .filter(({ name }) => OF_DATES.has(name))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const end = childOf(axis, 'extLst')?.start ?? axis.contentEnd;
  if (!childOf(axis, 'noMultiLvlLbl'))
    splices.push({ start: end, end, text: `<${c}noMultiLvlLbl val="0"/>` });
  const auto = childOf(axis, 'auto');
  if (auto) splices.push({ start: auto.start, end: auto.end, text: `<${c}auto val="0"/>` });
  return spliceWithin(xml, axis, splices)
    .replace(/^(<(?:\w+:)?)dateAx/, '$1catAx')
    .replace(/dateAx>$/, 'catAx>');
}
