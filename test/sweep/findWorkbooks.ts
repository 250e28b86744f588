import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every .xlsx and .xlsm below a folder, sorted; lock files of an open Excel (`~$…`) are no workbooks. */
export function findWorkbooks(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
