import { Writable } from 'node:stream';
import { writePieces } from '../../src/cli/writePieces';

const piece = 'x'.repeat(50_000);

it('hands everything on, in order, at the pace of the reader', async () => {
  const chunks: string[] = [];
  let waiting = 0;
  let most = 0;
  const slow = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      most = Math.max(most, (waiting += 1));
      chunks.push(chunk);
      setImmediate(() => {
        waiting -= 1;
        done();
      });
    },
  });
  await writePieces(slow, ['a', piece, 'b', piece, 'c', piece, 'd']);
  expect(chunks.join('')).toBe(`a${piece}b${piece}c${piece}d`);
  expect(most).toBe(1);
});

it('stops building when the reader has gone', async () => {
  const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
  gone.on('error', () => undefined);
  let built = 0;
  function* endless() {
    for (;;) {
      built += 1;
      yield piece;
    }
  }
  await writePieces(gone, endless());
  expect(built).toBeLessThan(10);
});
