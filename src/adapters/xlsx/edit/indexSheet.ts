import { ProductError } from '../../../base/ProductError';
import { parseArea } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import { scanXml } from '../../../opc/scanXml';
import type { XmlTag } from '../../../opc/XmlTag';
import { ColumnLayout } from '../read/ColumnLayout';
import { columnOf } from '../read/columnOf';
import { isOn } from '../read/isOn';

/** Points to pixels at the usual resolution. */
const PIXELS = 4 / 3;
const DEFAULT_HEIGHT = 15;
const LAST_ROW = 1_048_576;

/** Where things stand in a worksheet part; offsets are those of its text. */
export class SheetIndex {
  /** Ascending. */
  readonly numbers: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Heights in pixels that rows have of their own, 0 for hidden ones; at the row's position. */
  readonly heights = new Map<number, number>();
  readonly merges: Area[] = [];
  /** Areas that one formula fills as a whole. */
  readonly filledAreas: Area[] = [];
  readonly columns = new ColumnLayout();
  readonly tableRelationshipIds: string[] = [];
  defaultHeight = DEFAULT_HEIGHT * PIXELS;
  /** `x:` where elements are written `<x:row>`. */
  prefix = '';
  dataStart = 0;
  dataEnd = 0;
  /** Of `<sheetData/>`. */
  emptyData: { readonly slash: number; readonly end: number; readonly name: string } | undefined;
  dimension: { readonly value: string; readonly valueStart: number; readonly valueEnd: number } | undefined;
  isProtected = false;
  hasFormulas = false;
  /** Last column that holds something. */
  lastColumn = 0;
  /** Rows out of order, or one row twice: the file may be read, but not written to. */
  isIrregular = false;
  /** Rows and columns that stay in view. */
  frozen = { rows: 0, columns: 0 };

  /** Position of a row; negative when the part does not write it. */
  find(number: number): number {
    const at = this.firstFrom(number);
    return this.numbers[at] === number ? at : -1;
  }

  /** Position of the first row from this number on. */
  firstFrom(number: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] ?? Infinity) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** @throws ProductError `xml.damaged`, `xml.doctype` */
export function indexSheet(text: string, part: string): SheetIndex {
  const index = new SheetIndex();
  let row = 0;
  let column = 0;
  let isData = false;
  const open = (tag: XmlTag): void => {
    const { depth, name } = tag;
    if (!isData) {
      isData = openOutside(index, tag, text);
      return;
    }
    if (depth === 4) {
      const reference = name === 'c' ? tag.attribute('r') : undefined;
      column = reference === undefined ? column + 1 : columnOf(reference);
    } else if (depth === 5) {
      if (column > index.lastColumn) index.lastColumn = column;
      if (name === 'f') openFormula(index, tag);
    } else if (depth === 3) {
      column = 0;
      row = openRow(index, tag, row, part);
    }
  };
  const close = (tag: XmlTag): void => {
    if (!isData) return;
    if (tag.depth === 3) index.ends.push(tag.end);
    else if (tag.depth === 2) {
      isData = false;
      index.dataEnd = tag.start;
    }
  };
  scanXml(text, { open, close }, part);
  return index;
}

/** @returns whether the cells begin */
function openOutside(index: SheetIndex, tag: XmlTag, text: string): boolean {
  const { depth, name, qualifiedName } = tag;
  if (depth === 1) index.prefix = qualifiedName.slice(0, -name.length);
  if (depth === 2 && name === 'sheetData') {
    index.dataStart = tag.end;
    index.dataEnd = tag.end;
    if (!tag.selfClosing) return true;
    index.emptyData = { slash: text.lastIndexOf('/', tag.end), end: tag.end, name: qualifiedName };
    index.dataStart = tag.start;
    index.dataEnd = tag.start;
    return false;
  }
  readSetting(index, tag);
  return false;
}

function readSetting(index: SheetIndex, tag: XmlTag): void {
  switch (tag.name) {
    case 'dimension': {
      const found = tag.attributes().find(({ qualifiedName }) => qualifiedName === 'ref');
      index.dimension = found && {
        value: found.value,
        valueStart: found.valueStart,
        valueEnd: found.valueEnd,
      };
      break;
    }
    case 'sheetFormatPr':
      index.columns.setDefault(tag);
      index.defaultHeight = (Number(tag.attribute('defaultRowHeight')) || DEFAULT_HEIGHT) * PIXELS;
      break;
    case 'col':
      if (tag.depth === 3) index.columns.add(tag);
      break;
    case 'mergeCell': {
      const area = parseArea(tag.attribute('ref') ?? '');
      if (area) index.merges.push(area);
      break;
    }
    case 'sheetProtection':
      index.isProtected = isOn(tag.attribute('sheet'));
      break;
    case 'pane':
      if (tag.attribute('state')?.startsWith('frozen'))
        index.frozen = {
          rows: Number(tag.attribute('ySplit')) || 0,
          columns: Number(tag.attribute('xSplit')) || 0,
        };
      break;
    case 'tablePart':
      index.tableRelationshipIds.push(tag.attribute('id') ?? '');
      break;
  }
}

function openRow(index: SheetIndex, tag: XmlTag, previous: number, part: string): number {
  const written = tag.attribute('r');
  const row = written === undefined ? previous + 1 : Number(written);
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw new ProductError('xml.damaged', { part });
  if (row <= previous) index.isIrregular = true;
  const height = tag.attribute('ht');
  if (isOn(tag.attribute('hidden'))) index.heights.set(row, 0);
  else if (height !== undefined && Number(height) >= 0) index.heights.set(row, Number(height) * PIXELS);
  index.numbers.push(row);
  index.starts.push(tag.start);
  return row;
}

function openFormula(index: SheetIndex, tag: XmlTag): void {
  index.hasFormulas = true;
  const kind = tag.attribute('t');
  if (kind !== 'array' && kind !== 'dataTable') return;
  const area = parseArea(tag.attribute('ref') ?? '');
  if (area) index.filledAreas.push(area);
}
