import { chmod, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ProductError } from '../../base/ProductError';
import { errorCode, fileError } from './fileError';

export interface WriteOptions {
  /** Replace a file of that name; without it an existing file is refused. */
  readonly overwrite?: boolean;
  /** The file the bytes were made from: never written to, whatever `overwrite` says. */
  readonly input?: string;
}

/**
 * Writes a file whole or not at all: into a temporary neighbour first, then moved in place.
 * @throws ProductError `file.exists`, `file.isInput`, `file.noFolder`, `file.isFolder`, `file.notAllowed`, `file.locked`,
 *   `file.diskFull`, `file.failed`
 */
export async function writeNewFile(
  file: string,
  bytes: Uint8Array,
  { overwrite = false, input }: WriteOptions = {},
): Promise<void> {
  try {
    const existing = await statOf(file);
    if (existing?.isDirectory()) throw new ProductError('file.isFolder', { file });
    if (existing && input !== undefined && (await isSameFile(file, input))) {
      throw new ProductError('file.isInput', { file });
    }
    if (existing && !overwrite) throw new ProductError('file.exists', { file });
    // Through a symbolic link, not over it.
    const target = existing ? await realpath(file) : file;
    await moveInPlace(target, bytes, overwrite, existing?.mode);
  } catch (error) {
    throw errorCode(error) === 'ENOENT'
      ? new ProductError(
          'file.noFolder',
          { file, folder: path.dirname(path.resolve(file)) },
          { cause: error },
        )
      : fileError(error, file);
  }
}

async function moveInPlace(
  target: string,
  bytes: Uint8Array,
  overwrite: boolean,
  mode: number | undefined,
): Promise<void> {
  const temporary = await writeTemporary(target, bytes);
  try {
    if (mode !== undefined) await chmod(temporary, mode & 0o777);
    if (overwrite) await rename(temporary, target);
    else await moveUnlessTaken(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A rename replaces what is there; a hard link does not, so nobody's file is lost between looking and writing. */
async function moveUnlessTaken(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || (await statOf(target))) throw error;
    // Some network and USB drives know no hard links.
    await rename(temporary, target);
  }
}

/** So that two files written at once into one folder do not meet. */
let temporaries = 0;

async function writeTemporary(target: string, bytes: Uint8Array): Promise<string> {
  temporaries += 1;
  const temporary = path.join(path.dirname(target), `.duban-${process.pid}-${temporaries}.tmp`);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(temporary, { force: true });
    throw error;
  }
  await handle.close();
  return temporary;
}

async function statOf(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([statOf(one), statOf(other)]);
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
