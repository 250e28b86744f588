import { ProductError } from '../../../base/ProductError';
import { dateSerial } from '../../../domain/snapshot/dateSerial';
import { GENERAL } from './cellFormat';
import { cleanText } from './cleanText';
import { isOn } from './isOn';
import { serialOfIso } from './isoSerial';
import type { MutableCell } from './MutableCell';
import type { SheetContext } from './SheetContext';

/** A cell as the sheet part spells it. */
export interface RawCell {
  readonly column: number;
  /** `t`: how the value is written. */
  readonly type: string;
  /** Index of the cell's style; NaN when it has none. */
  readonly style: number;
  /** Content of `v`, or of `is`. */
  readonly text: string;
}

/** The cell's value; undefined when it holds none. @throws ProductError `workbook.missingText` */
export function buildCell(raw: RawCell, context: SheetContext): MutableCell | undefined {
  const { column, type, text } = raw;
  if (text === '') return undefined;
  switch (type) {
    case 's':
      return textCell(raw, sharedText(text, context), context);
    case 'str':
    case 'inlineStr':
      return textCell(raw, cleanText(text), context);
    case 'b':
      return { column, kind: 'boolean', value: isOn(text.trim()) };
    case 'e':
      return { column, kind: 'error', value: cleanText(text) };
    case 'd':
      return isoCell(raw, context);
    default:
      return numberCell(raw, context);
  }
}

function textCell(
  { column, style }: RawCell,
  value: string,
  { formats }: SheetContext,
): MutableCell | undefined {
  if (value === '') return undefined;
  const { code } = formats[style] ?? GENERAL;
  return code === undefined ? { column, kind: 'text', value } : { column, kind: 'text', value, format: code };
}

function sharedText(text: string, { sharedStrings, part, name }: SheetContext): string {
  const value = sharedStrings[Number(text)];
  if (value === undefined) throw new ProductError('workbook.missingText', { part, sheet: name });
  return value;
}

function numberCell(raw: RawCell, context: SheetContext): MutableCell | undefined {
  const { column, style, text } = raw;
  const value = Number(text);
  if (!Number.isFinite(value)) return textCell(raw, cleanText(text), context);
  if (value === 0 && text.trim() === '') return undefined;
  const format = context.formats[style] ?? GENERAL;
  if (format.code === undefined) return { column, kind: 'number', value };
  const { shows } = format;
  const serial = shows === 'number' ? undefined : dateSerial(value, shows, context.dateSystem === 1904);
  if (serial === undefined) return { column, kind: 'number', value, format: format.code };
  return { column, kind: 'date', value: serial, format: format.code };
}

function isoCell(raw: RawCell, context: SheetContext): MutableCell | undefined {
  const { column, style, text } = raw;
  const value = serialOfIso(text);
  if (value === undefined) return textCell(raw, cleanText(text), context);
  const { code } = context.formats[style] ?? GENERAL;
  return code === undefined ? { column, kind: 'date', value } : { column, kind: 'date', value, format: code };
}
