import fs from 'node:fs/promises';
import path from 'node:path';
import { ProductError } from '../../base/ProductError';
import type { TemplateFile, TemplateShelf } from '../../ports/TemplateShelf';

/**
 * Templates in a folder: one folder each, with its `template.md`, a `template.zh-TW.md`, a `sample.json`, and texts it calls in `partials/`;
 * and Word documents anywhere on the disk.
 * @param root the folder `templates` of the installed package
 */
export function fileTemplateShelf(root: string): TemplateShelf {
  return {
    async list() {
      const folders = (await readFolder(root)).sort();
      const files = await Promise.all(folders.map((id) => readFolderTemplate(id, path.join(root, id))));
      return files.filter((file) => file !== undefined);
    },
    findOwn: (name) => (/\.(?:docx|dotx)$/i.test(name) ? readDocx(name) : Promise.resolve(undefined)),
  };
}

async function readFolder(root: string): Promise<string[]> {
  try {
    const entries = await fs.readdir(root, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (cause) {
    throw new ProductError('template.noShelf', { folder: root }, { cause });
  }
}

async function readFolderTemplate(id: string, folder: string): Promise<TemplateFile | undefined> {
  const text = await readText(path.join(folder, 'template.md'));
  if (text === undefined) return undefined;
  const taiwan = await readText(path.join(folder, 'template.zh-TW.md'));
  const sample = await readText(path.join(folder, 'sample.json'));
  const partials = await readPartials(path.join(folder, 'partials'));
  return {
    kind: 'text',
    id,
    text,
    ...(taiwan === undefined ? {} : { taiwan }),
    ...(sample === undefined ? {} : { sample }),
    ...(partials.size > 0 ? { partials } : {}),
  };
}

/** `partials/落款.txt` is called as `{{> 落款}}`. */
async function readPartials(folder: string): Promise<Map<string, string>> {
  const names = await fs.readdir(folder).catch(() => []);
  const found = new Map<string, string>();
  for (const name of names.filter((one) => /\.(?:txt|md)$/i.test(one)).sort()) {
    const text = await readText(path.join(folder, name));
    if (text !== undefined) found.set(path.parse(name).name, text);
  }
  return found;
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ProductError('template.unreadable', { file }, { cause });
  }
}

async function readDocx(file: string): Promise<TemplateFile> {
  try {
    return { kind: 'docx', id: file, bytes: await fs.readFile(file) };
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ProductError(missing ? 'template.missing' : 'template.unreadable', { file }, { cause });
  }
}
