import { ProductError } from '../base/ProductError';
import type { TemplateFile, TemplateShelf } from '../ports/TemplateShelf';
import { listTemplates } from './listTemplates';

/**
 * A template by its id, its Chinese or English name, or as a Word document of the user's own.
 * @throws ProductError `template.unknown`; what the shelf throws
 */
export async function findTemplate(shelf: TemplateShelf, name: string): Promise<TemplateFile> {
  const wanted = plain(name);
  const listings = await listTemplates(shelf);
  const listing = listings.find(({ file, name: names }) =>
    [file.id, names['zh-CN'], names.en].map(plain).includes(wanted),
  );
  const found = listing?.file ?? (await shelf.findOwn(name));
  if (found) return found;
  const known = listings.map(({ file, name: names }) => `${file.id}（${names['zh-CN']}）`).join('、');
  const knownEnglish = listings.map(({ file, name: names }) => `${file.id} (${names.en})`).join(', ');
  throw new ProductError('template.unknown', { given: name, known, knownEnglish });
}

/** 《会议执行监控报告》 names the same template as 会议执行监控报告. */
const plain = (name: string): string => name.replace(/[《》\s]/g, '').toLowerCase();
