import { readThemeColours } from '../../../src/adapters/xlsx/read/readThemeColours';
import { readSheets } from '../../../src/adapters/xlsx/read/readXlsx';
import { readWorkbookPart } from '../../../src/adapters/xlsx/read/readWorkbookPart';
import { openPackage } from '../../../src/opc/openPackage';
import type { OpcPackage } from '../../../src/opc/OpcPackage';
import { readRelationships } from '../../../src/opc/relationships';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../src/opc/XmlElement';
import { parseRange } from '../model/areas';
import { splitReference } from '../model/sheetNames';
import type { BookContent, NameContent, SheetContent } from './BookContent';
import { isOn, numberOf, readLooks } from './read/readLooks';
import { readSheetContent } from './read/readSheetContent';

/**
 * What Excel would show of an .xlsx file. Values, texts and colours come through our own adapter; what it does not look at
 * (formulas, looks, links, validation, printing) is read here.
 */
export async function readBookContent(bytes: Uint8Array, fileName: string): Promise<BookContent> {
  const source = await openPackage(bytes);
  const workbook = await readWorkbookPart(source);
  const root = parseXml(await source.readText(workbook.part), workbook.part);
  const styles = workbook.stylesPart;
  const stylesRoot =
    styles !== undefined && source.has(styles) ? parseXml(await source.readText(styles), styles) : undefined;
  const theme = await readThemeColours(source, workbook.part);
  const looks = readLooks(stylesRoot, theme);
  const snapshots = await readSheets(source);
  const sheets: SheetContent[] = [];
  for (const [index, entry] of workbook.sheets.entries())
    sheets.push(await readSheetContent(source, entry, snapshots[index], looks, theme));
  const protection = childOf(root, 'workbookProtection');
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  return {
    fileName,
    dates1904: workbook.dateSystem === 1904,
    ...(protection &&
      isOn(attributeOf(protection, 'lockStructure')) && { isStructureProtected: true as const }),
    defaultFont: looks.defaultFont,
    sheets: placePrintNames(sheets, root),
    names: readNames(root),
    properties: await readProperties(source),
    active: view ? numberOf(view, 'activeTab') : 0,
  };
}

const printNames = /^_xlnm\./;

function definedNames(root: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName');
}

/** By position, chart sheets too: names count them. */
function listedSheets(root: XmlElement): readonly string[] {
  return childrenOf(childOf(root, 'sheets'), 'sheet').map((sheet) => attributeOf(sheet, 'name') ?? '');
}

function readNames(root: XmlElement): NameContent[] {
  return definedNames(root)
    .filter((element) => !printNames.test(attributeOf(element, 'name') ?? ''))
    .map((element) => {
      const local = attributeOf(element, 'localSheetId');
      const sheet = local === undefined ? undefined : listedSheets(root)[Number(local)];
      return {
        name: attributeOf(element, 'name') ?? '',
        formula: `=${element.text.trim()}`,
        visible: !isOn(attributeOf(element, 'hidden')),
        comment: attributeOf(element, 'comment') ?? '',
        ...(sheet !== undefined && { sheet }),
      };
    });
}

/** Print areas and titles are names in the file and page layout in Excel. */
function placePrintNames(sheets: readonly SheetContent[], root: XmlElement): SheetContent[] {
  const listed = listedSheets(root);
  return sheets.map((sheet) => {
    const index = listed.indexOf(sheet.name);
    const page = { ...sheet.page };
    for (const element of definedNames(root)) {
      if (attributeOf(element, 'localSheetId') !== String(index)) continue;
      const areas = element.text
        .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
        .flatMap((one) => parseRange(splitReference(one.trim()).rest) ?? []);
      const name = attributeOf(element, 'name');
      if (name === '_xlnm.Print_Area') page.printAreas = areas;
      if (name !== '_xlnm.Print_Titles') continue;
      const rows = areas.find(({ left, right }) => left === 1 && right === 16_384);
      const columns = areas.find(({ top, bottom }) => top === 1 && bottom === 1_048_576);
      if (rows) page.titleRows = rows;
      if (columns) page.titleColumns = columns;
    }
    return { ...sheet, page };
  });
}

async function readProperties(source: OpcPackage): Promise<Readonly<Record<string, unknown>>> {
  const relationship = [...(await readRelationships(source, '')).values()].find(({ type }) =>
    type.endsWith('/core-properties'),
  );
  if (!relationship || !source.has(relationship.target)) return {};
  const root = parseXml(await source.readText(relationship.target), relationship.target);
  const text = (name: string) => childOf(root, name)?.text ?? '';
  return {
    title: text('title'),
    subject: text('subject'),
    author: text('creator'),
    lastAuthor: text('lastModifiedBy'),
    keywords: text('keywords'),
  };
}
