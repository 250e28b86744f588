import { ProductError } from '../../../src/base/ProductError';
import { workbookTemplates } from '../../../src/taskpane/ownTemplates/workbookTemplates';

function memoOf(start: Record<string, unknown> = {}) {
  const memo = new Map<string, unknown>(Object.entries(start));
  return {
    memo,
    readMemo: async () => new Map(JSON.parse(JSON.stringify([...memo])) as [string, unknown][]),
    writeMemo: async (entries: ReadonlyMap<string, unknown>) => {
      for (const [key, value] of entries) {
        if (value === undefined) memo.delete(key);
        else memo.set(key, value);
      }
    },
  };
}

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const kb = (count: number) => new Uint8Array(count * 1024);

describe('templates kept with the workbook', () => {
  it('gives back what it was given, and what it holds', async () => {
    const store = workbookTemplates(memoOf({ settings: { a: 1 } }));
    await store.keep('我单位的清单.docx', bytes);
    expect(await store.list()).toEqual([{ name: '我单位的清单.docx', home: 'workbook', size: 1000 }]);
    expect(await store.read('我单位的清单.docx')).toEqual(bytes);
    expect(await store.read('别的.docx')).toBeUndefined();
  });

  it('keeps a part of a larger buffer alone', async () => {
    const store = workbookTemplates(memoOf());
    await store.keep('a.docx', bytes.subarray(10, 20));
    expect(await store.read('a.docx')).toEqual(bytes.slice(10, 20));
  });

  it('has one of a name: the later one', async () => {
    const store = workbookTemplates(memoOf());
    await store.keep('a.docx', bytes);
    await store.keep('a.docx', bytes.slice(0, 3));
    expect(await store.list()).toEqual([{ name: 'a.docx', home: 'workbook', size: 3 }]);
  });

  it('leaves nothing behind when the last is removed, and nothing else touched', async () => {
    const workbook = memoOf({ settings: { a: 1 } });
    const store = workbookTemplates(workbook);
    await store.keep('a.docx', bytes);
    await store.remove('a.docx');
    expect([...workbook.memo]).toEqual([['settings', { a: 1 }]]);
  });

  it('takes what somebody else wrote there for no template', async () => {
    const store = workbookTemplates(memoOf({ templates: { 'a.docx': 5, 'b.docx': 'AQID' } }));
    expect(await store.list()).toEqual([{ name: 'b.docx', home: 'workbook', size: 3 }]);
    expect(await workbookTemplates(memoOf({ templates: 'x' })).list()).toEqual([]);
  });

  it('takes 1024 KB, and refuses a byte more', async () => {
    const store = workbookTemplates(memoOf());
    await store.keep('a.docx', kb(1024));
    const larger = new Uint8Array(1024 * 1024 + 1);
    await expect(store.keep('b.docx', larger)).rejects.toEqual(
      new ProductError('ownTemplate.tooLarge', { template: 'b.docx', sizeKb: 1025, limitKb: 1024 }),
    );
  });

  it('holds 2048 KB together, and keeps what it had when more are refused', async () => {
    const store = workbookTemplates(memoOf());
    await store.keep('a.docx', kb(1024));
    await store.keep('b.docx', kb(1024));
    await expect(store.keep('c.docx', kb(1))).rejects.toMatchObject({ code: 'ownTemplate.workbookFull' });
    expect((await store.list()).map(({ name }) => name)).toEqual(['a.docx', 'b.docx']);
    await store.keep('b.docx', kb(10));
    await store.keep('c.docx', kb(1));
  });
});
