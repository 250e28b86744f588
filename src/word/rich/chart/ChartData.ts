export interface ChartSeries {
  readonly label: string;
  /** One for each category; undefined is a gap. */
  readonly values: readonly (number | undefined)[];
  /** Excel's number format of its values: `0.0%`. */
  readonly format: string;
  /** Drawn as a line beside columns, with an axis of its own. */
  readonly asLine: boolean;
}

export interface ChartCategory {
  /** In one line; empty when there is none. */
  readonly text: string;
  /** Set when it is a number. */
  readonly number: number | undefined;
  /** Excel's serial number when it can be read as a date. */
  readonly date: number | undefined;
}

export const numbersOf = (series: readonly ChartSeries[]): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== undefined));

/** What a chart shows. Only our own helpers make one; it is known by its class. */
export class ChartData {
  constructor(
    readonly categories: readonly ChartCategory[],
    readonly series: readonly ChartSeries[],
    /** Heading of the categories in the worksheet. */
    readonly heading: string,
  ) {}

  /** No point to draw. */
  get empty(): boolean {
    return this.series.every(({ values }) => values.every((value) => value === undefined));
  }

  get pointCount(): number {
    return this.series.length * this.categories.length;
  }

  get numbers(): readonly number[] {
    return numbersOf(this.series);
  }

  /** The same with gaps everywhere. */
  withoutValues(): ChartData {
    const series = this.series.map((one) => ({ ...one, values: one.values.map(() => undefined) }));
    return new ChartData(this.categories, series, this.heading);
  }
}
