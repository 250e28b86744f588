import { cellAddress, columnLetters } from '../../../domain/snapshot/address';
import type { MarkCell, MarkCellStyle, MarkSheet } from '../../../domain/marks/MarkPlan';
import { escapeAttribute, escapeText } from '../../../opc/escapeXml';

/** Longest text a cell may hold. */
const MAX_TEXT = 32_767;

/**
 * One of our sheets as a worksheet part. Texts are inline strings, which no program takes for formulas.
 * @param styleIndex index of the cell format for a style
 * @param remark put into a comment at the end
 */
export function sheetXml(
  sheet: MarkSheet,
  namespace: string,
  styleIndex: (style: MarkCellStyle | undefined) => number,
  remark: string,
): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnWidths),
    '<sheetData>',
    ...sheet.rows.map((row, index) => rowXml(row, index + 1, sheet.rowHeights?.[index], styleIndex)),
    '</sheetData>',
    sheet.filter ? `<autoFilter ref="${sheet.filter}"/>` : '',
    mergesXml(sheet.merges ?? []),
    linksXml(sheet.rows),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    remark ? `<!--${remark}-->` : '',
    '</worksheet>',
  ].join('');
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const below = `A${frozenRows + 1}`;
  return (
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
    `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(
  cells: readonly MarkCell[],
  row: number,
  height: number | undefined,
  styleIndex: (style: MarkCellStyle | undefined) => number,
): string {
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const inside = cells.map((cell, index) =>
    cellXml(cell, cellAddress(row, index + 1), styleIndex(cell.style)),
  );
  return `<row r="${row}"${size}>${inside.join('')}</row>`;
}

function cellXml({ value, formula, style }: MarkCell, address: string, index: number): string {
  const start = `<c r="${address}" s="${index}"`;
  const f = formula === undefined ? '' : `<f>${escapeText(formula)}</f>`;
  if (value === null) return f ? `${start}>${f}</c>` : style ? `${start}/>` : '';
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (f) return `${start} t="str">${f}<v>${inlineText(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${inlineText(value)}</t></is></c>`;
}

/** Characters XML cannot hold, and what looks like such an escape, are written as `_x0007_` (ST_Xstring). */
function inlineText(text: string): string {
  const escaped = text
    .slice(0, MAX_TEXT)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
  return escapeText(escaped);
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${area}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}

function linksXml(rows: MarkSheet['rows']): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ link, value }, column) => {
      if (link === undefined) return [];
      const place = `ref="${columnLetters(column + 1)}${row + 1}"`;
      return [
        `<hyperlink ${place} location="${escapeAttribute(link)}" display="${escapeAttribute(String(value ?? ''))}"/>`,
      ];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}
