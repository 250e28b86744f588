import type { Localized } from '../../../base/Language';
import { describeLength } from '../../../domain/deadlines/describeOverdue';
import { dayOf, formatDay, formatMinute, type WallMinute } from '../../../domain/time/WallMinute';
import type { PaneWords } from '../../texts/PaneWords';
import type { FollowedItem } from '../followUp/FollowedItem';
import { placeAddress } from '../tableId';
import type { NextDeadline } from '../views/OverviewView';

const SHOWN = 5;

/** What comes next of what is neither done nor late. */
export function nextDeadlines(
  items: readonly FollowedItem[],
  now: WallMinute,
  words: PaneWords,
): NextDeadline[] {
  return items
    .flatMap((item) => {
      const { deadline, state } = item.tracked;
      const isAhead = deadline.kind === 'at' && (state === 'normal' || state === 'dueSoon');
      return isAhead ? [{ item, due: deadline.due, wholeDay: deadline.wholeDay }] : [];
    })
    .sort((a, b) => a.due - b.due)
    .slice(0, SHOWN)
    .map(({ item: { tracked, subject }, due, wholeDay }) => {
      const place = { sheet: tracked.table.sheet.name, row: tracked.row, column: tracked.column };
      return {
        place,
        address: placeAddress(place),
        subject,
        owner: tracked.owner,
        due: wholeDay ? formatDay(dayOf(due - 1)) : formatMinute(due).replace('T', ' '),
        state: tracked.state,
        remaining: words.say(remaining(due, wholeDay, now)),
      };
    });
}

/** Against a day in days of the calendar, against a minute in hours and minutes. */
function remaining(due: WallMinute, wholeDay: boolean, now: WallMinute): Localized {
  const days = dayOf(wholeDay ? due - 1 : due) - dayOf(now);
  if (days === 0 && wholeDay) return { 'zh-CN': '今天到期', en: 'due today' };
  if (days > 1 || wholeDay)
    return { 'zh-CN': `还有${days}天`, en: days === 1 ? '1 day left' : `${days} days left` };
  const length = describeLength(due - now);
  return { 'zh-CN': `还有${length['zh-CN']}`, en: `${length.en} left` };
}
