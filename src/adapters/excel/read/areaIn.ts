import { columnNumber, parseArea } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `'督办'!A1:B2`, whole rows `3:5` and columns `A:C` too; undefined when it is anything else. */
export function areaIn(reference: string): Area | undefined {
  const address = reference.slice(reference.lastIndexOf('!') + 1);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: LAST_COLUMN };
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(address);
  if (!columns) return parseArea(address);
  const [, first = '', last = ''] = columns;
  return { top: 1, bottom: LAST_ROW, left: columnNumber(first), right: columnNumber(last) };
}
