import { densityOf } from './density';
import type { PictureFacts } from './Picture';

const ORIENTATION = 0x112;
const X_RESOLUTION = 0x11a;
const Y_RESOLUTION = 0x11b;
const RESOLUTION_UNIT = 0x128;

/**
 * Orientation and density from a camera's notes; what cannot be read is left out.
 * @param offset Of these bytes in the file.
 */
export function readExif(bytes: Uint8Array, offset: number): Pick<PictureFacts, 'orientation' | 'dpi'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = bytes.length < 8 ? 0 : view.getUint16(0);
  const littleEndian = order === 0x4949;
  if (!littleEndian && order !== 0x4d4d) return {};
  const short = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at, littleEndian) : 0);
  const long = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, littleEndian) : 0);
  const directory = long(4);
  const found = new Map<number, number>();
  for (let index = 0; index < short(directory); index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > bytes.length) break;
    found.set(short(entry), entry + 8);
  }
  const rational = (tag: number): number => {
    const at = found.get(tag);
    return at === undefined ? Number.NaN : long(long(at)) / long(long(at) + 4);
  };
  const unit = short(found.get(RESOLUTION_UNIT) ?? bytes.length);
  const dpi = densityOf(rational(X_RESOLUTION), rational(Y_RESOLUTION), unit === 3 ? 'cm' : 'inch');
  const at = found.get(ORIENTATION);
  const value = at === undefined ? 1 : short(at);
  const turned = at !== undefined && value >= 2 && value <= 8;
  return { ...(dpi && { dpi }), ...(turned && { orientation: { value, at: offset + at, littleEndian } }) };
}
