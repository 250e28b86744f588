import type { SheetEntry } from '../../../../src/adapters/xlsx/read/readWorkbookPart';
import { colourOf } from '../../../../src/adapters/xlsx/view/colourOf';
import { outlineSheet } from '../../../../src/adapters/xlsx/draw/outline';
import type { Cell as SnapshotCell, Sheet as SnapshotSheet } from '../../../../src/domain/snapshot/Snapshot';
import type { OpcPackage } from '../../../../src/opc/OpcPackage';
import { readRelationships } from '../../../../src/opc/relationships';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../../../src/opc/XmlElement';
import { parseRange } from '../../model/areas';
import type { Hyperlink } from '../../model/Cell';
import type { Line } from '../../model/SheetParts';
import type { CellContent, SheetContent } from '../BookContent';
import { capitalised, isOn, type Looks, numberOf, type ThemeColors } from './readLooks';
import { readPage } from './readPage';
import { readCriteria, readFormats, readFrozen, readProtection, readValidations } from './readSheetParts';
import { readTables } from './readTables';
import { type ScannedCell, scanCells } from './scanCells';

/** @param snapshot the same sheet as our adapter reads it */
export async function readSheetContent(
  source: OpcPackage,
  { name, visibility, part }: SheetEntry,
  snapshot: SnapshotSheet | undefined,
  looks: Looks,
  theme: ThemeColors,
): Promise<SheetContent> {
  const text = await source.readText(part);
  const { root } = outlineSheet(text, part);
  const { cells, rows } = scanCells(text, part);
  const links = await readLinks(source, part, root);
  const filter = readFilter(root);
  const properties = childOf(root, 'sheetFormatPr');
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const [frozen, protection] = [readFrozen(root), readProtection(root)];
  return {
    name,
    visibility: capitalised(visibility) as SheetContent['visibility'],
    looks: looks.cells,
    cells: placeCells(cells, snapshot, looks, links),
    rows: rows.map(({ row, height, hidden }) => [
      row,
      {
        ...(height !== undefined && { size: height }),
        ...(hidden && { hidden }),
        ...(hidden && isFiltered(row, filter) && { filtered: true as const }),
      },
    ]),
    ...readColumns(root, looks),
    defaultColumnWidth: pointsOf(properties ? numberOf(properties, 'defaultColWidth') : 0) || 48,
    standardHeight: (properties && numberOf(properties, 'defaultRowHeight')) || 15,
    merges: snapshot?.merges ?? [],
    tables: await readTables(source, part),
    formats: readFormats(root, looks),
    validations: readValidations(root),
    ...(filter && { filter }),
    ...(frozen && { frozen }),
    ...(protection && { protection }),
    page: readPage(root),
    tabColor: colourOf(childOf(childOf(root, 'sheetPr'), 'tabColor'), theme) ?? '',
    showGridlines: !view || attributeOf(view, 'showGridLines') !== '0',
  };
}

function placeCells(
  scanned: readonly ScannedCell[],
  snapshot: SnapshotSheet | undefined,
  looks: Looks,
  links: ReadonlyMap<string, Hyperlink>,
): CellContent[] {
  const known = new Map<string, SnapshotCell>();
  for (const { number, cells } of snapshot?.rows ?? [])
    for (const cell of cells) known.set(`${number} ${cell.column}`, cell);
  const placed: CellContent[] = [];
  for (const { row, column, style, formula, number } of scanned) {
    const key = `${row} ${column}`;
    const cell = known.get(key);
    const isError = cell?.kind === 'error';
    const value = number ?? cell?.value ?? '';
    const link = links.get(key);
    const look = isPlain(looks, style) ? -1 : style;
    if (value === '' && formula === undefined && look < 0 && !link) continue;
    const more = {
      ...(formula !== undefined && { formula }),
      ...(isError && { isError }),
      ...(link && { link }),
    };
    placed.push(Object.keys(more).length > 0 ? [row, column, value, look, more] : [row, column, value, look]);
  }
  return placed;
}

function isPlain({ cells }: Looks, style: number): boolean {
  const look = cells[style];
  return !look || (look.format === undefined && !look.style);
}

function readColumns(root: XmlElement, looks: Looks): Pick<SheetContent, 'columns' | 'columnLooks'> {
  const columns: [number, Line][] = [];
  const columnLooks: [number, number][] = [];
  for (const element of childrenOf(childOf(root, 'cols'), 'col')) {
    const width = numberOf(element, 'width');
    const hidden = isOn(attributeOf(element, 'hidden'));
    const style = numberOf(element, 'style');
    for (let column = numberOf(element, 'min'); column <= numberOf(element, 'max'); column += 1) {
      if (width > 0 || hidden)
        columns.push([column, { ...(width > 0 && { size: pointsOf(width) }), ...(hidden && { hidden }) }]);
      if (!isPlain(looks, style)) columnLooks.push([column, style]);
    }
  }
  return { columns, columnLooks };
}

/** Pixels of the widest digit of the usual font, and points a pixel (ISO/IEC 29500-1 §18.3.1.13). */
const DIGIT = 7;
const POINTS = 0.75;

function pointsOf(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS;
}

function readFilter(root: XmlElement): SheetContent['filter'] {
  const element = childOf(root, 'autoFilter');
  const area = element && parseRange(attributeOf(element, 'ref') ?? '');
  return area && { area, criteria: readCriteria(element) };
}

function isFiltered(row: number, filter: SheetContent['filter']): boolean {
  return (
    filter !== undefined && filter.criteria.length > 0 && row > filter.area.top && row <= filter.area.bottom
  );
}

async function readLinks(
  source: OpcPackage,
  part: string,
  root: XmlElement,
): Promise<ReadonlyMap<string, Hyperlink>> {
  const relationships = await readRelationships(source, part);
  const links = new Map<string, Hyperlink>();
  for (const element of childrenOf(childOf(root, 'hyperlinks'), 'hyperlink')) {
    const area = parseRange(attributeOf(element, 'ref') ?? '');
    if (!area) continue;
    const [location, display, tip] = ['location', 'display', 'tooltip'].map((key) =>
      attributeOf(element, key),
    );
    const target = relationships.get(attributeOf(element, 'id') ?? '')?.target;
    links.set(`${area.top} ${area.left}`, {
      ...(target !== undefined && { address: target }),
      ...(location !== undefined && { documentReference: location }),
      ...(display !== undefined && { textToDisplay: display }),
      ...(tip !== undefined && { screenTip: tip }),
    });
  }
  return links;
}
