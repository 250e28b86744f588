import type { CellStyle } from './CellStyle';

export type CellValue = string | number | boolean;

/** One cell; blank ones with nothing of their own are not kept. */
export interface Cell {
  /** `''` is blank; an error is its text, told by `isError`. */
  readonly value: CellValue;
  readonly isError?: true;
  /** With its `=`. */
  readonly formula?: string;
  /** Number format code; absent: General. */
  readonly format?: string;
  readonly style?: CellStyle;
  readonly link?: Hyperlink;
}

export interface Hyperlink {
  readonly address?: string;
  /** `'表'!A1` */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export const BLANK: Cell = { value: '' };

export const GENERAL = 'General';

/** Nothing in it, nothing on it. */
export function isBare({ value, formula, format, style, link }: Cell): boolean {
  return value === '' && formula === undefined && format === undefined && !style && !link;
}

export function isBlank({ value, formula }: Cell): boolean {
  return value === '' && formula === undefined;
}

/** The same look with other content. */
export function withContent(cell: Cell, content: Pick<Cell, 'value' | 'isError' | 'formula'>): Cell {
  const { format, style, link } = cell;
  return {
    ...content,
    ...(format !== undefined && { format }),
    ...(style && { style }),
    ...(link && { link }),
  };
}

export function withFormat(cell: Cell, format: string): Cell {
  if (format !== GENERAL) return { ...cell, format };
  const { value, isError, formula, style, link } = cell;
  return {
    value,
    ...(isError && { isError }),
    ...(formula !== undefined && { formula }),
    ...(style && { style }),
    ...(link && { link }),
  };
}

/** `range.valueTypes` */
export function valueTypeOf({ value, isError }: Cell): string {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}
