import type { Language } from '../../../base/Language';
import type { WorkbookCheck } from '../../../domain/checks/WorkbookCheck';
import { followUpList } from '../../../domain/report/copied/followUpList';
import { reminderText } from '../../../domain/report/copied/reminderText';
import type { PaneWords } from '../../texts/PaneWords';
import type { FollowUpTextWish } from '../views/FollowUpView';
import type { FollowUpIndex } from './FollowUpIndex';

/** '' when nothing is left to tell. */
export function followUpText(
  index: FollowUpIndex,
  { kind, filter }: FollowUpTextWish,
  check: WorkbookCheck,
  words: PaneWords,
): string {
  const { runs } = index.filter(filter);
  const write = (language: Language): string =>
    kind === 'list' ? followUpList(runs, check.now, language) : reminderText(runs, check, language);
  return runs.length === 0 ? '' : words.say({ 'zh-CN': write('zh-CN'), en: write('en') });
}
