import { ProductError } from '../../../base/ProductError';
import { Picture } from './Picture';
import { foreignPicture } from './foreignPicture';
import { readBmp } from './readBmp';
import { readGif } from './readGif';
import { readJpeg } from './readJpeg';
import { readPng } from './readPng';

const MIB = 1024 * 1024;
export const MAX_PICTURE_BYTES = 20 * MIB;
/** A page at 1,200 dpi; beyond that a small file can fill Word's memory. */
const MAX_PIXELS = 150_000_000;

const READERS = [readPng, readJpeg, readGif, readBmp];

/**
 * A picture for a model, from the bytes of a file or of one embedded in a workbook.
 * @param name of the file
 * @throws ProductError `picture.unknown`, `picture.foreign`, `picture.damaged`, `picture.tooLarge`, `picture.tooManyPixels`
 */
export function pictureOf(bytes: Uint8Array, name = ''): Picture {
  if (bytes.length > MAX_PICTURE_BYTES)
    throw new ProductError('picture.tooLarge', { limitMb: MAX_PICTURE_BYTES / MIB });
  for (const read of READERS) {
    const found = read(bytes);
    if (found === undefined) continue;
    if (found === 'damaged' || found.widthPx < 1 || found.heightPx < 1)
      throw new ProductError('picture.damaged');
    const { widthPx, heightPx } = found;
    if (widthPx * heightPx > MAX_PIXELS)
      throw new ProductError('picture.tooManyPixels', { widthPx, heightPx });
    return new Picture(bytes, found, name);
  }
  const format = foreignPicture(bytes);
  throw format === undefined
    ? new ProductError('picture.unknown')
    : new ProductError('picture.foreign', { format });
}
