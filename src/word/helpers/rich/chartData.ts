import { dayNumberOf, serialOfMinute, startOfDay } from '../../../domain/time/WallMinute';
import { HelperFault, type HelperPlace } from '../../handlebars/Helper';
import { ChartData, type ChartCategory, type ChartSeries } from '../../rich/chart/ChartData';
import { spend } from '../Budget';
import { textOf } from '../textOf';
import type { Decimal } from '../values/Decimal';
import { isBlankValue } from '../values/isBlankValue';
import { fieldOf, listOf } from '../values/listOf';
import { readMoment } from '../values/readMoment';
import { readNumber } from '../values/readNumber';
import { formatOfTexts } from './chartFormat';
import type { WantedSeries } from './chartSeries';

/** Which columns become what. */
export interface ChartColumns {
  readonly category: string;
  readonly series:
    | readonly WantedSeries[]
    /** Long form: each row is one point, its series named in a column. */
    | { readonly by: string; readonly value: string };
  /** Labels of series drawn as lines beside columns. */
  readonly lines: readonly WantedSeries[];
  /** Excel's number format; as the values are written when absent. */
  readonly format: string | undefined;
}

/** Excel draws no more points of one series, and no more series. */
const MOST_CATEGORIES = 32_000;
const MOST_SERIES = 255;
const MOST_POINTS = 200_000;
const LONGEST_NAME = 255;
const MOST_TOLD = 3;
/** Written where there is no number. */
const NO_NUMBER = /^[-—–－/／]+$/;

/** @throws HelperFault naming the rows whose values are no numbers */
export function readChartData(source: unknown, columns: ChartColumns, place: HelperPlace): ChartData {
  const rows = listOf(source);
  spend(place, rows.length);
  const { series, category } = columns;
  if (rows.length > 0) for (const field of fieldsOf(columns)) refuseUnknown(rows, field);
  return 'by' in series
    ? readLong(rows, columns, series, place)
    : readWide(rows, series, columns, category, place);
}

function fieldsOf({ category, series, lines }: ChartColumns): string[] {
  const own = 'by' in series ? [series.by, series.value] : series.map(({ field }) => field);
  return [category, ...own, ...lines.map(({ field }) => field)];
}

function readWide(
  rows: readonly unknown[],
  wanted: readonly WantedSeries[],
  { lines, format }: ChartColumns,
  category: string,
  place: HelperPlace,
): ChartData {
  const all = [...wanted, ...lines];
  refuseMany(rows.length, all.length);
  spend(place, rows.length * all.length);
  const numbers = new NumberReader(category);
  const series = all.map(({ label, field }, index): ChartSeries => {
    const written = rows.map((row) => fieldOf(row, field));
    const values = written.map((value, at) => numbers.read(value, at, rows[at], field));
    const asLine = index >= wanted.length;
    return {
      label: nameOf(label),
      values: values.map(asNumber),
      format: format ?? writtenFormat(written, values),
      asLine,
    };
  });
  numbers.refuse();
  return new ChartData(
    rows.map((row) => categoryOf(fieldOf(row, category))),
    series,
    category,
  );
}

function readLong(
  rows: readonly unknown[],
  { category, format }: ChartColumns,
  { by, value }: { by: string; value: string },
  place: HelperPlace,
): ChartData {
  const categories = new Places<ChartCategory>();
  const labels = new Places<string>();
  const sums = new Map<string, Decimal>();
  const numbers = new NumberReader(category);
  const written: unknown[] = [];
  const read: (Decimal | undefined)[] = [];
  rows.forEach((row, at) => {
    const shown = categoryOf(fieldOf(row, category));
    const label = nameOf(textOf(fieldOf(row, by)).trim());
    const key = `${categories.of(shown.text, shown)} ${labels.of(label, label)}`;
    const own = fieldOf(row, value);
    const number = numbers.read(own, at, row, value);
    written.push(own);
    read.push(number);
    if (number) sums.set(key, sums.get(key)?.plus(number) ?? number);
  });
  numbers.refuse();
  refuseMany(categories.items.length, labels.items.length);
  spend(place, categories.items.length * labels.items.length);
  const shared = format ?? writtenFormat(written, read);
  const series = labels.items.map((label, column): ChartSeries => {
    const values = categories.items.map((_, row) => asNumber(sums.get(`${row} ${column}`)));
    return { label, values, format: shared, asLine: false };
  });
  return new ChartData(categories.items, series, category);
}

