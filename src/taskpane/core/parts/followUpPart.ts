import type { CoreContext } from '../CoreContext';
import { followUpText } from '../followUp/followUpText';
import { followUpPage, followUpView } from '../followUp/followUpView';
import type { PaneCore } from '../PaneCore';

/** Whose work is late or due soon, and what to tell them. */
export function followUpPart({
  book,
  words,
}: CoreContext): Pick<PaneCore, 'followUp' | 'followUpPage' | 'followUpText'> {
  return {
    async followUp(filter) {
      const { followUp, check } = book.result;
      return followUpView(followUp, filter, check.now);
    },
    async followUpPage(filter, first, count) {
      book.followedUp = true;
      return followUpPage(book.result.followUp, filter, first, count, words());
    },
    async followUpText(wish) {
      const { followUp, check } = book.result;
      return followUpText(followUp, wish, check, words());
    },
  };
}
