import { calendarDateOf, dayOf } from '../../time/WallMinute';
import { NUM } from './fragments';
import { doubt } from './outcomes';
import type { Outcome, Setting } from './Production';

type At = Extract<Outcome, { kind: 'at' }>;

const SEPARATOR = /[,;、。\n]|(?<=[日底末前])[和及与并]/u;

/** A heading before a date: 首付:7月10日前; no time word or numeral in it. */
const LABEL =
  /^(?:(?![年月日周季旬时点前后内起至到底末未不Q〇零一二两三四五六七八九十百廿卅每])[㐀-鿿A-Z()]){1,10}:?/u;

/** 20日 after 7月10日: of the same month. */
const DAY_ONLY = new RegExp(`^${NUM}日(?![内后])`, 'u');

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
    const at = DAY_ONLY.test(part) ? current : { ...setting, reference: current.reference };
    const outcome = parse(part, at) ?? parse(part.replace(LABEL, ''), at);
    if (outcome?.kind !== 'at' || outcome.recurring) return undefined;
    found.push(outcome);
    current = settingAfter(outcome, setting);
  }
  return combined(found);
}

function settingAfter({ due }: At, { reference }: Setting): Setting {
  const today = dayOf(due - 1);
  const date = calendarDateOf(today);
  return { reference: { ...reference, year: date.year }, base: due, today, date };
}

function combined(found: readonly At[]): Outcome | undefined {
  const [latest, ...earlier] = [...found].sort((a, b) => b.due - a.due);
  if (!latest) return undefined;
  const note = doubt('low', '写了几个日期，按最晚的一个', 'several dates are given; the latest is taken');
  return { ...latest, doubts: [note, ...latest.doubts], milestones: earlier.map(({ due }) => due).reverse() };
}
