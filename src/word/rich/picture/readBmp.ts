import { densityOf } from './density';
import type { PictureFacts } from './Picture';

/** Undefined when it is none. */
export function readBmp(bytes: Uint8Array): PictureFacts | 'damaged' | undefined {
  if (bytes[0] !== 0x42 || bytes[1] !== 0x4d || bytes.length < 54) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = view.getUint32(14, true);
  if (header < 40 || header > 200) return undefined;
  const widthPx = view.getInt32(18, true);
  // Negative: the rows begin at the top.
  const heightPx = Math.abs(view.getInt32(22, true));
  const isPacked = view.getUint32(30, true) !== 0;
  const rowBytes = Math.ceil((widthPx * view.getUint16(28, true)) / 32) * 4;
  if (!isPacked && view.getUint32(10, true) + rowBytes * heightPx > bytes.length) return 'damaged';
  const dpi = densityOf(view.getInt32(38, true), view.getInt32(42, true), 'metre');
  return { kind: 'bmp', widthPx, heightPx, ...(dpi && { dpi }) };
}
