import { calendarDateOf, dayOf, formatDay } from '../time/WallMinute';
import type { Deadline, DeadlineConfidence, DeadlineReference } from './Deadline';
import { canonicalise } from './grammar/canonicalise';
import { grammar } from './grammar/grammar';
import { normaliseText } from './grammar/normaliseText';
import { doubt } from './grammar/outcomes';
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
  if (text.trim() === '') return { kind: 'none', reason: 'empty', confidence: 'high', rule: 'empty' };
  const setting = settingOf(reference);
  const short = text.length <= LONGEST * 2;
  const reading = short ? (readVariant(text, '', setting) ?? readVariant(text, ';', setting)) : undefined;
  return reading ? deadlineOf(reading) : UNREADABLE;
}

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
  const from = formatDay(today);
  const baseDoubts =
    reference.start === undefined
      ? [
          doubt(
            'lower',
            `没有起算日期,从检查当天(${from})算起`,
            `there is no start date; counted from the day of the check, ${from}`,
          ),
        ]
      : [doubt('high', `从${from}算起`, `counted from ${from}`)];
  return { reference, base, today, date: calendarDateOf(today), baseDoubts };
}

/** A line break may be mere wrapping or separate two statements; both are tried. */
function readVariant(text: string, lineBreak: '' | ';', setting: Setting): Reading | undefined {
  if (lineBreak && !/[\r\n]/.test(text.trim())) return undefined;
  const normalised = normaliseText(text, lineBreak);
  if (normalised.length > LONGEST) return undefined;
  const single = readPart(normalised, setting);
  if (single) return single;
  const several = parseSeveral(normalised, setting, (part, at) => flattened(readPart(part, at)));
  return several && { rule: 'severalDates', confidence: 'low', outcome: several };
}

/** The outcome with the production's own confidence among its doubts. */
function flattened(reading: Reading | undefined): Outcome | undefined {
  return reading?.outcome;
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
  const { doubts, ...rest } = outcome;
  const note = noteOf(doubts);
  if (rest.kind === 'open') return { kind: 'open', confidence: 'high', rule, ...note };
  const sure = rest.kind === 'none' && rest.reason === 'impossible';
  return { ...rest, rule, confidence: sure ? 'high' : doubts.reduce(lowered, confidence), ...note };
}

function lowered(confidence: DeadlineConfidence, { cap }: Doubt): DeadlineConfidence {
  const now = ORDER.indexOf(confidence);
  const level = cap === 'lower' ? now - 1 : Math.min(now, ORDER.indexOf(cap));
  return ORDER[level] ?? 'low';
}

function noteOf(doubts: readonly Doubt[]): Pick<Deadline, 'note'> {
  const notes = [...new Map(doubts.map(({ note }) => [note['zh-CN'], note])).values()];
  if (notes.length === 0) return {};
  return {
    note: {
      'zh-CN': notes.map((note) => note['zh-CN']).join(';'),
      en: notes.map((note) => note.en).join('; '),
    },
  };
}
