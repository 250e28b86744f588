import type { Book } from '../model/Book';
import { HostError } from '../protocol/HostError';
import { define, object } from './define';

const idsOf = (ids: readonly string[] | undefined, { customXmlParts }: Book) =>
  ids ?? [...customXmlParts.keys()];

const namespaceOf = (xml: string) => /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';

/** All parts, or those of one namespace. */
export const customXmlPartCollectionClass = define('CustomXmlPartCollection', {
  items: (ids, { book }) => idsOf(ids, book).map((id) => object('CustomXmlPart', id)),
  item: (ids, id, { book }) => {
    if (!idsOf(ids, book).includes(String(id))) throw new HostError('ItemNotFound');
    return object('CustomXmlPart', String(id));
  },
  methods: {
    Add: (_, [xml], { book }) => {
      const id = book.newId();
      book.customXmlParts.set(id, String(xml));
      return object('CustomXmlPart', id);
    },
    GetByNamespace: (_, [namespace], { book }) => {
      const found = [...book.customXmlParts].filter(([, xml]) => namespaceOf(xml) === namespace);
      return object(
        'CustomXmlPartCollection',
        found.map(([id]) => id),
      );
    },
    GetCount: (ids, _, { book }) => idsOf(ids, book).length,
    GetItemOrNullObject: (ids, [id], { book }) =>
      idsOf(ids, book).includes(String(id)) ? object('CustomXmlPart', String(id)) : null,
    GetOnlyItemOrNullObject: (ids, _, { book }) => {
      const [id, ...others] = idsOf(ids, book);
      return id !== undefined && others.length === 0 ? object('CustomXmlPart', id) : null;
    },
  },
});

export const customXmlPartClass = define('CustomXmlPart', {
  identity: (id) => ({ Id: id }),
  scalars: {
    Id: { get: (id) => id },
    NamespaceUri: { get: (id, { book }) => namespaceOf(book.customXmlParts.get(id) ?? '') },
  },
  methods: {
    Delete: (id, _, { book }) => void book.customXmlParts.delete(id),
    GetXml: (id, _, { book }) => book.customXmlParts.get(id) ?? '',
    SetXml: (id, [xml], { book }) => void book.customXmlParts.set(id, String(xml)),
  },
});
