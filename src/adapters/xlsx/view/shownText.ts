import { format as formatNumber } from 'numfmt';
import { cellText } from '../../../domain/snapshot/cellText';
import type { Cell } from '../../../domain/snapshot/Snapshot';

/**
 * The cell as Excel shows it: dates by their own format too, which `cellText` writes all alike.
 * @param code number format that is shown instead of the cell's own
 */
export function shownText(cell: Cell, code = cell.format): string {
  const { kind, value } = cell;
  if (kind === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (kind === 'error') return String(value);
  if (code === undefined || code === '@') return kind === 'text' ? String(value) : cellText(plain(cell));
  try {
    const known = translated(code);
    return formatNumber(known, value, known === code ? {} : { locale: 'zh_CN' }).trim();
  } catch {
    // A code Excel accepts and the formatter does not: the value is still true.
    return cellText(cell);
  }
}

/** Codes that stand for what the system's language has, in the spelling of zh-CN. */
function translated(code: string): string {
  if (/^\[\$-F800\]/i.test(code)) return 'yyyy"年"m"月"d"日"';
  if (/^\[\$-F400\]/i.test(code)) return 'h:mm:ss';
  return code.replaceAll('上午/下午', 'AM/PM');
}

function plain(cell: Cell): Cell {
  return cell.kind === 'number' ? { ...cell, format: 'General' } : cell;
}
