import { memoise } from '../../domain/checks/memoise';
import { defineMomentRule } from '../../domain/checks/Rule';
import { countLateness, countRemaining, describeLength } from '../../domain/deadlines/describeOverdue';
import type { TrackedDeadline } from '../../domain/followup/TrackedDeadline';
import { dayOf, formatDay, formatMinute, type WallMinute } from '../../domain/time/WallMinute';
import type { Localized } from '../../base/Language';

interface Values {
  state: 'dueSoon' | 'overdue' | 'overdueAlert';
  due: WallMinute;
  wholeDay: boolean;
  now: WallMinute;
  /** Minutes late, as counted. */
  late: number;
  alertHours: number;
  owner: string;
  /** The deadline as written, where its reading is little more than a guess. */
  guessedFrom: string | undefined;
}

export const lateOrDueSoon = defineMomentRule<Values>({
  id: 'W06',
  severity: 'warning',
  source: 'R-32 · S3 三(二)3; R-44 · S3 五(三)',
  title: { 'zh-CN': '不逾期，临期有提醒', en: 'Nothing is late; what is due soon is announced' },
  roles: ['deadline'],
  violations: (record, { trackedOf, now, thresholds }) => {
    const tracked = trackedOf(record);
    const state = tracked && urgentState(tracked);
    const column = record.table.inRole('deadline');
    if (!state || !column || tracked.deadline.kind !== 'at') return undefined;
    const { due, wholeDay, confidence } = tracked.deadline;
    const values = {
      state,
      due,
      wholeDay,
      now,
      late: countLateness(tracked, now - due),
      alertHours: thresholds.alertHours,
      owner: tracked.owner.trim(),
      guessedFrom: confidence === 'low' ? quotable(tracked.text) : undefined,
    };
    return [{ at: record.ownSpotIn(column), values }];
  },
  message: (values) => confirmed(values, messageOf(values)),
  hint: ({ state, owner, due, wholeDay }) => {
    const moment = momentText(due, wholeDay);
    const person =
      owner === '' ? { 'zh-CN': '责任人', en: 'the owner' } : { 'zh-CN': `「${owner}」`, en: owner };
    switch (state) {
      case 'dueSoon':
        return {
          'zh-CN': `截止${moment}，请提醒${person['zh-CN']}按时完成。`,
          en: `Due ${moment}: remind ${person.en}.`,
        };
      case 'overdue':
        return {
          'zh-CN': `截止${moment}，请催办${person['zh-CN']}；已完成的请更新进度。`,
          en: `Was due ${moment}: press ${person.en}, or record that it is done.`,
        };
      case 'overdueAlert':
        return {
          'zh-CN': `截止${moment}，请催办${person['zh-CN']}并抄送发起人；已完成的请更新进度。`,
          en: `Was due ${moment}: press ${person.en} and copy the initiator, or record that it is done.`,
        };
    }
  },
  example: {
    now: '2024-03-17T12:00',
    bad: { taskTracking: [{ task: 'PPT终稿审核', deadline: '2024-03-17 10:00', status: '进行中' }] },
    good: {
      taskTracking: [
        { task: 'PPT终稿审核', deadline: '2024-03-17 10:00', finished: '2024-03-17 09:40', status: '已完成' },
      ],
    },
  },
});

function messageOf(values: Values): Localized {
  if (values.state === 'dueSoon') {
    const remaining = countRemaining(values, values.now);
    if (values.wholeDay && remaining === 0) return { 'zh-CN': '今天到期', en: 'Due today' };
    const left = describeLength(remaining);
    return { 'zh-CN': `距截止还有${left['zh-CN']}`, en: `Due in ${left.en}` };
  }
  const late = describeLength(values.late);
  const { alertHours } = values;
  return values.state === 'overdueAlert'
    ? {
        'zh-CN': `已逾期${late['zh-CN']}（超过${alertHours}小时）`,
        en: `Late by ${late.en} (more than ${alertHours} hours)`,
      }
    : { 'zh-CN': `已逾期${late['zh-CN']}`, en: `Late by ${late.en}` };
}

/** A guess is not held against anybody before it is confirmed. */
function confirmed({ guessedFrom, due, wholeDay }: Values, message: Localized): Localized {
  if (guessedFrom === undefined) return message;
  const moment = momentText(due, wholeDay);
  return {
    'zh-CN': `「${guessedFrom}」按${moment}计，${message['zh-CN']}，请确认`,
    en: `“${guessedFrom}” taken as ${moment}: ${message.en}; please confirm`,
  };
}

/** Longer texts are cut: the cell itself stands beside the message. */
const LONGEST_QUOTE = 20;

function quotable(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
}

function momentText(due: WallMinute, wholeDay: boolean): string {
  return wholeDay ? endOfDayText(due) : formatMinute(due).replace('T', ' ');
}

/** `2024-07-10 24:00` for the midnight that ends the day. */
const endOfDayText = memoise((due: WallMinute) => `${formatDay(dayOf(due - 1))} 24:00`);

function urgentState({ state }: TrackedDeadline): Values['state'] | undefined {
  return state === 'dueSoon' || state === 'overdue' || state === 'overdueAlert' ? state : undefined;
}
