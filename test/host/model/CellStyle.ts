/** How a cell looks besides its number format; what is absent is as the workbook has it. Colours are `RRGGBB`. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: string;
  readonly strikethrough?: true;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: true;
  readonly shrinkToFit?: true;
  readonly indent?: number;
  readonly orientation?: number;
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
  /** May be written while the sheet is protected. */
  readonly unlocked?: true;
  readonly formulaHidden?: true;
}

export type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export interface Border {
  /** `Continuous`, `Dash` … */
  readonly style: string;
  /** `Hairline`, `Thin`, `Medium`, `Thick` */
  readonly weight: string;
  readonly color: string;
}

/** Members that are undefined are taken out: the cell is as the workbook has it. */
export function changeStyle(
  style: CellStyle | undefined,
  change: { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined },
): CellStyle | undefined {
  const entries = Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as CellStyle);
}
