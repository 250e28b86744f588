import type { NewSheet, NewTable, WorkbookDescription } from '../../domain/newWorkbook/WorkbookDescription';
import { openPackage } from '../../opc/openPackage';
import { writePackage } from '../../opc/rewritePackage';

/**
 * What exceljs leaves open: formulas that fill themselves in when a table grows, row heights that go on fitting
 * their text, and bytes that do not depend on the clock (it stamps each zip entry).
 */
export async function finishPackage(
  bytes: Uint8Array,
  description: WorkbookDescription,
): Promise<Uint8Array> {
  const source = await openPackage(bytes);
  const parts = new Map<string, string | Uint8Array>();
  for (const name of source.partNames) {
    const change = changeOf(name, description);
    parts.set(name, change ? change(await source.readText(name)) : await source.readBytes(name));
  }
  return writePackage(parts);
}

type Change = (xml: string) => string;

function changeOf(part: string, { sheets }: WorkbookDescription): Change | undefined {
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1];
  const sheet = number === undefined ? undefined : sheets[Number(number) - 1];
  if (sheet) return (xml) => releaseHeights(xml, sheet);
  if (/^xl\/tables\/table\d+\.xml$/.test(part)) return (xml) => finishTable(xml, sheets);
  return undefined;
}

/** exceljs fixes every height it is told. */
function releaseHeights(xml: string, { rows }: NewSheet): string {
  return xml.replace(/<row r="(\d+)"[^>]*>/g, (tag: string, number: string) =>
    rows[Number(number) - 1]?.fittedHeight === undefined ? tag : tag.replace(' customHeight="1"', ''),
  );
}

function finishTable(xml: string, sheets: readonly NewSheet[]): string {
  const name = /<table\b[^>]* name="([^"]*)"/.exec(xml)?.[1];
  const table = sheets.find((sheet) => sheet.table?.name === name)?.table;
  return table ? addFormulas(withoutEmptyFilters(xml), table) : xml;
}

/** Excel lists a filter only where one is set; listing them all makes exceljs fail on columns with formulas. */
function withoutEmptyFilters(xml: string): string {
  return xml
    .replace(/<filterColumn colId="\d+" hiddenButton="0"\/>/g, '')
    .replace(/(<autoFilter\b[^>]*)><\/autoFilter>/, '$1/>');
}

function addFormulas(xml: string, { columns }: NewTable): string {
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
