import { ProductError } from '../../base/ProductError';
import type { Picture } from '../../word/rich/picture/Picture';
import { pictureOf } from '../../word/rich/picture/pictureOf';
import type { SubDocument } from '../../word/rich/subDocument/SubDocument';

/** What a model may hold in place of a file's name. */
export type Attachment = Picture | SubDocument;

export const isPictureName = (name: string): boolean => /\.(?:png|jpe?g|jfif|gif|bmp)\s*$/i.test(name);
export const isDocumentName = (name: string): boolean => /\.docx\s*$/i.test(name);

/** @throws ProductError `attachment.unusable`, with what is wrong with it as its cause */
export async function attachmentOf(bytes: Uint8Array, name: string): Promise<Attachment> {
  try {
    if (!isDocumentName(name)) return pictureOf(bytes, name);
    const { readSubDocument } = await import('../../word/rich/subDocument/readSubDocument');
    return await readSubDocument(bytes, name);
  } catch (cause) {
    if (cause instanceof ProductError)
      throw new ProductError('attachment.unusable', { file: name }, { cause });
    throw cause;
  }
}
