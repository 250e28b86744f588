import type { TemplateTag } from '../tags/TemplateTag';
import type { DocumentChunk } from './DocumentSink';

/** A part as Handlebars sees it: its tags, with everything between them as numbered chunks. */
export interface Skeleton {
  /** In the order of the document: a tag, or the number of a chunk. */
  readonly pieces: readonly (TemplateTag | number)[];
  readonly chunks: readonly DocumentChunk[];
  /** Tag of line n is at n − 1. */
  readonly tags: readonly TemplateTag[];
}

/**
 * The pieces as text. Each tag ends with a line feed inside its braces, so that line n of any parser or run-time error
 * is tag n. Chunk n stands as `\u0001n\u0001`: nothing in the XML can be taken for Handlebars.
 */
export function skeletonText(pieces: Skeleton['pieces']): string {
  return pieces
    .map((piece) => (typeof piece === 'number' ? chunkText(piece) : lineOf(piece.source)))
    .join('');
}

export const chunkText = (number: number): string => `\u0001${number}\u0001`;

/** A tag that takes a line. */
export const lineOf = (source: string): string => source.replace(/~?\}+$/, (end) => `\n${end}`);

/** The chunks named in a piece of skeleton text; those that turned out to do nothing are left out. */
export function chunksIn(content: string, chunks: readonly DocumentChunk[]): DocumentChunk[] {
  const found: DocumentChunk[] = [];
  let at = content.indexOf('\u0001');
  while (at >= 0) {
    const end = content.indexOf('\u0001', at + 1);
    const chunk = chunks[Number(content.slice(at + 1, end))];
    if (chunk && (chunk.kind !== 'act' || chunk.act.idle !== true)) found.push(chunk);
    at = content.indexOf('\u0001', end + 1);
  }
  return found;
}
