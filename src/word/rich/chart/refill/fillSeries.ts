import { spliceText, type Splice } from '../../../../opc/spliceText';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../../../opc/XmlElement';
import {
  categoryReference,
  seriesName,
  valueReference,
  type CategoryManner,
  type ChartSheet,
} from '../chartCaches';
import type { ChartCategory, ChartSeries } from '../ChartData';
import { findBelow, numberIn, textIn } from './chartParts';
import { recolour } from './recolour';

/** What a series of the template becomes. */
export interface SeriesFilling {
  readonly series: ChartSeries;
  /** Its place among the new series, and so its column. */
  readonly index: number;
  readonly categories: readonly ChartCategory[];
  readonly manner: CategoryManner;
  readonly format: string;
  readonly sheet: ChartSheet;
  /** Set for one more of the same look: its new number, and how many copies there were before. */
  readonly copy?: { readonly idx: number; readonly count: number };
  /** Each point looks different: pies. */
  readonly pointwise: boolean;
}

/** Extensions that hold no data: the mark of a series, the fill of negative values. */
const MARK = '{C3380CC4-5D6E-409C-BE32-E72D297353CC}';
const INVERTED = '{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}';

/** A series of a chart with other data, its look kept. */
export function fillSeries(xml: string, ser: XmlElement, filling: SeriesFilling): string {
  const { series, index, categories, manner, sheet, copy } = filling;
  const c = ser.qualifiedName.slice(0, -ser.name.length);
  const splices: Splice[] = [];
  const put = (element: XmlElement, text: string): void => {
    splices.push({ start: element.start, end: element.end, text });
  };
  const insert = (at: number, text: string): void => {
    splices.push({ start: at, end: at, text });
  };
  const [idx, order] = [childOf(ser, 'idx'), childOf(ser, 'order')];
  if (idx && copy) put(idx, `<${c}idx val="${copy.idx}"/>`);
  if (order) put(order, `<${c}order val="${index}"/>`);
  const name = seriesName(series.label, index, sheet, c);
  const oldName = childOf(ser, 'tx');
  if (oldName) put(oldName, name);
  else insert((order ?? idx)?.end ?? ser.contentStart, name);
  const scattered = childOf(ser, 'yVal') !== undefined || childOf(ser, 'xVal') !== undefined;
  const [catName, valName] = scattered ? ['xVal', 'yVal'] : ['cat', 'val'];
  const cat = `<${c}${catName}>${categoryReference(categories, manner, sheet, c)}</${c}${catName}>`;
  const val = `<${c}${valName}>${valueReference(series.values, filling.format, index, sheet, c)}</${c}${valName}>`;
  const oldCat = childOf(ser, catName);
  const oldVal = childOf(ser, valName);
  if (oldCat) put(oldCat, cat);
  if (oldVal) put(oldVal, oldCat ? val : cat + val);
  else insert(oldCat?.end ?? endOfLook(ser), oldCat ? val : cat + val);
  splices.push(...pointSplices(xml, ser, filling));
  for (const bars of childrenOf(ser, 'errBars')) if (textIn(bars, 'f').length > 0) put(bars, '');
  const extensions = childOf(ser, 'extLst');
  if (extensions) put(extensions, keptExtensions(xml, extensions, copy !== undefined));
  if (copy) {
    for (const look of ser.children.filter((child) => child.name === 'spPr' || child.name === 'marker'))
      put(look, recolour(xml.slice(look.start, look.end), copy.idx, copy.count));
  }
  return spliceWithin(xml, ser, splices);
}

/** What was set for single points: those there are no more go; slices there were not get a look of their own. */
function pointSplices(
  xml: string,
  ser: XmlElement,
  { categories, copy, pointwise }: SeriesFilling,
): Splice[] {
  const count = categories.length;
  const points = childrenOf(ser, 'dPt');
  const gone = (element: XmlElement): boolean => numberIn(childOf(element, 'idx')) >= count;
  const dropped = points.filter((point) => gone(point) || (copy !== undefined && !pointwise));
  const labels = childrenOf(childOf(ser, 'dLbls'), 'dLbl').filter(
    (label) => gone(label) || copy !== undefined,
  );
  const splices = [...dropped, ...labels].map(({ start, end }) => ({ start, end, text: '' }));
  const last = points.at(-1);
  const before = numberIn(findBelow(childOf(ser, 'val'), 'ptCount'));
  if (!pointwise || !last || points.length < before || dropped.length > 0) return splices;
  const added = Array.from({ length: Math.max(0, count - points.length) }, (_, more) =>
    anotherPoint(
      xml,
      points[more % points.length] ?? last,
      points.length + more,
      Math.floor(more / points.length),
    ),
  );
  return [...splices, { start: last.end, end: last.end, text: added.join('') }];
}

function anotherPoint(xml: string, point: XmlElement, index: number, copy: number): string {
  const c = point.qualifiedName.slice(0, -point.name.length);
  const [idx, extensions] = [childOf(point, 'idx'), childOf(point, 'extLst')];
  const splices: Splice[] = [];
  if (idx) splices.push({ start: idx.start, end: idx.end, text: `<${c}idx val="${index}"/>` });
  if (extensions) splices.push({ start: extensions.start, end: extensions.end, text: '' });
  return recolour(spliceWithin(xml, point, splices), index, copy);
}

/** The rest refer to cells of the old workbook: labels from cells, series that are filtered out. */
function keptExtensions(xml: string, list: XmlElement, copied: boolean): string {
  const kept = childrenOf(list, 'ext').filter((extension) => {
    const uri = attributeOf(extension, 'uri')?.toUpperCase();
    return uri === INVERTED || (uri === MARK && !copied);
  });
  if (kept.length === 0) return '';
  const inside = kept.map(({ start, end }) => xml.slice(start, end)).join('');
  return `${xml.slice(list.start, list.contentStart)}${inside}</${list.qualifiedName}>`;
}

/** Values stand behind everything about looks, before these. */
function endOfLook(ser: XmlElement): number {
  const behind = ser.children.find(({ name }) =>
    ['smooth', 'shape', 'bubbleSize', 'bubble3D', 'extLst'].includes(name),
  );
  return behind?.start ?? ser.contentEnd;
}

export function spliceWithin(xml: string, element: XmlElement, splices: readonly Splice[]): string {
  const { start: from } = element;
  const own = splices.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
  return spliceText(xml.slice(from, element.end), own);
}
