import type { NewTable, WorkbookDescription } from '../../domain/newWorkbook/WorkbookDescription';
import { openPackage } from '../../opc/openPackage';
import { writePackage } from '../../opc/rewritePackage';

/**
 * What exceljs leaves open: formulas that fill themselves in when a table grows, and bytes that do not
 * depend on the clock (it stamps each zip entry).
 */
export async function finishPackage(
  bytes: Uint8Array,
  description: WorkbookDescription,
): Promise<Uint8Array> {
  const source = await openPackage(bytes);
  const tables = new Map(
    description.sheets.flatMap(({ table }) => (table ? [[table.name, table] as const] : [])),
  );
  const parts = new Map<string, string | Uint8Array>();
  for (const name of source.partNames) {
    const isTable = /^xl\/tables\/table\d+\.xml$/.test(name);
    const content = isTable ? addFormulas(await source.readText(name), tables) : await source.readBytes(name);
    parts.set(name, content);
  }
  return writePackage(parts);
}

function addFormulas(xml: string, tables: ReadonlyMap<string, NewTable>): string {
  const name = /<table\b[^>]* name="([^"]*)"/.exec(xml)?.[1] ?? '';
  const columns = tables.get(name)?.columns ?? [];
  let index = 0;
  return xml.replace(/<tableColumn\b([^>]*)\/>/g, (_whole, attributes: string) => {
    const formula = columns[index++]?.formula;
    // exceljs labels a totals row that is not there.
    const kept = attributes.replace(/ totalsRow(?:Label|Function)="[^"]*"/g, '');
    if (formula === undefined) return `<tableColumn${kept}/>`;
    return `<tableColumn${kept}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
