import { NUM } from './fragments';
import { parseNumeral } from './numerals';
import { USUAL_HOURS, type WorkingHours } from '../WorkingHours';
import { doubt } from './outcomes';
import type { Doubt } from './Production';

const CLOSING = /下班(?:时间|时)?(?=前|内|$)/;
const NOON = 12;
const LAST_UNUSUAL_HOUR = 7;

const CLOCK = new RegExp(
  String.raw`(?<part>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|AM|PM)?(?<![\d.])(?:` +
    String.raw`(?<spoken>${NUM})[点时](?!间|限|段|效|候)(?:(?<spokenMinute>${NUM})分?|(?<half>半)|(?<quarter>[一三])刻|整)?` +
    String.raw`|(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,3})?)?(?![\d:])` +
    String.raw`|(?<bareHour>\d{1,2})(?=[AP]M))(?<suffix>AM|PM)?正?`,
  'gu',
);

interface BarePart {
  readonly pattern: RegExp;
  readonly time: string;
  /** Said by the user's settings. */
  readonly sure?: true;
}

/** Words for a part of the day that stand without an hour, and the hour they are taken for. */
const BARE_PARTS: readonly BarePart[] = [
  { pattern: /(?:上午|中午)(?=前|内|$)/, time: '12:00' },
  { pattern: CLOSING, time: USUAL_HOURS.to },
  { pattern: /下午(?=前|内|$)/, time: '18:00' },
  { pattern: /(?:晚上|晚间)(?=前|内|$)/, time: '24:00' },
];

/** The parts of the day that the hours of the office give. */
function ownParts({ from, to }: WorkingHours): BarePart[] {
  return [
    { pattern: CLOSING, time: to, sure: true },
    { pattern: /上班(?:时间|时)?(?=前)/, time: from, sure: true },
  ];
}

/** Times of day as `HH:MM`. A time that does not exist is left as written, for no production to accept. */
export function canonicalTimes(text: string, doubts: Doubt[], hours?: WorkingHours): string {
  if (!/[点时:午早晚班晨夜]|[AP]M/.test(text)) return text;
  let carried: { part: string; end: number } | undefined;
  const clocks = text
    .replace(/今晚/, '今天晚上')
    .replace(/明晚/, '明天晚上')
    .replace(/今早/, '今天早上')
    .replace(/明早/, '明天早上')
    .replace(CLOCK, (written, ...rest) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      const offset = rest.at(-3) as number;
      const source = rest.at(-2) as string;
      const own = groups['part'] ?? groups['suffix'];
      // 下午2点到4点: the second hour is meant in the same half of the day.
      const between = carried ? source.slice(carried.end, offset) : '';
      const carries = /^[-~至到]$/.test(between) && isHourOfTwelve(groups);
      const part = own ?? (carries ? carried?.part : undefined);
      if (isExportedMidnight(groups, source.slice(0, offset), source.slice(offset + written.length))) {
        doubts.push(doubt('medium', '时间是0:00,按整天', 'the time is 0:00; the whole day is meant'));
        return '';
      }
      const time = clockTime(groups, part, doubts);
      carried =
        part === undefined || !/^(?:[下傍晚夜]|PM)/.test(part)
          ? undefined
          : { part, end: offset + written.length };
      return time ?? written;
    });
  const parts = hours ? [...ownParts(hours), ...BARE_PARTS] : BARE_PARTS;
  return parts.reduce((result, { pattern, time, sure }) => {
    const found = pattern.exec(result)?.[0];
    if (found === undefined) return result;
    doubts.push(doubt(sure ? 'high' : 'low', `「${found}」按${time}`, `${found} is taken as ${time}`));
    return result.replace(pattern, time);
  }, clocks);
}

/** 2024-07-10 00:00:00 after a date: how systems print a day without a time. */
function isExportedMidnight(
  { hour, minute, part, suffix }: Record<string, string | undefined>,
  before: string,
  after: string,
): boolean {
  return (
    Number(hour) === 0 &&
    Number(minute) === 0 &&
    !part &&
    !suffix &&
    /日 ?$/.test(before) &&
    /^前?$/.test(after)
  );
}

/** An hour of the twelve that an afternoon or evening has. */
function isHourOfTwelve({ spoken, hour }: Record<string, string | undefined>): boolean {
  return (parseNumeral(spoken ?? hour ?? '') ?? NOON) < NOON;
}

function clockTime(
  groups: Record<string, string | undefined>,
  part: string | undefined,
  doubts: Doubt[],
): string | undefined {
  const { spoken, spokenMinute, half, quarter } = groups;
  const hour = parseNumeral(spoken ?? groups['hour'] ?? groups['bareHour'] ?? '');
  const minute = half
    ? 30
    : quarter
      ? 15 * (parseNumeral(quarter) ?? 0)
      : parseNumeral(spokenMinute ?? groups['minute'] ?? '0');
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return undefined;
  const exact = part === undefined ? hour : hourInPart(hour, part, doubts);
  if (exact === undefined) return undefined;
  if (part === undefined && spoken !== undefined && hour <= LAST_UNUSUAL_HOUR) doubts.push(earlyHour(hour));
  return `${String(exact).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function earlyHour(hour: number): Doubt {
  return hour === 0
    ? doubt('lower', '「0点」按当天开始的0点', "0 o'clock is taken as the start of that day")
    : doubt(
        'lower',
        `「${hour}点」按凌晨或早上${hour}点`,
        `${hour} o'clock is taken as ${hour}:00 in the morning`,
      );
}

/** The hour of 24 for an hour said in a part of the day; undefined for 上午15点 or 晚上3点. */
function hourInPart(hour: number, part: string, doubts: Doubt[]): number | undefined {
  if (hour === NOON && !/^(?:中午|PM)$/.test(part)) return twelveInPart(part, doubts);
  if (/^(?:凌晨|清晨|早上|早晨|上午|AM)$/.test(part)) return hour < NOON ? hour : undefined;
  if (part === '中午') return hour === 1 ? 13 : hour >= 11 && hour <= 14 ? hour : undefined;
  if (hour > NOON) return hour;
  if (hour === NOON) return NOON;
  const earliest = /^(?:晚|夜)/.test(part) ? 5 : 1;
  return hour >= earliest ? hour + NOON : undefined;
}

function twelveInPart(part: string, doubts: Doubt[]): number {
  const hour = part === 'AM' || part === '凌晨' ? 0 : /^[晚夜]/.test(part) ? 24 : NOON;
  doubts.push(doubt('low', `「${part}12点」按${hour}:00`, `12 o'clock with ${part} is taken as ${hour}:00`));
  return hour;
}
