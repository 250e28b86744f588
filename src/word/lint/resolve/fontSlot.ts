import type { FontSlot } from './RunLayer';

/** Latin-1 signs that take the East Asian face when the run hints so. */
const HINTED_LATIN = new Set(
  [0xa1, 0xa4, 0xa7, 0xa8, 0xaa, 0xad, 0xaf, 0xd7, 0xf7].concat([
    0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbc, 0xbd, 0xbe, 0xbf,
  ]),
);

/**
 * Which of a run's four fonts a character is set in; the complex-script slot is left out, it needs `w:cs` or `w:rtl`.
 * **Source**: ISO/IEC 29500-1 §17.3.2.26.
 */
export function fontSlot(code: number, eastAsiaHint: boolean): FontSlot {
  if (code < 0x80) return 'ascii';
  if (code < 0x100) return eastAsiaHint && HINTED_LATIN.has(code) ? 'eastAsia' : 'hAnsi';
  const fixed = FIXED.find(([from, to]) => code >= from && code <= to);
  if (fixed) return fixed[2];
  return eastAsiaHint ? 'eastAsia' : 'hAnsi';
}

/** Ranges whose slot does not hang on the hint; all others (quotes, dashes, arrows, Greek …) do. */
const FIXED: readonly (readonly [number, number, FontSlot])[] = [
  [0x100, 0x2af, 'hAnsi'],
  [0x530, 0x10ff, 'hAnsi'],
  [0x1100, 0x11ff, 'eastAsia'],
  [0x1200, 0x1dff, 'hAnsi'],
  [0x1e00, 0x1eff, 'hAnsi'],
  [0x2e80, 0xdfff, 'eastAsia'],
  [0xf900, 0xfaff, 'eastAsia'],
  [0xfe30, 0xfe6f, 'eastAsia'],
  [0xfe70, 0xfefe, 'hAnsi'],
  [0xff00, 0xffef, 'eastAsia'],
  [0x10000, 0x10ffff, 'eastAsia'],
];
