import { columnLetters } from '../../src/domain/snapshot/address';
import { writePackage } from '../../src/opc/rewritePackage';
import { bigHeadings, bigRows, type BigCell } from './bigRows';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DATE_STYLE = 1;

/**
 * An .xlsx of `rows` × 10 columns as Excel itself would write it: shared strings, date cells, one sheet.
 * Written here by hand, so that no reader under test has made the file it reads.
 */
export async function bigWorkbook(rows: number): Promise<Uint8Array> {
  const strings = new SharedStrings();
  const sheet = sheetBytes(rows, strings);
  return writePackage(
    new Map<string, string | Uint8Array>([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
      ['xl/workbook.xml', workbook],
      [
        'xl/_rels/workbook.xml.rels',
        relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
      ],
      ['xl/worksheets/sheet1.xml', sheet],
      ['xl/styles.xml', styles],
      ['xl/sharedStrings.xml', strings.toBytes()],
    ]),
  );
}

/** Pieces are joined as bytes: a sheet of 100,000 rows is too long to build comfortably as one string. */
class Pieces {
  readonly #encoder = new TextEncoder();
  readonly #done: Uint8Array[] = [];
  #text: string[] = [];

  add(text: string): void {
    this.#text.push(text);
    if (this.#text.length >= 4096) this.#flush();
  }

  toBytes(): Uint8Array {
    this.#flush();
    return new Uint8Array(Buffer.concat(this.#done));
  }

  #flush(): void {
    this.#done.push(this.#encoder.encode(this.#text.join('')));
    this.#text = [];
  }
}

class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  indexOf(text: string): number {
    this.#uses += 1;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  toBytes(): Uint8Array {
    const pieces = new Pieces();
    pieces.add(`${PROLOGUE}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${this.#indexes.size}">`);
    for (const text of this.#indexes.keys()) pieces.add(`<si><t>${escapeXml(text)}</t></si>`);
    pieces.add('</sst>');
    return pieces.toBytes();
  }
}

function sheetBytes(rows: number, strings: SharedStrings): Uint8Array {
  const pieces = new Pieces();
  const last = columnLetters(bigHeadings.length);
  pieces.add(`${PROLOGUE}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}${rows + 1}"/>`);
  pieces.add('<sheetData>');
  pieces.add(rowXml(1, bigHeadings, strings));
  let number = 2;
  for (const cells of bigRows(rows)) pieces.add(rowXml(number++, cells, strings));
  pieces.add('</sheetData></worksheet>');
  return pieces.toBytes();
}

function rowXml(number: number, cells: readonly BigCell[], strings: SharedStrings): string {
  const inner = cells.map((cell, index) => cellXml(`${columnLetters(index + 1)}${number}`, cell, strings));
  return `<row r="${number}" spans="1:${cells.length}">${inner.join('')}</row>`;
}

function cellXml(address: string, cell: BigCell, strings: SharedStrings): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${address}" s="${DATE_STYLE}"><v>${cell.serial}</v></c>`;
  return `<c r="${address}" t="s"><v>${strings.indexOf(cell)}</v></c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const inner = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
}

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;

const contentTypes =
  `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  override('workbook.xml', 'sheet.main') +
  override('worksheets/sheet1.xml', 'worksheet') +
  override('styles.xml', 'styles') +
  override('sharedStrings.xml', 'sharedStrings') +
  '</Types>';

const workbook =
  `${PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
  '<sheets><sheet name="对照清单" sheetId="1" r:id="rId1"/></sheets></workbook>';

const styles =
  `${PROLOGUE}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
