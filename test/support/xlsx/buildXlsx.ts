import { writePackage } from '../../../src/opc/rewritePackage';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A worksheet as pieces of XML. */
export interface SheetSource {
  readonly name: string;
  /** What stands inside `sheetData`. */
  readonly data?: string;
  /** What stands before `sheetData`: sheetFormatPr, cols. */
  readonly before?: string;
  /** What stands behind it: mergeCells, hyperlinks, tableParts. */
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** `Relationship` elements of the sheet. */
  readonly relationships?: string;
}

export interface XlsxSource {
  readonly sheets: readonly SheetSource[];
  /** `si` elements; the part is left out when undefined. */
  readonly strings?: string;
  /** Number format codes: cell style 1 has the first, style 2 the second; style 0 is General. */
  readonly formats?: readonly (string | number)[];
  readonly date1904?: boolean;
  /** More parts, or others in place of the built ones; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A tiny .xlsx from pieces of XML. */
export function buildXlsx(source: XlsxSource): Promise<Uint8Array> {
  return writePackage(xlsxParts(source));
}

/** One sheet named 表, with these rows. */
export function buildSheet(data: string, more: Omit<XlsxSource, 'sheets'> & Partial<SheetSource> = {}) {
  const { before, after, relationships, ...rest } = more;
  const sheet = { name: '表', data, ...pieces({ before, after, relationships }) };
  return buildXlsx({ ...rest, sheets: [sheet] });
}

/** The parts of `buildXlsx`, in the order they are written. */
export function xlsxParts({
  sheets,
  strings,
  formats = [],
  date1904 = false,
  parts = {},
}: XlsxSource): Map<string, string | Uint8Array> {
  const built = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationshipsPart(relationship('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', workbookPart(sheets, date1904)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length, strings !== undefined)],
    ['xl/styles.xml', stylesPart(formats)],
  ]);
  if (strings !== undefined) built.set('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings}</sst>`);
  sheets.forEach((sheet, index) => {
    built.set(`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet));
    if (sheet.relationships) {
      built.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsPart(sheet.relationships));
    }
  });
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) built.delete(name);
    else built.set(name, content);
  }
  return built;
}

/** `<Relationship …/>` of an Office type. */
export function relationship(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
}

export function relationshipsPart(elements: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>${overrides.join('')}</Types>`
  );
}

function workbookPart(sheets: readonly SheetSource[], date1904: boolean): string {
  const elements = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${elements.join('')}</sheets></workbook>`;
}

function workbookRelationships(sheets: number, withStrings: boolean): string {
  const elements = Array.from({ length: sheets }, (_, index) =>
    relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  elements.push(relationship('rId901', 'styles', 'styles.xml'));
  if (withStrings) elements.push(relationship('rId902', 'sharedStrings', 'sharedStrings.xml'));
  return relationshipsPart(elements.join(''));
}

function stylesPart(formats: readonly (string | number)[]): string {
  const ids = formats.map((format, index) => (typeof format === 'number' ? format : 200 + index));
  const own = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`
      : [],
  );
  const styles = [0, ...ids].map((id) => `<xf numFmtId="${id}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetPart({ data = '', before = '', after = '' }: SheetSource): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function pieces(given: Readonly<Record<string, string | undefined>>): Partial<SheetSource> {
  return Object.fromEntries(Object.entries(given).filter(([, piece]) => piece !== undefined));
}
