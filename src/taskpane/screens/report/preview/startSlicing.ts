import { wrap } from 'comlink';
import { isSliced, type DocumentSlice } from '../../../../word/sliceDocument';
import { watchLife } from '../../../core/worker/lifeLine';
import type { SlicingWorker } from './slicing.worker';

/** A Word document in parts, one after the other. */
export interface Slices {
  /** @returns undefined when there are no more. @throws when the rest cannot be had */
  next(): Promise<DocumentSlice | undefined>;
  /** No more parts are wanted: nothing of the document is kept. */
  end(): void;
}

/**
 * As `sliceDocument`; a long document is inflated and cut in a worker of its own, which takes seconds and ten times the
 * memory of the file.
 * @throws when it is no document
 */
export async function startSlicing(docx: Uint8Array, most: number): Promise<Slices> {
  return (await isSliced(docx, most)) ? sliceElsewhere(docx, most) : asOne(docx);
}

function asOne(docx: Uint8Array): Slices {
  let rest: DocumentSlice | undefined = { docx, continues: false, share: 1 };
  return {
    async next() {
      const slice = rest;
      rest = undefined;
      return slice;
    },
    end: () => undefined,
  };
}

async function sliceElsewhere(docx: Uint8Array, most: number): Promise<Slices> {
  const worker = new Worker(new URL('./slicing.worker.ts', import.meta.url), { name: 'duban-slicing' });
  const remote = wrap<SlicingWorker>(worker);
  let end = (): void => undefined;
  const ended = new Promise<never>((_, fail) => {
    end = () => {
      worker.terminate();
      fail(new Error('no more parts are wanted'));
    };
    worker.onerror = ({ message }) => fail(new Error(message || 'the code of the worker did not come'));
  });
  // Whoever waits for a part hears of it; often nobody does.
  ended.catch(() => undefined);
  try {
    const { gone } = await Promise.race([watchLife('duban-slicing', (lock) => remote.hold(lock)), ended]);
    const stopped = gone.then(() => Promise.reject(new Error('the worker is gone')));
    stopped.catch(() => undefined);
    await Promise.race([remote.begin(docx, most), ended, stopped]);
    return {
      next: () => Promise.race([remote.next(), ended, stopped]),
      end,
    };
  } catch (error) {
    end();
    throw error;
  }
}
