import type { Localized } from '../../base/Language';
import { calendarDateOf, dayOf } from '../time/WallMinute';
import type { Deadline, DeadlineConfidence, DeadlineReference } from './Deadline';
import { canonicalise } from './grammar/canonicalise';
import { translateEnglish } from './grammar/english/translateEnglish';
import { grammar } from './grammar/grammar';
import { normaliseText } from './grammar/normaliseText';
import { parseSeveral } from './grammar/parseSeveral';
import { peelNoise } from './grammar/peelNoise';
import type { Doubt, Outcome, Setting } from './grammar/Production';

/** No deadline is longer; a cell of thousands of characters is prose. */
const LONGEST = 80;

const ORDER: readonly DeadlineConfidence[] = ['low', 'medium', 'high'];

interface Reading {
  readonly rule: string;
  readonly confidence: DeadlineConfidence;
  readonly outcome: Outcome;
}

/**
 * What a text says about when something is due. Reads the whole text or refuses (`none`): nothing is guessed from a
 * part of it, and a date that is not on the calendar is never rolled over. Whatever had to be assumed is in `note`.
 */
export function parseDeadline(text: string, reference: DeadlineReference): Deadline {
  const plain = withoutPadding(text);
  if (plain === '') return { kind: 'none', reason: 'empty', confidence: 'high', rule: 'empty' };
  if (plain.length > LONGEST * 2) return UNREADABLE;
  const setting = settingOf(reference);
  const reading =
    readVariant(plain, '', setting) ?? readVariant(plain, ';', setting) ?? readEnglish(plain, setting);
  return reading ? deadlineOf(reading) : UNREADABLE;
}

/** Cells come with thousands of blanks behind the date; what is invisible does not count as text either. */
function withoutPadding(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST && !INVISIBLE.test(trimmed)) return trimmed;
  return trimmed
    .replace(ALL_INVISIBLE, '')
    .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? '\n' : ' '))
    .trim();
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const ALL_INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;

const UNREADABLE: Deadline = {
  kind: 'none',
  reason: 'unreadable',
  confidence: 'low',
  rule: 'unreadable',
  note: { 'zh-CN': '无法识别为截止时间', en: 'cannot be read as a deadline' },
};

function settingOf(reference: DeadlineReference): Setting {
  const base = reference.start ?? reference.now;
  const today = dayOf(base);
  return { reference, base, today, date: calendarDateOf(today) };
}

/** A line break may be mere wrapping or separate two statements; both are tried. */
function readVariant(text: string, lineBreak: '' | ';', setting: Setting): Reading | undefined {
  if (lineBreak && !/[\r\n]/.test(text.trim())) return undefined;
  const normalised = normaliseText(text, lineBreak);
  if (normalised.length > LONGEST) return undefined;
  const single = readPart(normalised, setting);
  if (single) return single;
  const several = parseSeveral(normalised, setting, (part, at) => readPart(part, at)?.outcome);
  return several && { rule: 'severalDates', confidence: 'low', outcome: several };
}

/** English is read as what it says in Chinese, or refused with the reason. */
function readEnglish(text: string, setting: Setting): Reading | undefined {
  const english = translateEnglish(text);
  if (!english) return undefined;
  const { text: chinese, refused, doubts } = english;
  if (refused) return { rule: 'english', confidence: 'high', outcome: refused };
  const reading = chinese === undefined ? undefined : readPart(chinese, setting);
  return reading && withDoubts(reading, doubts);
}

function readPart(normalised: string, setting: Setting): Reading | undefined {
  const canonical = canonicalise(normalised, setting);
  const direct = readCanonical(canonical.text, setting);
  if (direct) return withDoubts(direct, canonical.doubts);
  const peeled = peelNoise(canonical.text);
  if (peeled.text === canonical.text || peeled.text === '') return undefined;
  const inner = canonicalise(peeled.text, setting);
  const reading = readCanonical(inner.text, setting);
  return reading && withDoubts(reading, [...canonical.doubts, ...peeled.doubts, ...inner.doubts]);
}

function readCanonical(text: string, setting: Setting): Reading | undefined {
  for (const { id, confidence, pattern, build } of grammar) {
    const match = pattern.exec(text);
    const outcome = match && build(match.groups ?? {}, setting);
    if (outcome) return { rule: id, confidence, outcome };
  }
  return undefined;
}

function withDoubts(reading: Reading, doubts: readonly Doubt[]): Reading {
  if (doubts.length === 0 || reading.outcome.kind !== 'at') return reading;
  return { ...reading, outcome: { ...reading.outcome, doubts: [...reading.outcome.doubts, ...doubts] } };
}

function deadlineOf({ rule, confidence, outcome }: Reading): Deadline {
  const { doubts } = outcome;
  const note = doubts.length > 0 ? { note: noteOf(doubts) } : undefined;
  if (outcome.kind === 'open') return { kind: 'open', confidence: 'high', rule, ...note };
  if (outcome.kind === 'none') {
    const { kind, reason } = outcome;
    const sure = reason === 'impossible' ? 'high' : doubts.reduce(lowered, confidence);
    return { kind, reason, confidence: sure, rule, ...note };
  }
  const { due, wholeDay, start, milestones, recurring, uncoveredYear } = outcome;
  return {
    kind: 'at',
    due,
    wholeDay,
    ...(start !== undefined && { start }),
    ...(milestones && { milestones }),
    ...(recurring && { recurring }),
    confidence: doubts.reduce(lowered, confidence),
    rule,
    ...note,
    ...(uncoveredYear !== undefined && { uncoveredYear }),
  };
}

function lowered(confidence: DeadlineConfidence, { cap }: Doubt): DeadlineConfidence {
  const now = ORDER.indexOf(confidence);
  const level = cap === 'lower' ? now - 1 : Math.min(now, ORDER.indexOf(cap));
  return ORDER[level] ?? 'low';
}

function noteOf(doubts: readonly Doubt[]): Localized {
  const notes = doubts.map(({ note }) => note);
  const kept = notes.filter(
    (note, index) => notes.findIndex((other) => other['zh-CN'] === note['zh-CN']) === index,
  );
  return {
    'zh-CN': kept.map((note) => note['zh-CN']).join('；'),
    en: kept.map((note) => note.en).join('; '),
  };
}
