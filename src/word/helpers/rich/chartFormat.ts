import { HelperFault } from '../../handlebars/Helper';

const NAMED: Readonly<Record<string, string>> = {
  常规: 'General',
  general: 'General',
  整数: '0',
  千分位: '#,##0',
  百分比: '0%',
  百分数: '0%',
  一位小数: '0.0',
  两位小数: '0.00',
  金额: '#,##0.00',
};
/** Digits with what Excel allows around them; words are quoted. */
const LITERAL = String.raw`(?:"[^"]*"|[-+() ¥￥$])*`;
const PATTERN = new RegExp(`^${LITERAL}(?:[#0](?:[#0,]*[#0])?(?:\\.[#0]+)?,{0,3})${LITERAL}[%‰]?${LITERAL}$`);
const LONGEST = 40;

/**
 * Excel's number format for what a template asks for: `0.0`, `百分比`, `0件`.
 * @throws HelperFault for what Excel would not read: it would call the chart's workbook corrupt
 */
export function chartFormat(written: string): string {
  const asked = written.trim();
  const named = NAMED[asked.toLowerCase()];
  if (named !== undefined) return named;
  const format = asked
    .replace('％', '%')
    .replace(/"[^"]*"|[\p{L}℃]+/gu, (part) => (part.startsWith('"') ? part : `"${part}"`));
  if (asked.length <= LONGEST && PATTERN.test(format)) return format.replace('‰', '"‰"');
  throw new HelperFault({
    'zh-CN': `格式“${asked.slice(0, LONGEST)}”看不懂；可写 整数、千分位、百分比、两位小数，或 0.0、#,##0、0%、0件 这样的样式`,
    en: `unknown number format “${asked.slice(0, LONGEST)}”: try 0, 0.0, #,##0, 0%`,
  });
}

/** How values are written that come as text: `85.5%`, `1,200`. */
export function formatOfTexts(values: readonly unknown[]): string {
  const texts = values.filter((value) => typeof value === 'string').map((text) => text.trim());
  if (texts.length === 0) return 'General';
  const decimals = texts.reduce(
    (most, text) => Math.max(most, /\.(\d+)\D*$/.exec(text)?.[1]?.length ?? 0),
    0,
  );
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(Math.min(decimals, 4))}`;
  if (texts.every((text) => /[%％]$/.test(text)) && texts.length === values.length) return `0${fraction}%`;
  return texts.some((text) => /[,，]/.test(text)) ? `#,##0${fraction}` : 'General';
}
