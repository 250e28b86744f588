import { newCellLooks } from '../../../domain/newWorkbook/newCellLook';
import type {
  NewCell,
  NewFormat,
  NewSheet,
  NewValidation,
} from '../../../domain/newWorkbook/WorkbookDescription';
import { areaAddress, cellAddress } from '../../../domain/snapshot/address';
import { escapeAttribute, escapeText } from '../../../opc/escapeXml';
import type { StyleEdits } from '../draw/StyleEdits';
import { cellXml } from './cellXml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Asks the styles for everything a sheet needs, before they are closed. */
export function prepareStyles({ rows, formats }: NewSheet, styles: StyleEdits): void {
  for (const { cells } of rows) for (const cell of cells) if (cell) styleOf(cell, styles);
  for (const format of formats) styles.dxf(markStyleOf(format));
}

/**
 * A new sheet as a worksheet part.
 * @param tableId relationship to its native table, when it has one
 */
export function newSheetXml(
  sheet: NewSheet,
  namespace: string,
  styles: StyleEdits,
  footer: string,
  tableId: string | undefined,
): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}" xmlns:r="${RELATIONS}">`,
    `<sheetPr>${sheet.tabColor ? `<tabColor rgb="FF${sheet.tabColor}"/>` : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(sheet.frozenRows),
    '<sheetFormatPr defaultRowHeight="18" customHeight="1"/>',
    columnsXml(sheet.columnWidths),
    `<sheetData>${mergedCells(sheet)
      .map((row, index) => rowXml(row, index + 1, styles))
      .join('')}</sheetData>`,
    listXml(
      'mergeCells',
      sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    ),
    ...sheet.formats.map((format, index) => formatXml(format, index + 1, styles)),
    listXml('dataValidations', sheet.validations.map(validationXml)),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${sheet.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeText(`&C${footer}`)}</oddFooter></headerFooter>`,
    tableId === undefined ? '' : `<tableParts count="1"><tablePart r:id="${tableId}"/></tableParts>`,
    '</worksheet>',
  ].join('');
}

/** Cells a merge covers look as its first one: of their borders those of the area are made. */
function mergedCells({ rows, merges }: NewSheet): NewSheet['rows'] {
  const all = rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { top, left, bottom, right } of merges) {
    const first = rows[top - 1]?.cells[left - 1];
    for (let row = top; first && row <= bottom; row += 1) {
      const { cells } = all[row - 1] ?? { cells: [] };
      for (let column = left; column <= right; column += 1)
        cells[column - 1] ??= { value: null, style: first.style };
    }
  }
  return all;
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function rowXml(
  { cells, height, fittedHeight }: NewSheet['rows'][number],
  row: number,
  styles: StyleEdits,
): string {
  const points = height ?? fittedHeight;
  const fixed = height === undefined ? '' : ' customHeight="1"';
  const size = points === undefined ? '' : ` ht="${points}"${fixed}`;
  const inside = cells.map((cell, index) => (cell ? newCellXml(cell, row, index + 1, styles) : ''));
  return `<row r="${row}"${size}>${inside.join('')}</row>`;
}

function newCellXml(cell: NewCell, row: number, column: number, styles: StyleEdits): string {
  const style = String(styleOf(cell, styles));
  const { value, formula } = cell;
  if (formula === undefined) return cellXml({ row, column, value, style }, undefined, '') ?? '';
  const f = `<f>${escapeText(formula)}</f>`;
  const start = `<c r="${cellAddress(row, column)}" s="${style}"`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  return `${start} t="str">${f}<v>${escapeText(value ?? '')}</v></c>`;
}

function styleOf({ style, numberFormat }: NewCell, styles: StyleEdits): number {
  return styles.newCellFormat(newCellLooks[style], numberFormat);
}

function markStyleOf({ fill, fontColor, bold }: NewFormat) {
  return { ...(fill && { fill }), ...(fontColor && { fontColor }), ...(bold && { bold }) };
}

function formatXml(format: NewFormat, priority: number, styles: StyleEdits): string {
  const dxf = styles.dxf(markStyleOf(format));
  return `<conditionalFormatting sqref="${areaAddress(format.area)}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${escapeText(format.formula)}</formula></cfRule></conditionalFormatting>`;
}

function validationXml({ area, rule, prompt, question }: NewValidation): string {
  const [type, operator, ...formulas] = ruleOf(rule);
  const attributes = [
    ...(type ? [`type="${type}"`] : []),
    ...(operator ? [`operator="${operator}"`] : []),
    'allowBlank="1"',
    ...(prompt
      ? [
          'showInputMessage="1"',
          `promptTitle="${escapeAttribute(prompt.title)}"`,
          `prompt="${escapeAttribute(prompt.text)}"`,
        ]
      : []),
    ...(question
      ? [
          'showErrorMessage="1"',
          'errorStyle="warning"',
          `errorTitle="${escapeAttribute(question.title)}"`,
          `error="${escapeAttribute(question.text)}"`,
        ]
      : []),
    `sqref="${areaAddress(area)}"`,
  ];
  const inside = formulas.map(
    (formula, index) => `<formula${index + 1}>${escapeText(String(formula))}</formula${index + 1}>`,
  );
  return `<dataValidation ${attributes.join(' ')}>${inside.join('')}</dataValidation>`;
}

function ruleOf(rule: NewValidation['rule']): readonly [string, string, ...(string | number)[]] {
  switch (rule.kind) {
    case 'list':
      return ['list', '', rule.source];
    case 'wholeNumber':
      return ['whole', 'greaterThanOrEqual', rule.minimum];
    case 'decimal':
      return ['decimal', 'between', rule.minimum, rule.maximum];
    case 'any':
      return ['', ''];
  }
}

function listXml(name: string, items: readonly string[]): string {
  return items.length > 0 ? `<${name} count="${items.length}">${items.join('')}</${name}>` : '';
}
