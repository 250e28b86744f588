import { calendarDateOf, dayOf, parseMinute, weekdayOf } from '../../domain/time/WallMinute';
import { HelperFault, type ValueHelper } from '../handlebars/Helper';
import { chineseCount } from './chineseCount';

export const dateHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['日期', 'date'],
    does: {
      'zh-CN': '2024-07-05 写成 2024年7月5日；第二项给样式："汉字"（二〇二四年七月五日）、"周"（周五）',
      en: '2024-07-05 as 2024年7月5日; second: "汉字" (二〇二四年七月五日), "周" (周五)',
    },
    atLeast: 1,
    atMost: 2,
    call: ([value, style]) =>
      value === undefined || value === null || value === '' ? undefined : dateText(String(value), style),
  },
];

const WEEKDAYS = [...'一二三四五六日'];

function dateText(written: string, style: unknown): string {
  const minute = parseMinute(written);
  if (minute === undefined) throw new HelperFault(notADate(written));
  const { year, month, day } = calendarDateOf(dayOf(minute));
  if (style === undefined) return `${year}年${month}月${day}日`;
  if (style === '周') return `周${WEEKDAYS[weekdayOf(dayOf(minute)) - 1] ?? ''}`;
  if (style !== '汉字') throw new HelperFault(notAStyle(String(style)));
  const digits = [...String(year)]
    .map((digit) => (digit === '0' ? '〇' : chineseCount(Number(digit))))
    .join('');
  return `${digits}年${chineseCount(month)}月${chineseCount(day)}日`;
}

const notADate = (value: string) => ({
  'zh-CN': `“${value.slice(0, 40)}”不是日期，应写成 2024-07-05`,
  en: `“${value.slice(0, 40)}” is not a date: write 2024-07-05`,
});
const notAStyle = (value: string) => ({
  'zh-CN': `没有“${value.slice(0, 40)}”这种日期样式，可用 "汉字"、"周"`,
  en: `no date style “${value.slice(0, 40)}”: use "汉字", "周"`,
});
