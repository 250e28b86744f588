import { escapeText } from '../../../../opc/escapeXml';
import { spliceText, type Splice } from '../../../../opc/spliceText';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../../../opc/XmlElement';
import { AS_TEXT, type CategoryManner } from '../chartCaches';
import { ChartData, type ChartSeries } from '../ChartData';
import { chartWorkbook } from '../chartWorkbook';
import { RELATIONSHIPS_NAMESPACE } from '../draw/chartXml';
import { assignSeries } from './assignSeries';
import { axisSplices } from './axisSplices';
import {
  chartGroups,
  chartSeries,
  findBelow,
  isPointwise,
  numberIn,
  textIn,
  type ChartSeriesPart,
} from './chartParts';
import type { ChartFill } from './ChartFill';
import { fillSeries } from './fillSeries';

const USUAL_SHEET = 'Sheet1';
const GENERAL = 'General';
const USUAL_DATES = 'yyyy/m/d';

/**
 * A chart made in Word with other data: its design stays; names, categories, values, what refers to cells, and the
 * workbook behind it are new.
 * @param workbookId Relationship of the workbook.
 */
export function fillChart(
  written: string,
  { data, format }: ChartFill,
  workbookId: string,
): { readonly xml: string; readonly workbook: Uint8Array } {
  const xml = withoutEmptyTitles(written, data.series.length);
  const space = parseXml(xml, 'chart');
  const chart = childOf(space, 'chart');
  const plot = childOf(chart, 'plotArea');
  const groups = chartGroups(plot);
  const parts = chartSeries(groups);
  const sheetName = sheetOf(parts[0]);
  const sheet = { name: sheetName, rows: Math.max(1, data.categories.length) };
  const manner = mannerOf(data, plot, parts);
  const formats = new Map<ChartSeries, string>();
  const assigned = assignSeries(parts, data.series);
  const highest = Math.max(0, ...parts.map(({ element }) => numberIn(childOf(element, 'idx'))));
  let copies = 0;
  const splices: Splice[] = [];
  for (const part of parts) {
    const texts = (assigned.get(part) ?? []).map(({ series, index, copied }) => {
      const own = format ?? formatOf(part, series);
      formats.set(series, own);
      const copy = copied ? { idx: highest + 1 + copies, count: copies } : undefined;
      if (copied) copies += 1;
      const pointwise = isPointwise(part.group);
      const filling = { series, index, categories: data.categories, manner, format: own, sheet, pointwise };
      return fillSeries(xml, part.element, copy ? { ...filling, copy } : filling);
    });
    splices.push({ start: part.element.start, end: part.element.end, text: texts.join('') });
  }
  const emptied = groups.filter((group) =>
    parts.every((part) => part.group !== group || !assigned.has(part)),
  );
  splices.push(...axisSplices(xml, plot, groups, emptied, manner));
  splices.push(
    ...staleSplices(
      space,
      chart,
      groups.filter((group) => !emptied.includes(group)),
    ),
  );
  splices.push(externalData(space, workbookId));
  const series = data.series.map((one) => ({ ...one, format: formats.get(one) ?? one.format }));
  const workbook = chartWorkbook(new ChartData(data.categories, series, data.heading), sheetName, manner);
  return { xml: spliceText(xml, outermost(splices)), workbook };
}

