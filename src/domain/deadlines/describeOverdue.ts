import type { Localized } from '../../base/Language';
import { MINUTES_PER_DAY } from '../time/WallMinute';

const UNITS: readonly (readonly [minutes: number, zh: string, en: string])[] = [
  [MINUTES_PER_DAY, '天', 'd'],
  [60, '小时', 'h'],
  [1, '分钟', 'min'],
];

/** The two largest units that are not zero: exact up to the minute for less than a day, or for whole hours. */
const SHOWN_UNITS = 2;

/** 「逾期1天9小时」「逾期2小时」 for minutes late, 「提前30分钟」 for negative ones, 「刚到期」 for 0. */
export function describeOverdue(minutes: number): Localized {
  if (minutes === 0) return { 'zh-CN': '刚到期', en: 'just due' };
  const { zh, en } = lengthOf(Math.abs(minutes));
  return minutes > 0
    ? { 'zh-CN': `逾期${zh}`, en: `${en} late` }
    : { 'zh-CN': `提前${zh}`, en: `${en} early` };
}

function lengthOf(minutes: number): { zh: string; en: string } {
  let rest = Math.round(minutes);
  const parts = UNITS.flatMap(([size, zh, en]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? [{ zh: `${count}${zh}`, en: `${count} ${en}` }] : [];
  }).slice(0, SHOWN_UNITS);
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}
