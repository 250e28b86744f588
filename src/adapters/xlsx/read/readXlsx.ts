import { ProductError } from '../../../base/ProductError';
import type { Sheet, Snapshot } from '../../../domain/snapshot/Snapshot';
import { openPackage } from '../../../opc/openPackage';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { findForeignFormat } from './foreignFormat';
import { ReadingBudget, type ReadingLimits, readingLimits } from './ReadingBudget';
import { readCellFormats } from './readCellFormats';
import { readSharedStrings } from './readSharedStrings';
import { readSheet } from './readSheet';
import { readWorkbookPart } from './readWorkbookPart';

/**
 * Reads .xlsx or .xlsm bytes into plain values. Everything that keeps it from doing so is a ProductError
 * (`workbook.*`, `package.*`, `xml.*`) with the fact `file`.
 */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<Snapshot> {
  try {
    const foreign = findForeignFormat(bytes);
    if (foreign) throw new ProductError(`workbook.is${capitalised(foreign)}`);
    return { fileName, sheets: await readSheets(await openPackage(bytes)) };
  } catch (error) {
    throw error instanceof ProductError ? withFile(error, fileName) : error;
  }
}

/** Reads the worksheets of an opened workbook, in the order of its tabs. @param wanted only sheets of these names */
export async function readSheets(
  source: OpcPackage,
  limits: ReadingLimits = readingLimits,
  wanted?: ReadonlySet<string>,
): Promise<readonly Sheet[]> {
  if (wanted?.size === 0) return [];
  const workbook = await readWorkbookPart(source);
  const budget = new ReadingBudget(limits);
  const sharedStrings = await readSharedStrings(source, workbook.sharedStringsPart, budget);
  const formats = await readCellFormats(source, workbook.stylesPart);
  const { dateSystem } = workbook;
  const sheets: Sheet[] = [];
  for (const entry of workbook.sheets) {
    const { name, part } = entry;
    if (wanted && !wanted.has(name)) continue;
    const context = { name, part, sharedStrings, formats, dateSystem, budget };
    sheets.push(await readSheet(source, entry, context));
  }
  return sheets;
}

function withFile(error: ProductError, file: string): ProductError {
  return new ProductError(error.code, { file, ...error.facts }, { cause: error.cause });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