/** Groups that go take their series along. */
function outermost(splices: readonly Splice[]): Splice[] {
  return splices.filter(
    (one) =>
      !splices.some(
        (other) =>
          other !== one &&
          other.text === '' &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

/** The sheet the chart referred to, when a workbook may call one so. */
function sheetOf(part: ChartSeriesPart | undefined): string {
  const [formula = ''] = part
    ? textIn(childOf(part.element, 'val') ?? childOf(part.element, 'yVal'), 'f')
    : [];
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  const name = (quoted?.replaceAll("''", "'") ?? plain ?? '').replace(/^.*\]/, '');
  return name !== '' && name.length <= 31 && !/[[\]:*?/\\]/.test(name) ? name : USUAL_SHEET;
}

/** How categories are written: dates on an axis of dates, numbers where there were numbers, else texts. */
function mannerOf(
  { categories }: ChartData,
  plot: XmlElement | undefined,
  parts: readonly ChartSeriesPart[],
): CategoryManner {
  const first = parts[0]?.element;
  const old = first && (childOf(first, 'cat') ?? childOf(first, 'xVal'));
  const numeric = old && childOf(old, 'numRef');
  const [written] = textIn(numeric, 'formatCode');
  const allDates = categories.length > 0 && categories.every(({ date }) => date !== undefined);
  const allNumbers = categories.length > 0 && categories.every(({ number }) => number !== undefined);
  const scattered = first !== undefined && childOf(first, 'yVal') !== undefined;
  if (childOf(plot, 'dateAx') && allDates) return { as: 'date', format: dateFormat(written) };
  if ((numeric || scattered) && allNumbers) return { as: 'number', format: written ?? GENERAL };
  if (scattered && allDates) return { as: 'date', format: dateFormat(written) };
  return AS_TEXT;
}

const dateFormat = (written: string | undefined): string =>
  written !== undefined && /[ymd]/i.test(written) && written !== GENERAL ? written : USUAL_DATES;

/** The chart's own number format unless it has none. */
function formatOf({ element }: ChartSeriesPart, series: ChartSeries): string {
  const [own = GENERAL] = textIn(childOf(element, 'val') ?? childOf(element, 'yVal'), 'formatCode');
  return own === GENERAL ? series.format : own;
}

/** What refers to the old workbook beside the series. */
function staleSplices(
  space: XmlElement,
  chart: XmlElement | undefined,
  groups: readonly XmlElement[],
): Splice[] {
  const filtered = groups.flatMap((group) =>
    childrenOf(group, 'extLst').filter((list) =>
      list.children.some((ext) => ext.children.some(({ name }) => name.startsWith('filtered'))),
    ),
  );
  const gone = [childOf(space, 'pivotSource'), childOf(chart, 'pivotFmts'), ...filtered];
  return gone.flatMap((element) => (element ? [{ start: element.start, end: element.end, text: '' }] : []));
}

/** Titles that held nothing but the tag go; one that showed the only series' name would show Word's hint now. */
function withoutEmptyTitles(xml: string, series: number): string {
  const chart = childOf(parseXml(xml, 'chart'), 'chart');
  const splices: Splice[] = [];
  const titles = [chart, ...(childOf(chart, 'plotArea')?.children ?? [])].map((owner) =>
    childOf(owner, 'title'),
  );
  for (const title of titles) {
    if (!title || !isEmptyTitle(title, series)) continue;
    splices.push({ start: title.start, end: title.end, text: '' });
    if (title !== childOf(chart, 'title')) continue;
    const c = title.qualifiedName.slice(0, -title.name.length);
    const old = childOf(chart, 'autoTitleDeleted');
    const deleted = `<${c}autoTitleDeleted val="1"/>`;
    if (old) splices.push({ start: old.start, end: old.end, text: deleted });
    else splices.push({ start: title.end, end: title.end, text: deleted });
  }
  return spliceText(xml, splices);
}

function isEmptyTitle(title: XmlElement, series: number): boolean {
  const text = childOf(title, 'tx');
  if (!text) return series > 1;
  const rich = findBelow(text, 'rich');
  return rich !== undefined && textIn(rich, 't').join('').trim() === '';
}

function externalData(space: XmlElement, workbookId: string): Splice {
  const c = space.qualifiedName.slice(0, -space.name.length);
  const declared = `xmlns:r="${RELATIONSHIPS_NAMESPACE}"`;
  const element = `<${c}externalData ${declared} r:id="${escapeText(workbookId)}"><${c}autoUpdate val="0"/></${c}externalData>`;
  const old = childOf(space, 'externalData');
  if (old) return { start: old.start, end: old.end, text: element };
  const behind = space.children.find(({ name }) => ['printSettings', 'userShapes', 'extLst'].includes(name));
  const at = behind?.start ?? space.contentEnd;
  return { start: at, end: at, text: element };
}
