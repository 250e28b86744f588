import { expose, proxy, transfer } from 'comlink';
import { passErrorsAcross } from './errorsAcross';
import type { AnyWorkbook, OfferedWorkbook } from './OfferedWorkbook';
import { packSnapshot } from './packSnapshot';

/** Lets whoever has the other end of the port call the workbook. @returns what ends it, and their watching */
export function offerWorkbook(workbook: AnyWorkbook, port: MessagePort): () => Promise<void> {
  passErrorsAcross();
  const watches = new Set<() => Promise<void>>();
  let isOver = false;
  const offered: OfferedWorkbook = {
    abilities: async () => ({
      fileName: workbook.fileName,
      pictures: workbook.readPictures !== undefined,
      richTexts: workbook.readRichTexts !== undefined,
    }),
    read: async () => transfer(...packSnapshot(await workbook.read())),
    draw: (plan) => workbook.draw(plan),
    erase: () => workbook.erase(),
    readRows: (spans) => workbook.readRows(spans),
    show: (place) => workbook.show(place),
    write: (edits) => workbook.write(edits),
    async watch(listener) {
      const end = await workbook.watch(listener);
      if (isOver) await end();
      else watches.add(end);
      return proxy(async () => {
        watches.delete(end);
        await end();
      });
    },
    addSheets: (description) => workbook.addSheets(description),
    readMemo: () => workbook.readMemo(),
    writeMemo: (entries) => workbook.writeMemo(entries),
    readPictures: async () => workbook.readPictures?.() ?? [],
    readRichTexts: async () => workbook.readRichTexts?.() ?? [],
  };
  expose(offered, port);
  return async () => {
    isOver = true;
    port.close();
    await Promise.all([...watches].map((end) => end()));
  };
}
