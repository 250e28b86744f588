import { ProductError } from '../../base/ProductError';
import { fromBase64, toBase64 } from '../delivery/base64';
import type { OwnTemplate, OwnTemplateStore } from './OwnTemplateStore';

/** What is kept with the workbook, as `LiveWorkbook` has it. */
export interface WorkbookMemo {
  readMemo(): Promise<ReadonlyMap<string, unknown>>;
  writeMemo(entries: ReadonlyMap<string, unknown>): Promise<void>;
}

/** Every colleague opens it with the workbook, and Excel for the web takes few megabytes at once. */
const LARGEST_KB = 1024;
const MOST_KB = 2048;
const KEY = 'templates';
const KB = 1024;

/** By name, in base64. */
type Shelf = Readonly<Record<string, string>>;

/** Templates in cells of our hidden sheet. */
export function workbookTemplates(workbook: WorkbookMemo): OwnTemplateStore {
  const readShelf = async (): Promise<Shelf> => shelfIn((await workbook.readMemo()).get(KEY));
  const writeShelf = (shelf: Shelf): Promise<void> =>
    workbook.writeMemo(new Map([[KEY, Object.keys(shelf).length === 0 ? undefined : shelf]]));

  return {
    async list() {
      return Object.entries(await readShelf()).map(([name, text]): OwnTemplate => ({
        name,
        home: 'workbook',
        size: sizeOf(text),
      }));
    },
    async read(name) {
      const text = (await readShelf())[name];
      return text === undefined ? undefined : fromBase64(text);
    },
    async keep(name, bytes) {
      if (bytes.length > LARGEST_KB * KB)
        throw new ProductError('ownTemplate.tooLarge', {
          template: name,
          sizeKb: Math.ceil(bytes.length / KB),
          limitKb: LARGEST_KB,
        });
      const shelf = { ...(await readShelf()), [name]: toBase64(bytes) };
      const total = Object.values(shelf).reduce((sum, text) => sum + sizeOf(text), 0);
      if (total > MOST_KB * KB)
        throw new ProductError('ownTemplate.workbookFull', { template: name, limitKb: MOST_KB });
      await writeShelf(shelf);
    },
    async remove(name) {
      const others = Object.entries(await readShelf()).filter(([other]) => other !== name);
      await writeShelf(Object.fromEntries(others));
    },
  };
}

const sizeOf = (base64: string): number => Math.floor((base64.length * 3) / 4);

/** What somebody else may have written there is no shelf. */
function shelfIn(value: unknown): Shelf {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(entries) as Shelf;
}
