import type { BookContent } from './BookContent';

export function readBookContent(_bytes: Uint8Array, _fileName: string): Promise<BookContent> {
  return Promise.reject(new Error('not yet'));
}
