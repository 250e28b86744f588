import type { Localized } from '../../../base/Language';
import type { Deadline } from '../../../domain/deadlines/Deadline';
import { countRemaining, describeLength } from '../../../domain/deadlines/describeOverdue';
import { dayOf, formatDay, formatMinute, type WallMinute } from '../../../domain/time/WallMinute';
import type { PaneWords } from '../../texts/PaneWords';
import type { FollowUpItem } from '../../../domain/report/overdue/FollowUpItem';
import { placeAddress } from '../tableId';
import type { NextDeadline } from '../views/OverviewView';

const SHOWN = 5;

type Dated = Extract<Deadline, { kind: 'at' }>;

/** What comes next of what is neither done nor late. */
export function nextDeadlines(
  items: readonly FollowUpItem[],
  now: WallMinute,
  words: PaneWords,
): NextDeadline[] {
  return items
    .flatMap((item) => {
      const { deadline, state } = item.tracked;
      const isAhead = deadline.kind === 'at' && (state === 'normal' || state === 'dueSoon');
      return isAhead ? [{ item, deadline }] : [];
    })
    .sort((a, b) => a.deadline.due - b.deadline.due)
    .slice(0, SHOWN)
    .map(({ item: { tracked, subject }, deadline }) => {
      const { due, wholeDay } = deadline;
      const place = { sheet: tracked.table.sheet.name, row: tracked.row, column: tracked.column };
      return {
        place,
        address: placeAddress(place),
        subject,
        owner: tracked.owner,
        due: wholeDay ? formatDay(dayOf(due - 1)) : formatMinute(due).replace('T', ' '),
        state: tracked.state,
        remaining: words.say(remaining(deadline, now)),
      };
    });
}

function remaining(deadline: Dated, now: WallMinute): Localized {
  const minutes = countRemaining(deadline, now);
  if (deadline.wholeDay && minutes === 0) return { 'zh-CN': '今天到期', en: 'due today' };
  const length = describeLength(minutes);
  return { 'zh-CN': `还有${length['zh-CN']}`, en: `${length.en} left` };
}
