/** Pieces of patterns over canonical text (see `canonicalise`): 年月日, 周N, HH:MM, QN, 前/内/后. */

export const NUM = String.raw`(?:\d{1,4}|[〇零一二两三四五六七八九十百廿卅]{1,5})`;

/** 2024年, 24年, 民国113年, 二〇二四年, 今年, 明年; 2024年度 with the group `yearly`. */
export const YEAR = String.raw`(?<year>民国\d{1,3}|\d{2,4}|[〇零一二三四五六七八九]{4}|[今本当明次后去])年(?<yearly>度)?`;

/** A year, or four bare digits before something that is not a number. */
export const LOOSE_YEAR = String.raw`(?:${YEAR}|(?<bareYear>\d{4})[-/.]?)`;

export const MONTH = `(?<month>${NUM})月`;

export const DAY = `(?<day>${NUM})`;

/** A digit names a weekday only when no other digit follows (周三18:00). */
export const WEEKDAY_NAME = String.raw`(?:[一二三四五六日天]|[1-7](?![\d:]))`;

/** 周五, (周五) after a date: checked against it. */
export const STATED_WEEKDAY = String.raw`(?:\(?[本下]?周(?<stated>${WEEKDAY_NAME})\)?)?`;

export const WEEKDAY = `周(?<weekday>${WEEKDAY_NAME})`;

/** 00:00–24:00: what `canonicalTimes` could not read stays outside. */
const CLOCK_TIME = String.raw`(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)`;

export const TIME = ` ?(?<time>${CLOCK_TIME})`;

export const END_TIME = ` ?(?<endTime>${CLOCK_TIME})`;

/** 前, (含)前, 前(不含当日). */
export const BEFORE = String.raw`(?<before>(?:\(不?含[当本]?[日天]?\))?前?(?:\(不?含[当本]?[日天]?\))?)`;

export const TO = '(?:-|~|至|到|起至)';

/** 本月, 下个月, 次月; empty for 月底 alone. */
export const MONTH_WORD = '(?<rel>本|当|这个?|下下个?|下个?|次|上个?)';
