import { AS_TEXT, categoryReference, seriesName, valueReference, type ChartSheet } from '../chartCaches';
import type { ChartData, ChartSeries } from '../ChartData';
import { isRound, type ChartFont, type ChartLook } from '../ChartLook';
import { axesXml, CATEGORY_AXIS, LINE_AXES, lineAxesXml, VALUE_AXIS } from './axesXml';
import { lineLook, surface } from './fills';
import { labelsFor, labelsXml } from './labelsXml';

/** What a chart is drawn from. */
export interface ChartDrawing {
  readonly data: ChartData;
  readonly look: ChartLook;
  readonly font: ChartFont;
  readonly sheet: ChartSheet;
  /** Centimetres. */
  readonly width: number;
}

/** More markers than this make a caterpillar of a line. */
const MOST_MARKED = 60;
/** Behind as many slices the automatic colours do. */
const MOST_COLOURED_SLICES = 36;

export function plotXml(drawing: ChartDrawing): string {
  const { data, look, font } = drawing;
  if (isRound(look)) return `<c:plotArea><c:layout/>${roundXml(drawing)}</c:plotArea>`;
  const all = data.series.map((series, index) => ({ series, index }));
  const lines = all.filter(({ series }) => series.asLine);
  const main = all.filter(({ series }) => !series.asLine);
  const group =
    look.kind === 'line' ? lineXml(all, drawing, [CATEGORY_AXIS, VALUE_AXIS]) : barsXml(main, drawing);
  const added = lines.length === 0 ? '' : lineXml(lines, drawing, LINE_AXES);
  const addedAxes =
    lines.length === 0
      ? ''
      : lineAxesXml(
          lines.map(({ series }) => series),
          font,
        );
  return `<c:plotArea><c:layout/>${group}${added}${axesXml(drawing)}${addedAxes}</c:plotArea>`;
}

interface PlacedSeries {
  readonly series: ChartSeries;
  /** Its place among all. */
  readonly index: number;
}

function barsXml(placed: readonly PlacedSeries[], drawing: ChartDrawing): string {
  const { data, look, font } = drawing;
  const stacked = look.stacking !== 'none';
  const grouping = { none: 'clustered', stacked: 'stacked', percent: 'percentStacked' }[look.stacking];
  const labels = labelsFor(data, look);
  // At the foot, where lines over the columns leave them alone.
  const position = stacked ? 'ctr' : placed.length < data.series.length ? 'inBase' : 'outEnd';
  const series = placed.map((one) => {
    const onSurface = position !== 'outEnd';
    const site = { position, onSurface, round: false, format: one.series.format } as const;
    const label = labelsXml(labels, site, font);
    return seriesXml(one, drawing, `${surface(one.index)}<c:invertIfNegative val="0"/>`, label);
  });
  const overlap = stacked ? '<c:overlap val="100"/>' : '';
  return (
    `<c:barChart><c:barDir val="${look.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="${stacked ? 60 : 80}"/>${overlap}${axisIds([CATEGORY_AXIS, VALUE_AXIS])}</c:barChart>`
  );
}

function lineXml(
  placed: readonly PlacedSeries[],
  drawing: ChartDrawing,
  axes: readonly [number, number],
): string {
  const { data, look, font } = drawing;
  const ownChart = look.kind === 'line';
  const grouping = ownChart
    ? { none: 'standard', stacked: 'stacked', percent: 'percentStacked' }[look.stacking]
    : 'standard';
  const labels = labelsFor(data, look);
  const marked = data.categories.length <= MOST_MARKED;
  const series = placed.map((one) => {
    const site = { position: 't', onSurface: !ownChart, round: false, format: one.series.format } as const;
    const label = labelsXml(labels, site, font);
    return seriesXml(one, drawing, lineLook(one.index, marked), label, '<c:smooth val="0"/>');
  });
  return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axisIds(axes)}</c:lineChart>`;
}

function roundXml(drawing: ChartDrawing): string {
  const { data, look, font } = drawing;
  const pie = look.kind === 'pie';
  const labels = labelsFor(data, look);
  const slices = data.categories
    .slice(0, MOST_COLOURED_SLICES)
    .map((_, index) => slice(index))
    .join('');
  const series = data.series.map((one, index) => {
    const position = pie ? 'outEnd' : undefined;
    const label = labelsXml(labels, { position, onSurface: !pie, round: true, format: one.format }, font);
    return seriesXml({ series: one, index }, drawing, slices, label);
  });
  const rest = pie ? '' : '<c:holeSize val="50"/>';
  const name = pie ? 'pieChart' : 'doughnutChart';
  return `<c:${name}><c:varyColors val="1"/>${series.join('')}<c:firstSliceAng val="0"/>${rest}</c:${name}>`;
}

const slice = (index: number): string =>
  `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${surface(index)}</c:dPt>`;

function seriesXml(
  { series, index }: PlacedSeries,
  { data, sheet }: ChartDrawing,
  look: string,
  labels: string,
  end = '',
): string {
  const categories = categoryReference(data.categories, AS_TEXT, sheet, 'c:');
  const values = valueReference(series.values, series.format, index, sheet, 'c:');
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(series.label, index, sheet, 'c:')}` +
    `${look}${labels}<c:cat>${categories}</c:cat><c:val>${values}</c:val>${end}</c:ser>`
  );
}

const axisIds = (ids: readonly [number, number]): string => ids.map((id) => `<c:axId val="${id}"/>`).join('');
