import type { Writable } from 'node:stream';

/** Characters gathered before they are handed on. */
const CHUNK = 64 * 1024;

/** Writes pieces in larger chunks, at the reader's pace; stops when the reader has gone. */
export async function writePieces(stream: Writable, pieces: Iterable<string>): Promise<void> {
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    if (!(await writeChunk(stream, gathered.join('')))) return;
    gathered = [];
    length = 0;
  }
  if (length > 0) await writeChunk(stream, gathered.join(''));
}

/** False when nobody reads any more. */
async function writeChunk(stream: Writable, chunk: string): Promise<boolean> {
  if (stream.destroyed) return false;
  if (!stream.write(chunk)) {
    await new Promise<void>((resolve) => {
      const done = () => {
        for (const event of ['drain', 'close', 'error']) stream.off(event, done);
        resolve();
      };
      for (const event of ['drain', 'close', 'error']) stream.on(event, done);
    });
  }
  return !stream.destroyed;
}
