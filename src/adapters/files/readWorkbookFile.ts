import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ProductError } from '../../base/ProductError';
import { errorCode, fileError } from './fileError';

const MIB = 1024 * 1024;

/** No office's workbook is larger; what is, is a mistake. */
const LARGEST_MB = 512;

/**
 * The bytes of a workbook on disk.
 * @throws ProductError `file.notFound`, `file.isFolder`, `file.endsInSlash`, `file.isOwnerFile`, `file.notAllowed`, `file.locked`, `file.tooLarge`, `file.failed`
 */
export async function readWorkbookFile(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new ProductError('file.isFolder', { file });
    // A pipe or a device may never end.
    if (!found.isFile()) throw new ProductError('file.failed', { file, reason: 'not a regular file' });
    if (found.size > LARGEST_MB * MIB) throw new ProductError('file.tooLarge', { file, limitMb: LARGEST_MB });
    if (isOwnerFile(file, found.size)) throw new ProductError('file.isOwnerFile', { file });
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR' && /[/\\]$/.test(file)) {
      throw new ProductError('file.endsInSlash', { file }, { cause: error });
    }
    throw fileError(error, file);
  }
}

/** `~$台账.xlsx`, which Excel and WPS keep beside a workbook while someone has it open. */
function isOwnerFile(file: string, size: number): boolean {
  return path.basename(file).startsWith('~$') && size < 1024;
}
