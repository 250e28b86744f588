import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { NeighbourFiles } from '../../ports/NeighbourFiles';
import { readWorkbookFile } from './readWorkbookFile';

/** Files beside one on the disk. Names come from data: none leads out of the folder, by dots, roots or links. */
export function neighbourFiles(file: string): NeighbourFiles {
  const folder = path.dirname(path.resolve(file));
  return {
    folder,
    async read(name) {
      const target = path.join(folder, name.replace(/\\/g, '/'));
      if (leadsElsewhere(name)) return undefined;
      const real = await realpath(target).catch(() => undefined);
      if (real === undefined || !isInside(await realpath(folder), real)) return undefined;
      if (!(await stat(real)).isFile()) return undefined;
      return readWorkbookFile(real);
    },
  };
}

/** Rooted on any system, up a folder, or no file name at all. */
const leadsElsewhere = (name: string): boolean =>
  /^[\\/~]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/i.test(name.trim());

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
