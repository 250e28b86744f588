import { expose, proxy } from 'comlink';
import { passErrorsAcross } from './errorsAcross';
import type { AnyWorkbook, OfferedWorkbook } from './OfferedWorkbook';

/** Lets whoever has the other end of the port call the workbook. */
export function offerWorkbook(workbook: AnyWorkbook, port: MessagePort): void {
  passErrorsAcross();
  const offered: OfferedWorkbook = {
    abilities: async () => ({
      fileName: workbook.fileName,
      pictures: workbook.readPictures !== undefined,
      richTexts: workbook.readRichTexts !== undefined,
    }),
    read: () => workbook.read(),
    draw: (plan) => workbook.draw(plan),
    erase: () => workbook.erase(),
    readRows: (spans) => workbook.readRows(spans),
    show: (place) => workbook.show(place),
    write: (edits) => workbook.write(edits),
    watch: async (listener) => proxy(await workbook.watch(listener)),
    addSheets: (description) => workbook.addSheets(description),
    readMemo: () => workbook.readMemo(),
    writeMemo: (entries) => workbook.writeMemo(entries),
    readPictures: async () => workbook.readPictures?.() ?? [],
    readRichTexts: async () => workbook.readRichTexts?.() ?? [],
  };
  expose(offered, port);
}
