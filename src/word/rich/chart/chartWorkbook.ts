import { CONTENT_TYPES_PART } from '../../../opc/contentTypes';
import { officeRelationshipType } from '../../../opc/changeRelationships';
import { storePackage } from '../../../opc/rewritePackage';
import { escapeXml } from '../../xml/escapeXml';
import { AS_TEXT, type CategoryManner } from './chartCaches';
import type { ChartCategory, ChartData } from './ChartData';
import { columnName } from './sheetRange';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Below it are formats of Excel's own. */
const FIRST_OWN_FORMAT = 164;

/** The workbook behind a chart, which Word opens for 编辑数据: one sheet, as `chartCaches` refers to it. */
export function chartWorkbook(data: ChartData, sheet: string, manner: CategoryManner = AS_TEXT): Uint8Array {
  const formats = new Formats();
  const rows = sheetRows(data, manner, formats);
  return storePackage(
    new Map([
      [CONTENT_TYPES_PART, CONTENT_TYPES],
      ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
      ['xl/workbook.xml', workbookXml(sheet)],
      [
        'xl/_rels/workbook.xml.rels',
        relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
      ['xl/worksheets/sheet1.xml', sheetXml(rows, data)],
      ['xl/styles.xml', formats.xml()],
    ]),
  );
}

/** Number formats as Excel keeps them: a cell names one by its place. */
class Formats {
  private readonly codes = ['General'];

  styleOf(code: string): number {
    const known = this.codes.indexOf(code);
    return known >= 0 ? known : this.codes.push(code) - 1;
  }

  xml(): string {
    const own = this.codes.slice(1);
    const formats = own.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
    );
    const cells = this.codes.map(
      (_, index) =>
        `<xf numFmtId="${index === 0 ? 0 : FIRST_OWN_FORMAT + index - 1}" fontId="0" fillId="0" borderId="0" xfId="0"${index === 0 ? '' : ' applyNumberFormat="1"'}/>`,
    );
    const list = own.length === 0 ? '' : `<numFmts count="${own.length}">${formats.join('')}</numFmts>`;
    return (
      `${HEAD}<styleSheet xmlns="${MAIN}">${list}<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

function sheetRows(
  { categories, series, heading }: ChartData,
  manner: CategoryManner,
  formats: Formats,
): string[] {
  const styles = series.map(({ format }) => formats.styleOf(format));
  const categoryStyle = formats.styleOf(manner.format);
  const head = [heading, ...series.map(({ label }) => label)].map((text, column) =>
    textCell(text, column, 1),
  );
  const rows = categories.map((category, index) => {
    const row = index + 2;
    const values = series.map(({ values: own }, at) => numberCell(own[index], at + 1, row, styles[at] ?? 0));
    return `<row r="${row}">${categoryCell(category, manner, row, categoryStyle)}${values.join('')}</row>`;
  });
  return [`<row r="1">${head.join('')}</row>`, ...rows];
}

function categoryCell(category: ChartCategory, { as }: CategoryManner, row: number, style: number): string {
  if (as === 'text') return textCell(category.text, 0, row);
  return numberCell(as === 'date' ? category.date : category.number, 0, row, style);
}

const textCell = (text: string, column: number, row: number): string =>
  text === ''
    ? ''
    : `<c r="${columnName(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

const numberCell = (value: number | undefined, column: number, row: number, style: number): string =>
  value === undefined
    ? ''
    : `<c r="${columnName(column)}${row}"${style === 0 ? '' : ` s="${style}"`}><v>${value}</v></c>`;

function sheetXml(rows: readonly string[], { series }: ChartData): string {
  const area = `A1:${columnName(series.length)}${rows.length}`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="${area}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const workbookXml = (sheet: string): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${officeRelationshipType('').slice(0, -1)}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${officeRelationshipType(type)}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}.main+xml"/>` +
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>';
