import type { Cell, Row } from '../../../domain/snapshot/Snapshot';
import { createXmlScanner } from '../../../opc/scanXml';
import type { SheetContext } from '../read/SheetContext';
import { SheetScan } from '../read/SheetScan';

/** Rows out of their text, as reading the whole sheet gives them, but for links. */
export function readRowTexts(texts: readonly string[], context: SheetContext): readonly Row[] {
  const scan = new SheetScan(context);
  const scanner = createXmlScanner(scan, context.part);
  scanner.write('<worksheet><sheetData>');
  for (const text of texts) scanner.write(text);
  scanner.write('</sheetData></worksheet>');
  scanner.end();
  return scan.finishRows();
}

export function readRowCells(text: string | undefined, context: SheetContext): readonly Cell[] {
  return text === undefined ? [] : (readRowTexts([text], context)[0]?.cells ?? []);
}
