import { crc32 } from '../../../../src/opc/zip/crc32';
import { drawPng } from '../../../../src/word/rich/qrCode/drawPng';

/** 60 × 30 pixels, 72 dpi: orange, its upper left corner blue, its lower right corner green. Made with Ghostscript. */
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYV' +
  'pQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAe' +
  'ADwDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhBy' +
  'JxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKT' +
  'lJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAA' +
  'AAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRom' +
  'JygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExc' +
  'bHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDzuirn9k6l/wBA67/78t/hR/ZOpf8AQOu/+/Lf4V9N7el/MvvM' +
  '/Zy7HR+Af+X/AP7Z/wDs1dhXK+CLS5tftv2m3mh3eXt8xCufvdM11VfC5zJSxs2nfb8ke5g01Rin5/mFFFFeYdQUUUUAFFFFABRRRQAVjf29/w' +
  'BO3/kT/wCtWzXG1pCKe54mcYuth+T2Tte/by7mz/b3/Tt/5E/+tR/b3/Tt/wCRP/rVjUVfJE8X+18Z/P8Agv8AI//Z';

export const jpeg = Uint8Array.from(atob(JPEG), (char) => char.charCodeAt(0));

const bytesOf = (...pieces: (string | readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? [...piece].map((char) => char.charCodeAt(0)) : [...piece],
    ),
  );
const big = (value: number, length: number): number[] =>
  Array.from({ length }, (_, at) => (value >>> ((length - 1 - at) * 8)) & 255);
const little = (value: number, length: number): number[] => big(value, length).reverse();

/** The same from a camera that was held differently, without its JFIF segment. */
export function jpegTurned(orientation: number, order: 'II' | 'MM' = 'MM', dpi = 300): Uint8Array {
  const number = order === 'MM' ? big : little;
  const entry = (tag: number, type: number, value: number[]): number[] => [
    ...number(tag, 2),
    ...number(type, 2),
    ...number(1, 4),
    ...value,
  ];
  const exif = bytesOf('Exif\0\0', order, number(42, 2), number(8, 4), number(4, 2), [
    ...entry(0x112, 3, [...number(orientation, 2), 0, 0]),
    ...entry(0x11a, 5, number(62, 4)),
    ...entry(0x11b, 5, number(62, 4)),
    ...entry(0x128, 3, [...number(2, 2), 0, 0]),
    ...number(0, 4),
    ...number(dpi, 4),
    ...number(1, 4),
  ]);
  return bytesOf([0xff, 0xd8, 0xff, 0xe1], big(exif.length + 2, 2), exif, jpeg.subarray(20));
}

export const pngChunk = (name: string, data: readonly number[]): Uint8Array => {
  const named = bytesOf(name, data);
  return bytesOf(big(data.length, 4), named, big(crc32(named), 4));
};

/** A black frame around white. */
export function png(size = 40, dpi?: number): Uint8Array {
  const plain = drawPng(size, 1, (x, y) => x < 4 || y < 4 || x >= size - 4 || y >= size - 4);
  if (dpi === undefined) return plain;
  const perMetre = big(Math.round(dpi / 0.0254), 4);
  return bytesOf(plain.subarray(0, 33), pngChunk('pHYs', [...perMetre, ...perMetre, 1]), plain.subarray(33));
}

/** One black pixel beside a white one. */
export const gif = bytesOf(
  'GIF89a',
  little(2, 2),
  little(1, 2),
  [0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x44, 0x0a, 0, 0x3b],
);

/** 8 × 2 pixels of one bit, 300 dpi. */
export const bmp = bytesOf('BM', little(70, 4), little(0, 4), little(62, 4), little(40, 4), little(8, 4), [
  ...little(2, 4),
  ...little(1, 2),
  ...little(1, 2),
  ...little(0, 4),
  ...little(8, 4),
  ...little(11811, 4),
  ...little(11811, 4),
  ...little(2, 4),
  ...little(0, 4),
  ...[0, 0, 0, 0, 255, 255, 255, 0, 0xaa, 0, 0, 0, 0x55, 0, 0, 0],
]);
