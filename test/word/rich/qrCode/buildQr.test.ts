import jsQR from 'jsqr';
import { buildQr } from '../../../../src/word/rich/qrCode/buildQr';
import type { QrMatrix } from '../../../../src/word/rich/qrCode/QrMatrix';
import { blocksOf, codewordsOf, type QrLevel } from '../../../../src/word/rich/qrCode/qrTables';

/** Reads a code with a program that knows nothing of ours. */
function decoded(code: QrMatrix | undefined): string | undefined {
  if (!code) return undefined;
  const [scale, quiet] = [3, 4];
  const size = (code.size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const [column, row] = [Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet];
      if (column < 0 || row < 0 || column >= code.size || row >= code.size || !code.isDark(column, row))
        continue;
      pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  return jsQR(pixels, size, size, { inversionAttempts: 'dontInvert' })?.data;
}

const LEVELS: readonly QrLevel[] = ['L', 'M', 'Q', 'H'];

describe('QR codes, read by another program', () => {
  it.each([
    ['digits', '31415926535897932384'],
    ['digits, two left over', '12345'],
    ['one digit', '7'],
    ['capitals', 'HTTPS://EXAMPLE.CN/A-1'],
    ['capitals, one left over', 'ABC'],
    ['Chinese', '督办台账：2024年第三季度目标项（共 36 项）'],
    ['rare characters', '𠮷野家 😀 ☑'],
    ['an address', 'https://example.cn/督办?编号=24-07&页=1#a'],
    ['a telephone card', 'BEGIN:VCARD\nFN:王芳\nTEL:010-12345678\nEND:VCARD'],
    ['a blank', ' '],
  ])('%s', (_case, text) => {
    for (const level of LEVELS) expect(decoded(buildQr(text, level))).toBe(text);
  });

  /** Those where something changes: counts, alignment, version bits, the odd spacing of 32. */
  const VERSIONS = [1, 2, 6, 7, 9, 10, 14, 21, 26, 27, 32, 36, 40];
  it.each(VERSIONS.flatMap((version) => LEVELS.map((level) => [version, level] as const)))(
    'version %d, level %s',
    (version, level) => {
      // As many bytes as this version holds and the one before does not.
      const length = blocksOf(version, level).data - (version < 10 ? 2 : 3);
      const text = Array.from({ length }, (_, at) =>
        String.fromCharCode(97 + ((at * 7 + version) % 26)),
      ).join('');
      const code = buildQr(text, level);
      expect(code?.size).toBe(17 + 4 * version);
      expect(decoded(code)).toBe(text);
    },
  );

  it('more than the largest holds', () => {
    expect(buildQr('a'.repeat(2953), 'L')?.size).toBe(177);
    expect(buildQr('a'.repeat(2954), 'L')).toBeUndefined();
    expect(buildQr('督'.repeat(424), 'H')?.size).toBe(177);
    expect(buildQr('督'.repeat(425), 'H')).toBeUndefined();
  });

  it.each([
    [1, 26],
    [2, 44],
    [7, 196],
    [14, 581],
    [32, 2465],
    [40, 3706],
  ])('version %d has %d codewords', (version, words) => expect(codewordsOf(version)).toBe(words));
});
