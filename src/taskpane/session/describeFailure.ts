import { CoreFailure } from '../core/CoreFailure';
import type { FailureView } from '../core/views/FailureView';
import type { PaneLanguage } from '../frame/PaneLanguage';

/** By hand in three languages: said when nothing else can be loaded. */
const texts: Readonly<Record<PaneLanguage, { readonly message: string; readonly hint: string }>> = {
  'zh-CN': {
    message: '督办的这个窗格出错了，工作簿没有因此改动。',
    hint: '请关闭窗格后重新打开；仍不行时，把下面的详情复制给我们。',
  },
  'zh-TW': {
    message: '督辦的這個窗格出錯了，活頁簿沒有因此變動。',
    hint: '請關閉窗格後重新開啟；仍不行時，把下面的詳情複製給我們。',
  },
  en: {
    message: 'The Duban pane failed; the workbook was not changed by it.',
    hint: 'Close the pane and open it again. If that does not help, copy the details below and send them to us.',
  },
};

/** What to say of whatever a call of the core ended with. */
export function describeFailure(error: unknown, language: PaneLanguage): FailureView {
  if (error instanceof CoreFailure) return error.view;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'defect', code: '', ...texts[language], details };
}
