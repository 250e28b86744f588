import fc from 'fast-check';
import { parseDeadline } from '../../../src/domain/deadlines/parseDeadline';
import {
  calendarDateOf,
  dayNumberOf,
  startOfDay,
  type CalendarDate,
} from '../../../src/domain/time/WallMinute';
import { referenceAt } from './references';

const pad = (value: number) => String(value).padStart(2, '0');

const chinese = (value: number): string => {
  const ones = '〇一二三四五六七八九';
  if (value < 10) return ones.charAt(value);
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? ones.charAt(tens) : ''}十${value % 10 ? ones.charAt(value % 10) : ''}`;
};

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const FORMS: Readonly<Record<string, (date: CalendarDate) => string>> = {
  '2024年7月10日': ({ year, month, day }) => `${year}年${month}月${day}日`,
  '2024年07月10号': ({ year, month, day }) => `${year}年${pad(month)}月${pad(day)}号`,
  '2024-7-10': ({ year, month, day }) => `${year}-${month}-${day}`,
  '2024-07-10': ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`,
  '2024/7/10': ({ year, month, day }) => `${year}/${month}/${day}`,
  '2024.07.10': ({ year, month, day }) => `${year}.${pad(month)}.${pad(day)}`,
  '20240710': ({ year, month, day }) => `${year}${pad(month)}${pad(day)}`,
  '２０２４年７月１０日': ({ year, month, day }) => fullWidth(`${year}年${month}月${day}日`),
  '２０２４－０７－１０': ({ year, month, day }) => fullWidth(`${year}-${pad(month)}-${pad(day)}`),
  '2024 年 7 月 10 日': ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日`,
  二〇二四年七月十日: ({ year, month, day }) =>
    `${[...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')}年${chinese(month)}月${chinese(day)}日`,
  '2024年7月10日前完成': ({ year, month, day }) => `${year}年${month}月${day}日前完成`,
};

const FIRST_DAY = dayNumberOf({ year: 2000, month: 1, day: 1 });
const LAST_DAY = dayNumberOf({ year: 2100, month: 12, day: 31 });
const days = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

describe('every date from 2000 to 2100 is read as written', () => {
  it.each(Object.entries(FORMS))('%s', (_form, write) => {
    const wrong: string[] = [];
    const reference = referenceAt();
    for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
      const text = write(calendarDateOf(day));
      const read = parseDeadline(text, reference);
      const right =
        read.kind === 'at' && read.due === startOfDay(day + 1) && read.wholeDay && read.confidence === 'high';
      if (!right) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it('with any time of day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 1439 }), (day, minute) => {
        const { year, month, day: dayOfMonth } = calendarDateOf(day);
        const text = `${year}-${pad(month)}-${pad(dayOfMonth)} ${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
        expect(parseDeadline(text, referenceAt())).toMatchObject({
          due: startOfDay(day) + minute,
          wholeDay: false,
          confidence: 'high',
        });
        expect(parseDeadline(text.replace(' ', ''), referenceAt())).toMatchObject({
          due: startOfDay(day) + minute,
          confidence: 'high',
        });
      }),
    );
  });
});

describe('whatever is written', () => {
  const pieces = [
    ...'0123456789一二三十年月日号周季度旬时点前后内起至到底末初上中下半本每个工作天小分钟Q-/.~:,;()（）：、 \n',
    '2024',
    '会',
    '节',
    '完成',
    '约',
    '春节',
  ];
  it('a reading ends, and is certain only with a real date in a sensible year', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const read = parseDeadline(parts.join(''), referenceAt());
        if (read.kind !== 'at') return;
        expect(Number.isInteger(read.due)).toBe(true);
        const { year } = calendarDateOf(Math.floor(read.due / 1440));
        expect(year).toBeGreaterThanOrEqual(1969);
        expect(year).toBeLessThanOrEqual(2211);
        if (read.confidence === 'high') expect(parts.join('').normalize('NFKC')).toMatch(/[\d一二三十上下]/);
      }),
      { numRuns: 3000 },
    );
  });

  it('any text at all is read without a defect', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(parseDeadline(text, referenceAt()).confidence).toMatch(/^(?:high|medium|low)$/);
      }),
      { numRuns: 1000 },
    );
  });
});
