import { ProductError } from '../../../base/ProductError';
import type { TemplateFile, TemplateShelf } from '../../../ports/TemplateShelf';
import type { OwnTemplateStore } from '../../ownTemplates/OwnTemplateStore';
import type { TemplateHome } from '../views/ReportsView';

export type OwnTemplateStores = Readonly<Partial<Record<TemplateHome, OwnTemplateStore>>>;

/** `workbook:我单位的通报.docx` */
export const ownTemplateId = (home: TemplateHome, name: string): string => `${home}:${name}`;

/** Undefined for the id of a built-in template. */
export function parseOwnTemplateId(
  id: string,
): { readonly home: TemplateHome; readonly name: string } | undefined {
  const match = /^(workbook|device):(.+)$/s.exec(id);
  return match ? { home: match[1] as TemplateHome, name: match[2] ?? '' } : undefined;
}

/** The built-in templates and those the user keeps, found by their ids. */
export function paneShelf(builtIn: TemplateShelf, stores: OwnTemplateStores): TemplateShelf {
  return {
    list: () => builtIn.list(),
    async findOwn(id) {
      const own = parseOwnTemplateId(id);
      if (!own) return undefined;
      const bytes = await stores[own.home]?.read(own.name);
      if (!bytes) throw new ProductError('template.missing', { file: own.name });
      return { kind: 'docx', id: own.name, bytes };
    },
  };
}

/** A shelf with one document on it, to look at it before it is kept. */
export function singleShelf(builtIn: TemplateShelf, name: string, bytes: Uint8Array): TemplateShelf {
  const file: TemplateFile = { kind: 'docx', id: name, bytes };
  return { list: () => builtIn.list(), findOwn: async (id) => (id === name ? file : undefined) };
}
