import { ProductError } from '../../../base/ProductError';
import { MAX_PICTURE_BYTES, pictureOf } from './pictureOf';
import type { Picture } from './Picture';

const HEAD = /^data:image\/[a-z+.-]{1,20};base64,/i;

export const isDataUri = (text: string): boolean => /^\s*data:/i.test(text.slice(0, 100));

/**
 * A picture that came as text: `data:image/png;base64,…`. What it is the bytes say, not the label.
 * @returns undefined when it is no picture, damaged or too large
 */
export function readDataUri(text: string): Picture | undefined {
  const [head] = HEAD.exec(text.slice(0, 100).trimStart()) ?? [];
  if (head === undefined || text.length > MAX_PICTURE_BYTES * 1.5) return undefined;
  try {
    const binary = atob(text.trimStart().slice(head.length));
    return pictureOf(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch (error) {
    if (error instanceof ProductError || error instanceof DOMException) return undefined;
    throw error;
  }
}
