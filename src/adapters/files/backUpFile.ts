import { constants, copyFile } from 'node:fs/promises';
import path from 'node:path';
import { formatMinute, type WallMinute } from '../../domain/time/WallMinute';
import { errorCode, fileError } from './fileError';

/** A second backup within the same minute gets a number; more than these are no accident. */
const MOST_NUMBERS = 1000;

/**
 * Copies a file beside itself before it is changed, and gives the copy's path: `台账.bak-20240712-0900.xlsx`.
 * An earlier backup is never replaced.
 * @throws ProductError `file.*`
 */
export async function backUpFile(file: string, now: WallMinute): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const stamp = formatMinute(now).replace(/[-:]/g, '').replace('T', '-');
  for (let number = 1; ; number += 1) {
    const backup = path.join(dir, `${name}.bak-${stamp}${number === 1 ? '' : `-${number}`}${ext}`);
    try {
      await copyFile(file, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || number > MOST_NUMBERS) throw fileError(error, file);
    }
  }
}
