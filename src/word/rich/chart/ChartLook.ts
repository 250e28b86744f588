export type ChartKind = 'column' | 'bar' | 'line' | 'pie' | 'doughnut';
export type Stacking = 'none' | 'stacked' | 'percent';
export type ChartLabels = 'none' | 'value' | 'percent' | 'name' | 'namePercent' | 'nameValue';
export type LegendPlace = 'none' | 'b' | 't' | 'l' | 'r';

/** How a chart of our own is to look. */
export interface ChartLook {
  readonly kind: ChartKind;
  readonly stacking: Stacking;
  /** Empty: none. So with the titles of axes. */
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Undefined: as fits the data. */
  readonly labels: ChartLabels | undefined;
  readonly legend: LegendPlace | undefined;
  /** Centimetres. */
  readonly width: number | undefined;
  readonly height: number;
  /** Points. */
  readonly fontSize: number;
}

export interface ChartFont {
  readonly latin: string;
  readonly eastAsian: string;
  /** Points. */
  readonly size: number;
}

export const isRound = ({ kind }: ChartLook): boolean => kind === 'pie' || kind === 'doughnut';
