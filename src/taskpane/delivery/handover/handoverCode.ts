import { fromBase64, toBase64 } from '../base64';
import { WORD_TYPE, type DeliveredFile } from '../DeliveredFile';
import { cleanFileTitle } from '../fileNameOf';

/** `DUBAN1.10258.<name>.<bytes>`; the length tells a code that was cut on its way. */
const MARK = 'DUBAN1';
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A document as a text that passes through an address or the clipboard. */
export function encodeHandover({ name, bytes }: DeliveredFile): string {
  const title = toBase64(new TextEncoder().encode(name));
  return [MARK, bytes.length, title, toBase64(bytes)].join('.');
}

export type Handover =
  | { readonly file: DeliveredFile }
  /** `foreign`: no code of ours · `cut`: a part of one. */
  | { readonly file?: undefined; readonly fault: 'foreign' | 'cut' };

/** Only ever gives a .docx, whatever the code says: the page that reads it is open to everyone's links. */
export function decodeHandover(code: string): Handover {
  const [mark, length, title = '', data = ''] = code.replace(/\s+/g, '').split('.');
  if (mark !== MARK) return { fault: MARK.startsWith(mark ?? '') && mark !== '' ? 'cut' : 'foreign' };
  const name = fromBase64(title);
  const bytes = fromBase64(data);
  if (!name || !bytes || bytes.length !== Number(length)) return { fault: 'cut' };
  if (ZIP.some((byte, index) => bytes[index] !== byte)) return { fault: 'foreign' };
  return { file: { name: wordName(new TextDecoder().decode(name)), bytes, type: WORD_TYPE } };
}

const wordName = (name: string): string => `${cleanFileTitle(name.replace(/\.docx$/i, ''))}.docx`;
