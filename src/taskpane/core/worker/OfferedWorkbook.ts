import type { ProxyMarked } from 'comlink';
import type { LiveWorkbook, WorkbookChange } from '../../../ports/LiveWorkbook';
import type { WorkbookPictures } from '../../../ports/WorkbookPictures';
import type { WorkbookRichTexts } from '../../../ports/WorkbookRichTexts';
import type { PackedSnapshot } from './packSnapshot';

/** A workbook as another thread can call it: no properties, and no functions that are not marked. */
export interface OfferedWorkbook
  extends Omit<LiveWorkbook, 'fileName' | 'watch' | 'read'>, WorkbookPictures, WorkbookRichTexts {
  abilities(): Promise<WorkbookAbilities>;
  read(): Promise<PackedSnapshot>;
  watch(listener: (change: WorkbookChange) => void): Promise<(() => Promise<void>) & ProxyMarked>;
}

export interface WorkbookAbilities {
  readonly fileName: string;
  readonly pictures: boolean;
  readonly richTexts: boolean;
}

/** A workbook with whatever else its adapter can read. */
export type AnyWorkbook = LiveWorkbook & Partial<WorkbookPictures & WorkbookRichTexts>;
