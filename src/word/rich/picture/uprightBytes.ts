import type { Picture } from './Picture';

const made = new WeakMap<Picture, Uint8Array>();

/**
 * The bytes with EXIF's orientation taken back: we turn the picture ourselves, and a program that would turn it too
 * must not do it twice.
 */
export function uprightBytes(picture: Picture): Uint8Array {
  const { orientation } = picture.facts;
  if (!orientation) return picture.bytes;
  const known = made.get(picture);
  if (known) return known;
  const bytes = picture.bytes.slice();
  new DataView(bytes.buffer).setUint16(orientation.at, 1, orientation.littleEndian);
  made.set(picture, bytes);
  return bytes;
}

/** Attributes of `a:xfrm` for EXIF's orientations: mirrored first, then turned. */
export function turnAttributes(orientation = 1): string {
  const quarters = [0, 0, 0, 2, 0, 3, 1, 1, 3][orientation] ?? 0;
  const turn = quarters === 0 ? '' : ` rot="${quarters * 5_400_000}"`;
  const mirror = orientation === 4 ? ' flipV="1"' : [2, 5, 7].includes(orientation) ? ' flipH="1"' : '';
  return turn + mirror;
}
