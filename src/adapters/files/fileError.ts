import { ProductError } from '../../base/ProductError';

/** Error code by what the operating system says. */
const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'file.notFound',
  ENOTDIR: 'file.notFound',
  ENAMETOOLONG: 'file.notFound',
  EISDIR: 'file.isFolder',
  EACCES: 'file.notAllowed',
  EPERM: 'file.notAllowed',
  EROFS: 'file.notAllowed',
  EBUSY: 'file.locked',
  ETXTBSY: 'file.locked',
  EEXIST: 'file.exists',
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  ERR_FS_FILE_TOO_LARGE: 'file.tooLarge',
};

/** What the operating system said, as a sentence for the user; other errors as they are. */
export function fileError(error: unknown, file: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  return new ProductError(CODES[code] ?? 'file.failed', { file, reason: code }, { cause: error });
}

/** `ENOENT` and the like; undefined when the error is not the operating system's. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || error instanceof ProductError) return undefined;
  return 'code' in error ? String(error.code) : undefined;
}
