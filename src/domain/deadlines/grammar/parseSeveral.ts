import { calendarDateOf, dayOf } from '../../time/WallMinute';
import { doubt } from './outcomes';
import type { Outcome, Setting } from './Production';

type At = Extract<Outcome, { kind: 'at' }>;

const SEPARATOR = /[,;、。\n]|(?<=[日底末前])[和及与并]/u;

/** A heading before a date: 首付:7月10日前; no time word in it. */
const LABEL = /^(?:(?![年月日周季旬时点前后内起至到底末未不Q])[㐀-鿿A-Z()]){1,10}:?/u;

const MOST_PARTS = 8;

/**
 * Several dates in one text: the latest is the deadline, the earlier ones are milestones. Undefined unless every part
 * can be read. `parse` reads one part; a part without a year takes that of the part before.
 */
export function parseSeveral(
  text: string,
  setting: Setting,
  parse: (part: string, setting: Setting) => Outcome | undefined,
): Outcome | undefined {
  const parts = text.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const found: At[] = [];
  let current = setting;
  for (const part of parts) {
    const outcome = datedPart(parse(part, current)) ?? datedPart(parse(part.replace(LABEL, ''), current));
    if (!outcome) return undefined;
    found.push(outcome);
    current = {
      ...setting,
      reference: { ...setting.reference, year: calendarDateOf(dayOf(outcome.due - 1)).year },
    };
  }
  return combined(found);
}

function datedPart(outcome: Outcome | undefined): At | undefined {
  return outcome?.kind === 'at' && !outcome.recurring ? outcome : undefined;
}

function combined(found: readonly At[]): Outcome | undefined {
  const [latest, ...earlier] = [...found].sort((a, b) => b.due - a.due);
  if (!latest) return undefined;
  const note = doubt('low', '写了几个日期,按最晚的一个', 'several dates are given; the latest is taken');
  return { ...latest, doubts: [note, ...latest.doubts], milestones: earlier.map(({ due }) => due).reverse() };
}
