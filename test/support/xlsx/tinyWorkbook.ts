import { writePackage } from '../../../src/opc/rewritePackage';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface TinySheet {
  readonly name: string;
  readonly state?: string;
  /** The whole `<worksheet>`, or what stands inside it. */
  readonly xml?: string;
}

export interface TinyWorkbook {
  readonly sheets: readonly TinySheet[];
  /** Inside `<workbook>`, before and behind `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  /** null: no styles part. */
  readonly styles?: string | null;
  /** More parts, with the type of the workbook's relationship to them, if any. */
  readonly parts?: readonly { readonly name: string; readonly text: string; readonly type?: string }[];
  readonly packageRelationships?: string;
  /** A relationship of the workbook to a part that is not there. */
  readonly missing?: { readonly type: string; readonly target: string };
}

export const tinyStyles =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

/** An .xlsx written by hand, with exactly what a test is about. */
export async function tinyWorkbook(book: TinyWorkbook): Promise<Uint8Array> {
  const { sheets, before = '', after = '', styles = tinyStyles, parts = [], missing } = book;
  const listed = sheets.map(({ name, state }, index) => {
    const hidden = state ? ` state="${state}"` : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const relationships = [
    ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
    ...(styles === null ? [] : [['rIdStyles', 'styles', 'styles.xml']]),
    ...(missing ? [['rIdMissing', missing.type, missing.target]] : []),
    ...parts.flatMap(({ name, type }, index) => (type ? [[`rIdPart${index}`, type, `/${name}`]] : [])),
  ];
  return writePackage(
    new Map([
      ['[Content_Types].xml', contentTypes(sheets.length, styles !== null)],
      ['_rels/.rels', rels([['rId1', 'officeDocument', 'xl/workbook.xml']], book.packageRelationships)],
      [
        'xl/workbook.xml',
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${listed.join('')}</sheets>${after}</workbook>`,
      ],
      ['xl/_rels/workbook.xml.rels', rels(relationships)],
      ...sheets.map(({ xml }, index): [string, string] => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetOf(xml),
      ]),
      ...(styles === null ? [] : [['xl/styles.xml', styles] as [string, string]]),
      ...parts.map(({ name, text }): [string, string] => [name, text]),
    ]),
  );
}

/** `<row>`s of inline texts; a number stays a number. */
export function tinyRows(lines: readonly (readonly (string | number | null)[])[]): string {
  const rows = lines.map((line, row) => {
    const cells = line.map((value, column) => {
      const place = `${String.fromCharCode(65 + column)}${row + 1}`;
      if (value === null) return '';
      if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
      return `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function sheetOf(xml = '<sheetData/>'): string {
  return /<(\w+:)?worksheet[\s>/]/.test(xml) ? xml : `<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
}

function rels(list: readonly (readonly string[])[], more = ''): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}${more}</Relationships>`;
}

function contentTypes(sheets: number, styles: boolean): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    numbers.map((number) => override(`worksheets/sheet${number}.xml`, 'worksheet')).join('') +
    (styles ? override('styles.xml', 'styles') : '') +
    '</Types>'
  );
}
