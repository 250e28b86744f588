import { proxy, wrap } from 'comlink';
import { passErrorsAcross } from './errorsAcross';
import type { AnyWorkbook, OfferedWorkbook } from './OfferedWorkbook';
import { unpackSnapshot } from './packSnapshot';

/** The workbook that somebody offers at the other end of the port. */
export async function reachWorkbook(port: MessagePort): Promise<AnyWorkbook> {
  passErrorsAcross();
  const offered = wrap<OfferedWorkbook>(port);
  const { fileName, pictures, richTexts } = await offered.abilities();
  return {
    fileName,
    read: async () => unpackSnapshot(await offered.read()),
    draw: (plan) => offered.draw(plan),
    erase: () => offered.erase(),
    readRows: (spans) => offered.readRows(spans),
    show: (place) => offered.show(place),
    write: (edits) => offered.write(edits),
    async watch(listener) {
      const end = await offered.watch(proxy(listener));
      return async () => {
        await end();
      };
    },
    addSheets: (description) => offered.addSheets(description),
    readMemo: () => offered.readMemo(),
    writeMemo: (entries) => offered.writeMemo(entries),
    ...(pictures && { readPictures: () => offered.readPictures() }),
    ...(richTexts && { readRichTexts: () => offered.readRichTexts() }),
  };
}
