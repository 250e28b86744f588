import { isOverdue } from '../../../domain/followup/trackDeadlines';
import { lampText } from '../../../domain/report/lampText';
import { formatMinute, type WallMinute } from '../../../domain/time/WallMinute';
import type { PaneWords } from '../../texts/PaneWords';
import { placeAddress } from '../tableId';
import type { FollowUpFilter, FollowUpItemView, FollowUpView } from '../views/FollowUpView';
import type { FollowUpItem } from '../../../domain/report/overdue/FollowUpItem';
import type { FollowUpIndex } from './FollowUpIndex';
import { lampCounts } from './lampCounts';

export function followUpView(index: FollowUpIndex, filter: FollowUpFilter, now: WallMinute): FollowUpView {
  const { runs, shown, names } = index.filter(filter);
  return {
    now: formatMinute(now).replace('T', ' '),
    counts: lampCounts(index.all),
    shown,
    names,
    groups: runs.map(({ name, start, items }) => ({
      name,
      start,
      count: items.length,
      overdue: items.filter(({ tracked }) => isOverdue(tracked)).length,
      dueSoon: items.filter(({ tracked }) => tracked.state === 'dueSoon').length,
    })),
  };
}

export function followUpPage(
  index: FollowUpIndex,
  filter: FollowUpFilter,
  first: number,
  count: number,
  words: PaneWords,
): FollowUpItemView[] {
  return index
    .filter(filter)
    .runs.filter(({ start, items }) => start < first + count && start + items.length > first)
    .flatMap(({ name, start, items }) =>
      items
        .slice(Math.max(0, first - start), first + count - start)
        .map((item) => followUpItemView(item, name, words)),
    );
}

function followUpItemView(item: FollowUpItem, group: string, words: PaneWords): FollowUpItemView {
  const { tracked } = item;
  const place = { sheet: tracked.table.sheet.name, row: tracked.row, column: tracked.column };
  const address = placeAddress(place);
  return {
    key: `${address} ${group}`,
    place,
    address,
    subject: item.subject,
    owner: tracked.owner,
    department: item.unit,
    person: item.person,
    due: item.due,
    state: tracked.state,
    lamp: words.say({ 'zh-CN': lampText(tracked, 'zh-CN'), en: lampText(tracked, 'en') }),
    progress: item.progress,
  };
}
