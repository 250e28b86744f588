import type { CallsOf } from '../../handlebars/HelperFamily';
import type { contentsHelpers } from './contentsHelpers';
import { ContentsField } from '../../rich/contents/ContentsField';
import { isYes, option, wholeNumber } from '../options';
import { textOf } from '../textOf';

export const contentsCalls: CallsOf<typeof contentsHelpers> = {
  目录(_args, hash) {
    const yes = (value: unknown): boolean => value === undefined || isYes(value);
    return new ContentsField({
      levels: wholeNumber(option(hash, '级别', '級別', 'levels') ?? 3, '级别', 'levels', 1, 9),
      title: textOf(option(hash, '标题', '標題', 'title')),
      pageNumbers: yes(option(hash, '页码', '頁碼', 'pageNumbers')),
      updates: yes(option(hash, '更新', 'update')),
    });
  },
};
