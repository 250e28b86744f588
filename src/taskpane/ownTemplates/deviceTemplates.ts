import { ProductError } from '../../base/ProductError';
import type { OwnTemplate, OwnTemplateStore } from './OwnTemplateStore';

const DATABASE = 'duban';
const STORE = 'templates';

interface Kept {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** Templates in the browser's own database of this device. */
export const deviceTemplates: OwnTemplateStore = {
  async list() {
    const kept = await inStore<Kept[]>('readonly', (store) => store.getAll());
    return kept.map(({ name, bytes }): OwnTemplate => ({ name, home: 'device', size: bytes.byteLength }));
  },
  async read(name) {
    const kept = await inStore<Kept | undefined>('readonly', (store) => store.get(name));
    return kept && new Uint8Array(kept.bytes);
  },
  async keep(name, bytes) {
    // A copy: what is given may be a part of a larger buffer.
    await inStore(
      'readwrite',
      (store) => store.put({ name, bytes: bytes.slice().buffer } satisfies Kept),
      name,
    );
  },
  async remove(name) {
    await inStore('readwrite', (store) => store.delete(name));
  },
};

/** One request, done when its transaction is: only then has the device room for it. */
async function inStore<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
  template = '',
): Promise<Value> {
  const database = await open();
  try {
    return await new Promise<Value>((done, fail) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => done(request.result as Value);
      transaction.onabort = () => fail(refusal(transaction.error ?? request.error, template));
    });
  } finally {
    database.close();
  }
}

function refusal(cause: DOMException | null, template: string): ProductError {
  const full = cause?.name === 'QuotaExceededError';
  return new ProductError(full ? 'ownTemplate.deviceFull' : 'ownTemplate.noDevice', { template }, { cause });
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const refuse = (cause: unknown): void => fail(new ProductError('ownTemplate.noDevice', {}, { cause }));
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'name' });
      request.onsuccess = () => done(request.result);
      request.onerror = () => refuse(request.error);
    } catch (cause) {
      // Forbidden altogether: frames of other sites, private windows.
      refuse(cause);
    }
  });
}
