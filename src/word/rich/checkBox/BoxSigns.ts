/** How a box looks: code points in hexadecimal, and a font that has both. */
export interface BoxSigns {
  readonly ticked: string;
  readonly empty: string;
  readonly font: string;
}

const SYMBOLS = 'Segoe UI Symbol';

/** By what a template may call them. ■ and □ are in every Chinese font. */
const BY_STYLE: readonly (readonly [RegExp, BoxSigns])[] = [
  [/^(?:√|✓|✔|☑|v)$/i, { ticked: '2611', empty: '2610', font: SYMBOLS }],
  [/^(?:×|✗|✘|☒|x)$/i, { ticked: '2612', empty: '2610', font: SYMBOLS }],
  [/^(?:■|□|方)$/, { ticked: '25A0', empty: '25A1', font: '宋体' }],
  [/^(?:●|○|圆|圓)$/, { ticked: '25CF', empty: '25CB', font: '宋体' }],
];

/** Undefined for a style nobody knows. */
export function boxSigns(style: string): BoxSigns | undefined {
  return BY_STYLE.find(([name]) => name.test(style.trim()))?.[1];
}

export const signOf = (code: string): string => String.fromCodePoint(parseInt(code, 16) || 0x2610);
