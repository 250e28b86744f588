import { dayOf } from '../../../time/WallMinute';
import { atMinute, doubt, unreadable } from '../outcomes';
import { whole, type Groups, type Outcome, type Production, type Setting } from '../Production';
import { COUNT, UNIT, endOfPeriod, periodOf } from '../countedPeriod';

/** Words for events as people shorten them, and the key they stand for in `reference.events`. */
const EVENT_WORDS: readonly (readonly [written: RegExp, key: string])[] = [
  [/^(?:会|会议|开会|会议召开|会议开始|召开会议|本次会议|大会)$/u, '会议'],
  [/^(?:活动|活动开始|活动举办)$/u, '活动'],
  [/^(?:签约|合同签订|签订合同|合同签署|签署合同|签订|合同)$/u, '签约'],
  [/^(?:开标|投标)$/u, '开标'],
  [/^(?:项目启动|启动|项目开始)$/u, '项目启动'],
];

/** Only these may stand before 前 or 后 without a number: anything else may be no event at all. */
const KNOWN_EVENT =
  '会议?|开会|会议召开|大会|例会|签约|合同签订|签订合同|签订|开标|投标|项目启动|启动会?|立项|开工|竣工|上线|投产|验收|交付|发布|活动|活动开始|' +
  '培训|开幕|开业|进场|结题|中期检查|审批通过|批复|付款|放款|到货|发货|出差|离职|入职|转正|考试|开学|毕业|汛期|高温期|两会|换届|发车|出发|报到|签到';

/** Not 每月最后…, 今天后…: those are times, not events. */
const NAME = String.raw`(?![每今明本下上])[㐀-鿿A-Z《》]{1,14}?(?<!最)`;

/** The moment of an event, when the workbook tells it and only one fits. */
function eventMoment(name: string, { reference }: Setting): number | undefined {
  const events = reference.events ?? {};
  const known = Object.keys(events);
  const key = keyOf(name);
  const exact = known.filter((event) => event === name || keyOf(event) === key);
  // 收到交办后 hangs on 交办日期, 文件下发后 on 下发日期.
  const fitting =
    exact.length > 0 ? exact : known.filter((event) => event.length > 1 && name.endsWith(event));
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0 ? events[only] : undefined;
}

const keyOf = (name: string): string => EVENT_WORDS.find(([written]) => written.test(name))?.[1] ?? name;

function missing(name: string): Outcome {
  const zh = name ? `需要先知道「${name}」的时间` : '需要先知道是什么的时间';
  const en = name
    ? `the time of "${name}" must be known first`
    : 'the event it refers to must be known first';
  return { kind: 'none', reason: 'needsAnchor', doubts: [doubt('low', zh, en)] };
}

const counted = (name: string) =>
  doubt('medium', `按「${name}」的时间推算`, `counted from the time of "${name}"`);

function relativeToEvent(groups: Groups, setting: Setting): Outcome | undefined {
  const name = (groups['event'] ?? '').replace(/(?:之日|当日|之时)$/u, '');
  const period = periodOf(groups);
  if (!period) return undefined;
  const moment = eventMoment(name, setting);
  if (moment === undefined) return missing(name);
  return endOfPeriod(period, moment, groups['side'] === '前' ? -1 : 1, setting, [counted(name)]);
}

/** 提前3天: before the one event of the workbook. */
function inAdvance(groups: Groups, setting: Setting): Outcome | undefined {
  const period = periodOf(groups);
  const [only, ...others] = Object.entries(setting.reference.events ?? {});
  if (!period) return undefined;
  if (!only || others.length > 0) return missing('');
  return endOfPeriod(period, only[1], -1, setting, [counted(only[0])]);
}

function beforeEvent({ event = '', side }: Groups, setting: Setting): Outcome {
  const moment = eventMoment(event, setting);
  if (moment === undefined) return missing(event);
  if (side !== '前') return unreadable('「…后」没有写多久', 'it does not say how long after');
  const dayOnly = moment % 1440 === 0;
  return dayOnly
    ? { kind: 'at', due: dayOf(moment) * 1440, wholeDay: true, doubts: [counted(event)] }
    : atMinute(moment, [counted(event)]);
}

export const events: readonly Production[] = [
  {
    id: 'inAdvance',
    title: { 'zh-CN': '提前几天', en: 'some time in advance' },
    confidence: 'medium',
    pattern: whole`(?:须|需|应|至少)?提前${COUNT}${UNIT}`,
    examples: [['提前3天', 'needsAnchor', 'low']],
    build: inAdvance,
  },
  {
    id: 'event',
    title: { 'zh-CN': '某事前后多久', en: 'some time before or after an event' },
    confidence: 'medium',
    pattern: whole`(?:自|从|于|在)?(?<event>${NAME})(?:起|(?<side>[前后]))(?:的?第)?${COUNT}${UNIT}[内前]?`,
    examples: [
      ['会前3天', 'needsAnchor', 'low'],
      ['签约后10日内', 'needsAnchor', 'low'],
      ['自签订之日起10日内', 'needsAnchor', 'low'],
    ],
    build: relativeToEvent,
  },
  {
    id: 'beforeEvent',
    title: { 'zh-CN': '某事之前', en: 'before an event' },
    confidence: 'medium',
    pattern: whole`(?<event>(?:${KNOWN_EVENT}))(?<side>[前后])`,
    examples: [
      ['开标前', 'needsAnchor', 'low'],
      ['项目启动前', 'needsAnchor', 'low'],
      ['会前', 'needsAnchor', 'low'],
    ],
    build: beforeEvent,
  },
];