/** Things by name, in the order they were first met. */
class Places<Item> {
  readonly items: Item[] = [];
  private readonly places = new Map<string, number>();

  of(name: string, item: Item): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** Reads values, and remembers those that are no numbers. */
class NumberReader {
  private readonly told: { row: number; name: string; field: string; text: string }[] = [];
  private count = 0;

  constructor(private readonly category: string) {}

  /** Undefined for a gap. */
  read(value: unknown, index: number, row: unknown, field: string): Decimal | undefined {
    if (isBlankValue(value)) return undefined;
    const number = readNumber(value);
    if (number && Number.isFinite(asNumber(number))) return number;
    if (typeof value === 'string' && NO_NUMBER.test(value.trim())) return undefined;
    this.count += 1;
    if (this.told.length < MOST_TOLD) {
      const name = textOf(fieldOf(row, this.category)).trim().slice(0, 40);
      this.told.push({ row: index + 1, name, field, text: textOf(value).slice(0, 40) });
    }
    return undefined;
  }

  refuse(): void {
    if (this.count === 0) return;
    const more = this.count - this.told.length;
    const chinese = this.told.map(
      ({ row, name, field, text }) => `第${row}行${name === '' ? '' : `（${name}）`}的“${field}”是“${text}”`,
    );
    const english = this.told.map(
      ({ row, name, field, text }) => `row ${row}${name === '' ? '' : ` (${name})`}: ${field} is “${text}”`,
    );
    throw new HelperFault({
      'zh-CN': `图表要的是数字：${chinese.join('；')}${more > 0 ? `；另有 ${more} 处` : ''}。请改成数字，没有数的留空`,
      en: `a chart needs numbers: ${english.join('; ')}${more > 0 ? `; ${more} more` : ''}. Leave what has none empty`,
    });
  }
}

function refuseUnknown(rows: readonly unknown[], field: string): void {
  if (rows.some((row) => fieldOf(row, field) !== undefined)) return;
  const [first] = rows;
  const known = typeof first === 'object' && first !== null ? Object.keys(first).slice(0, 20) : [];
  throw new HelperFault({
    'zh-CN': `数据里没有“${field}”这一列${known.length === 0 ? '' : `；有：${known.join('、')}`}`,
    en: `the data have no column “${field}”${known.length === 0 ? '' : `; there are: ${known.join(', ')}`}`,
  });
}

function refuseMany(categories: number, series: number): void {
  if (categories <= MOST_CATEGORIES && series <= MOST_SERIES && categories * series <= MOST_POINTS) return;
  throw new HelperFault({
    'zh-CN': `图表放不下 ${categories} 项、${series} 个系列：最多 ${MOST_CATEGORIES} 项、${MOST_SERIES} 个系列、共 ${MOST_POINTS} 个点，请先筛选或汇总`,
    en: `${categories} categories of ${series} series are too many: at most ${MOST_CATEGORIES}, ${MOST_SERIES}, and ${MOST_POINTS} points together`,
  });
}

function categoryOf(value: unknown): ChartCategory {
  const moment = readMoment(value);
  const text = nameOf(textOf(value));
  const number = typeof value === 'number' && Number.isFinite(value) ? value : asNumber(readNumber(value));
  const date = moment?.date && serialOfMinute(startOfDay(dayNumberOf(moment.date)));
  return { text, number, date };
}

/** In one line, as long as a cell of a chart's sheet should be. */
function nameOf(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  return signs.length <= LONGEST_NAME ? signs.join('') : `${signs.slice(0, LONGEST_NAME - 1).join('')}…`;
}

const asNumber = (number: Decimal | undefined): number | undefined =>
  number === undefined ? undefined : Number(number.toString());

const writtenFormat = (written: readonly unknown[], read: readonly (Decimal | undefined)[]): string =>
  formatOfTexts(written.filter((_, index) => read[index] !== undefined));
