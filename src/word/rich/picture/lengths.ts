import { HelperFault } from '../../handlebars/Helper';

/** English Metric Units, in which drawings are measured. */
export const EMU = { cm: 360_000, mm: 36_000, inch: 914_400, pt: 12_700, px: 9_525, twip: 635 } as const;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:|cm|厘米|公分)$/i, EMU.cm],
  [/^(?:mm|毫米)$/i, EMU.mm],
  [/^(?:in|inch|英寸|英吋)$/i, EMU.inch],
  [/^(?:pt|磅|點|点)$/i, EMU.pt],
  [/^(?:px|像素)$/i, EMU.px],
];
/** Word's own limit: 22 inches. */
export const LARGEST = 22 * EMU.inch;
const SMALLEST = EMU.mm / 2;

/**
 * A length a template gives: `6`, `"6厘米"`, `"60mm"`, `"50%"`; centimetres when it does not say.
 * @param whole What per cents are of.
 * @throws HelperFault
 */
export function readLength(
  value: unknown,
  what: readonly [chinese: string, english: string],
  whole: number,
): number {
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? narrow(value) : '';
  const [, digits = '', unit = ''] =
    /^(\d{1,6}(?:\.\d{1,6})?)\s*([a-z%\u4e00-\u9fff]*)$/i.exec(written) ?? [];
  const scale = unit === '%' ? whole / 100 : UNITS.find(([name]) => name.test(unit))?.[1];
  const length = digits === '' || scale === undefined ? Number.NaN : Math.round(Number(digits) * scale);
  if (length >= SMALLEST && length <= LARGEST) return length;
  const [chinese, english] = what;
  throw new HelperFault({
    'zh-CN': `${chinese}${written === '' ? '没有值' : `“${written.slice(0, 40)}”不对`}：应写成 ${chinese}=6（厘米）、${chinese}="60毫米" 或 ${chinese}="50%"，在 0.05 到 55.8 厘米之间`,
    en: `${english} ${written === '' ? 'has no value' : `“${written.slice(0, 40)}” is no length`}: write ${english}=6 (cm), ${english}="60mm" or ${english}="50%", from 0.05 to 55.8 cm`,
  });
}

const narrow = (text: string): string =>
  text
    .trim()
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('．', '.');
