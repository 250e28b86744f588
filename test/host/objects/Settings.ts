import { HostError } from '../protocol/HostError';
import { define, object } from './define';

/** `workbook.settings`: the same bag as `Office.context.document.settings`, written at once. */
export const settingCollectionClass = define('SettingCollection', {
  items: ({ settings }) => [...settings.keys()].map((key) => object('Setting', key)),
  item: ({ settings }, key) => {
    if (!settings.has(String(key))) throw new HostError('ItemNotFound');
    return object('Setting', String(key));
  },
  methods: {
    Add: ({ settings }, [key, value]) => {
      settings.set(String(key), JSON.stringify(value));
      return object('Setting', String(key));
    },
    GetCount: ({ settings }) => settings.size,
    GetItemOrNullObject: ({ settings }, [key]) =>
      settings.has(String(key)) ? object('Setting', String(key)) : null,
  },
});

export const settingClass = define('Setting', {
  identity: (key) => ({ _Id: key }),
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { book }) => JSON.parse(book.settings.get(key) ?? 'null') as unknown,
      set: (key, value, { book }) => book.settings.set(key, JSON.stringify(value)),
    },
  },
  methods: { Delete: (key, _, { book }) => void book.settings.delete(key) },
});
