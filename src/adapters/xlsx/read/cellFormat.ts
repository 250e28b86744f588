import { formatShows, isGeneral } from '../../../domain/snapshot/formatShows';
import { builtInFormats } from './builtInFormats';

/** What a cell's number format says about its value. */
export interface CellFormat {
  /** Code as written; absent for General. */
  readonly code?: string;
  readonly shows: ReturnType<typeof formatShows>;
}

export const GENERAL: CellFormat = { shows: 'number' };

/** The format of a number format id; the workbook's own codes (`numFmts`) go before the built-in ones. */
export function cellFormatOf(id: number, own: ReadonlyMap<number, string>): CellFormat {
  const code = own.get(id) ?? builtInFormats[id] ?? '';
  return isGeneral(code) ? GENERAL : { code, shows: formatShows(code) };
}
