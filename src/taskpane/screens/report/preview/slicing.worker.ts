import { expose, transfer } from 'comlink';
import { sliceDocument, type DocumentSlice } from '../../../../word/sliceDocument';
import { holdLock } from '../../../core/worker/lifeLine';

let slices: AsyncGenerator<DocumentSlice, void> | undefined;

/** Cuts one document. */
const worker = {
  hold: holdLock,
  begin(docx: Uint8Array, most: number): void {
    slices = sliceDocument(docx, most);
  },
  async next(): Promise<DocumentSlice | undefined> {
    const { value } = (await slices?.next()) ?? {};
    if (!value) return undefined;
    // Memory of its own, and nothing but the part.
    const docx = value.docx.slice();
    return transfer({ ...value, docx }, [docx.buffer]);
  },
};

export type SlicingWorker = typeof worker;

expose(worker);
