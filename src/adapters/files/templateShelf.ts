import fs from 'node:fs/promises';
import path from 'node:path';
import { ProductError } from '../../base/ProductError';
import type { TemplateFile, TemplateShelf } from '../../ports/TemplateShelf';

/**
 * Templates in a folder: one folder each, with its `template.md`; and Word documents anywhere on the disk.
 * @param root the folder `templates` of the installed package
 */
export function fileTemplateShelf(root: string): TemplateShelf {
  return {
    async list() {
      const folders = (await readFolder(root)).sort();
      const files = await Promise.all(folders.map((id) => readText(id, path.join(root, id, 'template.md'))));
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

async function readText(id: string, file: string): Promise<TemplateFile | undefined> {
  try {
    return { kind: 'text', id, text: await fs.readFile(file, 'utf8') };
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
