import { ProductError } from '../../../base/ProductError';
import { cellText } from '../../../domain/snapshot/cellText';
import type { SheetPicture } from '../../../domain/snapshot/SheetPicture';
import type { Snapshot } from '../../../domain/snapshot/Snapshot';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { hasType, readRelationships, type Relationship } from '../../../opc/relationships';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../opc/XmlElement';
import { readWorkbookPart } from './readWorkbookPart';

const MIB = 1024 * 1024;
const MOST = 2000;
const MOST_MB = 256;

/**
 * Pictures anchored on the sheets, and those that WPS keeps as the value of a cell (`=DISPIMG("ID_…",1)`). Drawings of
 * other kinds, groups and pictures outside the file are left out.
 * @param snapshot of the same workbook: only its sheets are looked at
 * @throws ProductError `workbook.tooManyPictures`; as the package's parts
 */
export async function readPictures(source: OpcPackage, { sheets }: Snapshot): Promise<SheetPicture[]> {
  const wanted = new Set(sheets.map(({ name }) => name));
  const shelf = new PictureShelf(source);
  const found: SheetPicture[] = [];
  const { part: workbook, sheets: entries } = await readWorkbookPart(source);
  for (const { name, part } of entries) {
    if (wanted.has(name))
      for (const one of await anchored(source, part, shelf)) found.push({ sheet: name, ...one });
  }
  const cellImages = await readCellImages(source, workbook, shelf);
  for (const { name: sheet, rows } of cellImages.size > 0 ? sheets : []) {
    for (const { number: row, cells } of rows) {
      for (const cell of cells) {
        const text = cellText(cell);
        const image = cellImages.get(/DISPIMG\("(ID_[\dA-Z]+)"/i.exec(text)?.[1] ?? '');
        if (image) found.push({ sheet, row, column: cell.column, ...image, cellText: text });
      }
    }
  }
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const placeOf = ({ sheet }: SheetPicture): number => order.get(sheet) ?? 0;
  return found.sort((a, b) => placeOf(a) - placeOf(b) || a.row - b.row || a.column - b.column);
}

type Anchored = Pick<SheetPicture, 'row' | 'column' | 'name' | 'bytes'>;
type Image = Pick<SheetPicture, 'name' | 'bytes'>;

/** Bytes of media parts, each read once, all of them within bounds. */
class PictureShelf {
  private readonly known = new Map<string, Uint8Array>();
  private count = 0;
  private size = 0;

  constructor(private readonly source: OpcPackage) {}

  async take(
    picture: XmlElement,
    relationships: ReadonlyMap<string, Relationship>,
  ): Promise<Image | undefined> {
    const blip = childOf(childOf(picture, 'blipFill'), 'blip');
    const target = relationships.get((blip && attributeOf(blip, 'embed')) ?? '');
    if (!target || target.external || !this.source.has(target.target)) return undefined;
    const properties = childOf(childOf(picture, 'nvPicPr'), 'cNvPr');
    const name = (properties && attributeOf(properties, 'name')) ?? '';
    return { name, bytes: await this.read(target.target) };
  }

  private async read(part: string): Promise<Uint8Array> {
    const bytes = this.known.get(part) ?? (await this.source.readBytes(part));
    if (!this.known.has(part)) this.size += bytes.length;
    this.known.set(part, bytes);
    this.count += 1;
    if (this.count > MOST || this.size > MOST_MB * MIB)
      throw new ProductError('workbook.tooManyPictures', { limit: MOST, limitMb: MOST_MB });
    return bytes;
  }
}

async function anchored(source: OpcPackage, sheetPart: string, shelf: PictureShelf): Promise<Anchored[]> {
  const drawings = [...(await readRelationships(source, sheetPart)).values()].filter(
    (one) => !one.external && hasType(one, 'drawing') && source.has(one.target),
  );
  const found: Anchored[] = [];
  for (const { target } of drawings) {
    const relationships = await readRelationships(source, target);
    const root = parseXml(await source.readText(target), target);
    for (const kind of ['twoCellAnchor', 'oneCellAnchor']) {
      for (const anchor of childrenOf(root, kind)) {
        const picture = childOf(anchor, 'pic');
        const from = childOf(anchor, 'from');
        const image = picture && (await shelf.take(picture, relationships));
        if (image)
          found.push({ row: 1 + numberIn(from, 'row'), column: 1 + numberIn(from, 'col'), ...image });
      }
    }
  }
  return found;
}

function numberIn(from: XmlElement | undefined, name: string): number {
  const value = Number(childOf(from, name)?.text ?? 0);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

/** WPS: pictures by the id that cells call them by. */
async function readCellImages(
  source: OpcPackage,
  workbook: string,
  shelf: PictureShelf,
): Promise<ReadonlyMap<string, Image>> {
  const part = [...(await readRelationships(source, workbook)).values()].find(
    ({ type, external }) => !external && /\/cellImage$/i.test(type),
  )?.target;
  const found = new Map<string, Image>();
  if (part === undefined || !source.has(part)) return found;
  const relationships = await readRelationships(source, part);
  for (const holder of childrenOf(parseXml(await source.readText(part), part), 'cellImage')) {
    const picture = childOf(holder, 'pic');
    const image = picture && (await shelf.take(picture, relationships));
    if (image) found.set(image.name, { ...image, name: '' });
  }
  return found;
}
