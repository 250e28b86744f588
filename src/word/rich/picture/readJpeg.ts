import { densityOf } from './density';
import type { PictureFacts } from './Picture';
import { readExif } from './readExif';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const JFIF = 0xe0;
const EXIF = 0xe1;
/** Baseline, extended, progressive: what Word shows. The others are lossless or arithmetic. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const STRANGE_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Undefined when it is none. */
export function readJpeg(bytes: Uint8Array): PictureFacts | 'damaged' | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI || bytes[2] !== 0xff) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { widthPx: number; heightPx: number } | undefined;
  let dpi: PictureFacts['dpi'];
  let exif: ReturnType<typeof readExif> = {};
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'damaged';
    const marker = bytes[at + 1] ?? 0;
    // Filling before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length || STRANGE_FRAMES.has(marker)) return 'damaged';
    if (FRAMES.has(marker) && length >= 8)
      size = { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) };
    if (marker === JFIF && length >= 14 && startsWith(bytes, at + 4, 'JFIF\0'))
      dpi = jfifDensity(bytes[at + 11] ?? 0, view.getUint16(at + 12), view.getUint16(at + 14));
    if (marker === EXIF && startsWith(bytes, at + 4, 'Exif\0\0'))
      exif = readExif(bytes.subarray(at + 10, end), at + 10);
    if (marker === SOS) {
      if (!size || !isComplete(bytes, end)) return 'damaged';
      const density = dpi ?? exif.dpi;
      const { orientation } = exif;
      return { kind: 'jpeg', ...size, ...(density && { dpi: density }), ...(orientation && { orientation }) };
    }
    at = end;
  }
  return 'damaged';
}

function jfifDensity(unit: number, x: number, y: number): PictureFacts['dpi'] {
  return unit === 1 || unit === 2 ? densityOf(x, y, unit === 1 ? 'inch' : 'cm') : undefined;
}

/** Cameras write more behind the end of the picture; a picture that was cut off has no end. */
function isComplete(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.lastIndexOf(EOI); at > from; at = bytes.lastIndexOf(EOI, at - 1))
    if (bytes[at - 1] === 0xff) return true;
  return false;
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0));
}
