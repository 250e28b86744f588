import { crc32 } from '../../../opc/zip/crc32';
import { densityOf } from './density';
import type { PictureFacts } from './Picture';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Undefined when it is none. Every chunk is checked: Word says nothing but “cannot be displayed”. */
export function readPng(bytes: Uint8Array): PictureFacts | 'damaged' | undefined {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { widthPx: number; heightPx: number } | undefined;
  let dpi: PictureFacts['dpi'];
  let hasData = false;
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end))
      return 'damaged';
    if (name === 'IHDR' && length === 13)
      size = { widthPx: view.getUint32(at + 8), heightPx: view.getUint32(at + 12) };
    if (name === 'pHYs' && length === 9 && bytes[at + 16] === 1)
      dpi = densityOf(view.getUint32(at + 8), view.getUint32(at + 12), 'metre');
    if (name === 'IDAT') hasData = true;
    if (name === 'IEND') return size && hasData ? { kind: 'png', ...size, ...(dpi && { dpi }) } : 'damaged';
    at = end + 4;
  }
  return 'damaged';
}
