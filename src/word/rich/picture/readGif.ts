import type { PictureFacts } from './Picture';

const IMAGE = 0x2c;

/** Undefined when it is none. Word prints the first frame. */
export function readGif(bytes: Uint8Array): PictureFacts | 'damaged' | undefined {
  if (!/^GIF8[79]a/.test(String.fromCharCode(...bytes.subarray(0, 6)))) return undefined;
  if (bytes.length < 20 || !bytes.includes(IMAGE, 13)) return 'damaged';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { kind: 'gif', widthPx: view.getUint16(6, true), heightPx: view.getUint16(8, true) };
}
