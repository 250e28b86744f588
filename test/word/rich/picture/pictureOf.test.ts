import { ProductError } from '../../../../src/base/ProductError';
import { errorTexts } from '../../../../src/locales/errorTexts';
import { pictureOf } from '../../../../src/word/rich/picture/pictureOf';
import { bmp, gif, jpeg, jpegTurned, png, pngChunk } from './samplePictures';

const text = (...pieces: string[]): Uint8Array =>
  Uint8Array.from(pieces.join(''), (char) => char.charCodeAt(0) & 255);
const changed = (bytes: Uint8Array, at: number, ...values: number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};

it.each([
  ['png', png(40), { kind: 'png', widthPx: 40, heightPx: 40 }],
  [
    'png with a density',
    png(40, 300),
    { kind: 'png', widthPx: 40, heightPx: 40, dpi: { x: 299.99, y: 299.99 } },
  ],
  ['png with a density of nonsense', png(40, 1), { kind: 'png', widthPx: 40, heightPx: 40 }],
  ['jpeg', jpeg, { kind: 'jpeg', widthPx: 60, heightPx: 30, dpi: { x: 72, y: 72 } }],
  [
    'jpeg of a camera',
    jpegTurned(6),
    {
      kind: 'jpeg',
      widthPx: 60,
      heightPx: 30,
      dpi: { x: 300, y: 300 },
      orientation: { value: 6, at: 30, littleEndian: false },
    },
  ],
  [
    'jpeg of a camera, little-endian',
    jpegTurned(3, 'II'),
    {
      kind: 'jpeg',
      widthPx: 60,
      heightPx: 30,
      dpi: { x: 300, y: 300 },
      orientation: { value: 3, at: 30, littleEndian: true },
    },
  ],
  ['jpeg, upright', jpegTurned(1), { kind: 'jpeg', widthPx: 60, heightPx: 30, dpi: { x: 300, y: 300 } }],
  [
    'jpeg with more behind its end',
    Uint8Array.from([...jpeg, 1, 2, 3]),
    { kind: 'jpeg', widthPx: 60, heightPx: 30, dpi: { x: 72, y: 72 } },
  ],
  ['gif', gif, { kind: 'gif', widthPx: 2, heightPx: 1 }],
  ['bmp', bmp, { kind: 'bmp', widthPx: 8, heightPx: 2, dpi: { x: 299.999, y: 299.999 } }],
])('%s', (_case, bytes, facts) => {
  const found = pictureOf(bytes).facts;
  expect({
    ...found,
    ...(found.dpi && { dpi: { x: expect.closeTo(found.dpi.x, 1), y: expect.closeTo(found.dpi.y, 1) } }),
  }).toEqual(found);
  expect(found).toEqual({
    ...facts,
    ...('dpi' in facts &&
      facts.dpi && { dpi: { x: expect.closeTo(facts.dpi.x, 1), y: expect.closeTo(facts.dpi.y, 1) } }),
  });
});

it.each([
  ['nothing', new Uint8Array(), 'picture.unknown'],
  ['words', text('督办'), 'picture.unknown'],
  ['a workbook', text('PK\x03\x04', '\0'.repeat(100)), 'picture.unknown'],
  ['a web page', text('<html><svg></svg></html>'), 'picture.unknown'],
  ['webp', text('RIFF\x01\x02\x03\x04WEBPVP8 '), 'picture.foreign'],
  ['a telephone’s heic', text('\0\0\0\x18ftypheic\0\0\0\0'), 'picture.foreign'],
  ['svg', text('<?xml version="1.0"?>\n<!-- x --><svg xmlns="…">'), 'picture.foreign'],
  ['tiff', text('II*\0\x08\0\0\0'), 'picture.foreign'],
  ['png cut off', png().slice(0, 200), 'picture.damaged'],
  ['png without its end', png().slice(0, -12), 'picture.damaged'],
  ['png with a wrong byte', changed(png(), 60, 0xee), 'picture.damaged'],
  ['png that claims a huge chunk', changed(png(), 33, 0xff, 0xff, 0xff, 0xff), 'picture.damaged'],
  ['png without data', Uint8Array.from([...png().slice(0, 33), ...pngChunk('IEND', [])]), 'picture.damaged'],
  [
    'png of no width',
    Uint8Array.from([
      ...png().slice(0, 8),
      ...pngChunk('IHDR', [0, 0, 0, 0, 0, 0, 0, 9, 1, 0, 0, 0, 0]),
      ...png().slice(33),
    ]),
    'picture.damaged',
  ],
  [
    'png of 60,000 × 60,000',
    Uint8Array.from([
      ...png().slice(0, 8),
      ...pngChunk('IHDR', [0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 1, 0, 0, 0, 0]),
      ...png().slice(33),
    ]),
    'picture.tooManyPixels',
  ],
  ['jpeg cut off', jpeg.slice(0, -20), 'picture.damaged'],
  ['jpeg of a head only', jpeg.slice(0, 30), 'picture.damaged'],
  ['jpeg with a segment beyond its end', changed(jpeg, 4, 0xff, 0xff), 'picture.damaged'],
  ['gif of a head only', gif.slice(0, 13), 'picture.damaged'],
  ['bmp cut off', bmp.slice(0, -4), 'picture.damaged'],
  ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'picture.tooLarge'],
])('refused: %s', (_case, bytes, code) => {
  const refusal = (): unknown => pictureOf(bytes);
  expect(refusal).toThrow(ProductError);
  expect(refusal).toThrow(code);
  expect(errorTexts[code]).toBeDefined();
});

it.each([
  ['an endless directory', (exif: Uint8Array) => changed(exif, 20, 0xff, 0xff)],
  ['a directory beyond the end', (exif: Uint8Array) => changed(exif, 16, 0xff, 0xff, 0xff, 0xff)],
  ['an unknown orientation', () => jpegTurned(9)],
  ['an unknown byte order', (exif: Uint8Array) => changed(exif, 12, 0x58, 0x58)],
])('a camera’s notes with %s are left out', (_case, spoil) =>
  expect(pictureOf(spoil(jpegTurned(6))).facts).toMatchObject({ kind: 'jpeg', widthPx: 60, heightPx: 30 }),
);

it('shows a template nothing of what it holds', () => expect(Object.keys(pictureOf(png()))).toEqual([]));
