import { escapeXml } from '../../../xml/escapeXml';
import { numbersOf, type ChartData, type ChartSeries } from '../ChartData';
import type { ChartFont, ChartLook } from '../ChartLook';
import { textLook, titleXml } from './chartText';
import { GRID_GREY, INK, strokeXml } from './fills';
import { nameTurn } from './nameTurn';

export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 111111112;
const LINE_CATEGORY_AXIS = 111111113;
const LINE_VALUE_AXIS = 111111114;
export const LINE_AXES = [LINE_CATEGORY_AXIS, LINE_VALUE_AXIS] as const;

const UPRIGHT = -5400000;
/** With more categories their tick marks become one black bar. */
const MOST_TICKED = 60;
/** Below this, half units would be drawn between whole numbers. */
const SMALL_COUNT = 6;

interface AxesSite {
  readonly data: ChartData;
  readonly look: ChartLook;
  readonly font: ChartFont;
  /** Centimetres. */
  readonly width: number;
}

/** Axes of columns, bars and lines. */
export function axesXml({ data, look, font, width }: AxesSite): string {
  const lying = look.kind === 'bar';
  const main = data.series.filter(({ asLine }) => !asLine);
  const categories = categoryAxis({
    ids: [CATEGORY_AXIS, VALUE_AXIS],
    place: lying ? 'l' : 'b',
    // The first category stands on top, where reading begins.
    orientation: lying ? 'maxMin' : 'minMax',
    shown: true,
    ticked: data.categories.length <= MOST_TICKED,
    title: titleXml(look.categoryTitle, font, lying ? { turn: UPRIGHT } : {}),
    text: textLook(font, { turn: nameTurn(data, lying, width, font.size) }),
  });
  const values = valueAxis({
    ids: [VALUE_AXIS, CATEGORY_AXIS],
    place: lying ? 'b' : 'l',
    crosses: lying ? 'max' : 'autoZero',
    grid: true,
    start: look.kind === 'line' ? '' : fromZero(numbersOf(main)),
    title: titleXml(look.valueTitle, font, lying ? {} : { turn: UPRIGHT }),
    format: look.stacking === 'percent' ? '0%' : (main[0]?.format ?? 'General'),
    wholeSteps: look.stacking !== 'percent' && isSmallCount(main, look.stacking === 'stacked'),
    text: textLook(font),
  });
  return categories + values;
}

/** Axes of lines beside columns: the values' own scale to the right. */
export function lineAxesXml(lines: readonly ChartSeries[], font: ChartFont): string {
  const categories = categoryAxis({
    ids: [LINE_CATEGORY_AXIS, LINE_VALUE_AXIS],
    place: 'b',
    orientation: 'minMax',
    shown: false,
    ticked: false,
    title: '',
    text: '',
  });
  const values = valueAxis({
    ids: [LINE_VALUE_AXIS, LINE_CATEGORY_AXIS],
    place: 'r',
    crosses: 'max',
    grid: false,
    start: '',
    title: '',
    format: lines[0]?.format ?? 'General',
    wholeSteps: isSmallCount(lines, false),
    text: textLook(font),
  });
  return categories + values;
}

interface CategoryAxis {
  /** Its own, and that of the axis it crosses. */
  readonly ids: readonly [number, number];
  readonly place: 'b' | 'l';
  readonly orientation: 'minMax' | 'maxMin';
  readonly shown: boolean;
  readonly ticked: boolean;
  readonly title: string;
  readonly text: string;
}

function categoryAxis({
  ids: [id, crossed],
  place,
  orientation,
  shown,
  ticked,
  title,
  text,
}: CategoryAxis): string {
  return (
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="${shown ? 0 : 1}"/>` +
    `<c:axPos val="${place}"/>${title}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="${ticked ? 'out' : 'none'}"/><c:minorTickMark val="none"/>` +
    // Below everything, so that columns of negative values do not cover the names.
    `<c:tickLblPos val="low"/><c:spPr>${strokeXml(INK, 6350)}</c:spPr>${text}<c:crossAx val="${crossed}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

interface ValueAxis {
  readonly ids: readonly [number, number];
  readonly place: 'b' | 'l' | 'r';
  readonly crosses: 'autoZero' | 'max';
  readonly grid: boolean;
  /** Where its scale must begin or end. */
  readonly start: string;
  readonly title: string;
  readonly format: string;
  readonly wholeSteps: boolean;
  readonly text: string;
}

function valueAxis(axis: ValueAxis): string {
  const {
    ids: [id, crossed],
    place,
    crosses,
    grid,
    start,
    title,
    format,
    wholeSteps,
    text,
  } = axis;
  const lines = grid
    ? `<c:majorGridlines><c:spPr>${strokeXml(GRID_GREY, 6350)}</c:spPr></c:majorGridlines>`
    : '';
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${start}</c:scaling><c:delete val="0"/><c:axPos val="${place}"/>` +
    `${lines}${title}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr>${strokeXml(INK, 6350)}</c:spPr>${text}<c:crossAx val="${crossed}"/><c:crosses val="${crosses}"/>` +
    `<c:crossBetween val="between"/>${wholeSteps ? '<c:majorUnit val="1"/>' : ''}</c:valAx>`
  );
}

/** Columns are compared by their length: their scale holds zero. */
function fromZero(numbers: readonly number[]): string {
  if (numbers.every((number) => number >= 0)) return '<c:min val="0"/>';
  return numbers.every((number) => number <= 0) ? '<c:max val="0"/>' : '';
}

/** Few and whole: 2.5 件 on an axis would look foolish. */
function isSmallCount(series: readonly ChartSeries[], stacked: boolean): boolean {
  const numbers = numbersOf(series);
  const factor = stacked ? series.length : 1;
  return numbers.every((number) => Number.isInteger(number) && Math.abs(number) * factor < SMALL_COUNT);
}
