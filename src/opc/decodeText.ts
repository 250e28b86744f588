import { ProductError } from '../base/ProductError';

export interface TextDecoding {
  /** Decodes a piece; characters split between pieces are kept for the next one. */
  write(bytes: Uint8Array): string;
  end(): string;
}

/**
 * Decodes an XML part piece by piece: UTF-8, or UTF-16 as its first bytes show. A byte order mark stays in the text,
 * so that unchanged text encodes to the same bytes again.
 * `strict` refuses bytes that are no text; otherwise they become U+FFFD.
 * @throws ProductError `package.encoding`
 */
export function createDecoder(part: string, strict: boolean): TextDecoding {
  let decoder: TextDecoder | undefined;
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: strict, ignoreBOM: true });
    try {
      return decoder.decode(bytes, { stream });
    } catch (cause) {
      throw new ProductError('package.encoding', { part }, { cause });
    }
  };
  return {
    write: (bytes) => decode(bytes, true),
    end: () => decode(new Uint8Array(), false),
  };
}

/** Encodes a changed part the way its text says it was encoded. */
export function encodeText(text: string): Uint8Array {
  if (!/^\uFEFF?<\?xml[^>]*encoding\s*=\s*["']utf-?16/i.test(text)) return new TextEncoder().encode(text);
  const marked = text.startsWith('\uFEFF') ? text : `\uFEFF${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  for (let index = 0; index < marked.length; index += 1) {
    const unit = marked.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
