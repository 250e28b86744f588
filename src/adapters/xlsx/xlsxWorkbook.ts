import type { MarkPlan } from '../../domain/marks/MarkPlan';
import { isMemoSheet } from '../../domain/memo/memoSheet';
import type { Snapshot } from '../../domain/snapshot/Snapshot';
import { openPackage } from '../../opc/openPackage';
import { attributeOf, childOf } from '../../opc/XmlElement';
import type { Workbook } from '../../ports/Workbook';
import type { WorkbookPictures } from '../../ports/WorkbookPictures';
import type { WorkbookRichTexts } from '../../ports/WorkbookRichTexts';
import { naming } from './naming';
import { readBook } from './draw/BookXml';
import { drawMarks } from './draw/drawMarks';
import { eraseSafely } from './draw/eraseSafely';
import { findOwnMarks } from './draw/ownMarks';
import { PackageEdits } from './draw/PackageEdits';
import { findWorkbookPart } from './read/findWorkbookPart';
import { isOn } from './read/isOn';
import { readPictures } from './read/readPictures';
import { readXlsx } from './read/readXlsx';
import { refuseForeign } from './read/refuseForeign';
import { readRichTexts } from './read/richText/readRichTexts';

/** A workbook held as the bytes of an .xlsx or .xlsm file. */
export interface XlsxWorkbook extends Workbook, WorkbookPictures, WorkbookRichTexts {
  /** The file as it is now; parts nothing was drawn on are the very bytes that were opened. */
  save(): Promise<Uint8Array>;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file. Everything that keeps the file from being used, here or later, is a
 * ProductError (`workbook.*`, `package.*`, `xml.*`) with the fact `file`.
 */
export async function openXlsxWorkbook(bytes: Uint8Array, fileName: string): Promise<XlsxWorkbook> {
  let current = bytes;
  const open = async () => {
    const edits = new PackageEdits(await openPackage(current));
    return { edits, part: await findWorkbookPart(edits.source) };
  };
  const change = async <Result>(work: (edits: PackageEdits, part: string) => Promise<Result>) => {
    const { edits, part } = await open();
    const result = await work(edits, part);
    if (edits.isChanged) current = await edits.save();
    return result;
  };
  return naming(fileName, async () => {
    refuseForeign(bytes);
    await open();
    return {
      read: () => naming(fileName, () => readWithoutOurs(current, fileName, open)),
      readPictures: () =>
        naming(fileName, async () => {
          const { edits } = await open();
          return readPictures(edits.source, await readWithoutOurs(current, fileName, open));
        }),
      readRichTexts: () =>
        naming(fileName, async () => {
          const { edits } = await open();
          return readRichTexts(edits.source, await readWithoutOurs(current, fileName, open));
        }),
      draw: (plan: MarkPlan) => naming(fileName, () => change((edits, part) => drawMarks(edits, part, plan))),
      erase: () => naming(fileName, () => change(eraseSafely)),
      save: async () => current,
    };
  });
}

async function readWithoutOurs(
  bytes: Uint8Array,
  fileName: string,
  open: () => Promise<{ edits: PackageEdits; part: string }>,
): Promise<Snapshot> {
  const { edits, part } = await open();
  const book = await readBook(edits, part);
  const own = new Set((await findOwnMarks(edits, book)).sheets.map(({ name }) => name));
  const properties = childOf(book.root, 'workbookPr');
  const dates1904 = properties && isOn(attributeOf(properties, 'date1904'));
  const snapshot = await readXlsx(bytes, fileName);
  return {
    ...snapshot,
    ...(dates1904 && { dates1904 }),
    sheets: snapshot.sheets.filter((sheet) => !own.has(sheet.name) && !isMemoSheet(sheet)),
  };
}
