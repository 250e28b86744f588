import { CoreFailure } from '../core/CoreFailure';
import type { FailureView } from '../core/views/FailureView';
import { WorkerNotLoaded, WorkerStopped } from '../core/worker/workerTroubles';
import type { PaneLanguage } from '../frame/PaneLanguage';

type Trouble = 'failed' | 'notLoaded' | 'stopped' | 'stoppedWriting';

/** By hand in three languages: said when nothing else can be loaded. */
const texts: Readonly<
  Record<Trouble, Readonly<Record<PaneLanguage, { readonly message: string; readonly hint: string }>>>
> = {
  failed: {
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
  },
  notLoaded: {
    'zh-CN': {
      message: '督办的程序没有载入完整，工作簿没有改动。',
      hint: '多半是网络断了或服务器没有回应：请检查网络，再试一次；仍不行时，把下面的详情复制给管理员。',
    },
    'zh-TW': {
      message: '督辦的程式沒有載入完整，活頁簿沒有變動。',
      hint: '多半是網路斷了或伺服器沒有回應：請檢查網路，再試一次；仍不行時，把下面的詳情複製給管理員。',
    },
    en: {
      message: 'Part of Duban did not load; the workbook was not changed.',
      hint: 'Probably the network is down or the server does not answer: check the network and try again. If that does not help, copy the details below to your administrator.',
    },
  },
  stopped: {
    'zh-CN': {
      message: '督办在后台的程序中断了，多半是内存不够；工作簿没有因此改动。',
      hint: '请再点一次要做的操作，督办会重新启动并读取工作簿；又中断的话，请关闭用不着的程序和网页，或把工作簿拆小。',
    },
    'zh-TW': {
      message: '督辦在背景的程式中斷了，多半是記憶體不夠；活頁簿沒有因此變動。',
      hint: '請再按一次要做的操作，督辦會重新啟動並讀取活頁簿；又中斷的話，請關閉用不著的程式和網頁，或把活頁簿拆小。',
    },
    en: {
      message:
        'Duban’s background program ended, probably for lack of memory; the workbook was not changed by it.',
      hint: 'Choose again what you want to do: Duban starts anew and reads the workbook. If it ends again, close programs and pages you do not need, or split the workbook.',
    },
  },
  stoppedWriting: {
    'zh-CN': {
      message: '督办在后台的程序中断了，多半是内存不够；刚才那一步可能已经写进工作簿，也可能没有。',
      hint: '请先看一眼工作簿，再点一次要做的操作，督办会重新启动并读取工作簿；又中断的话，请关闭用不着的程序和网页，或把工作簿拆小。',
    },
    'zh-TW': {
      message: '督辦在背景的程式中斷了，多半是記憶體不夠；剛才那一步可能已經寫進活頁簿，也可能沒有。',
      hint: '請先看一眼活頁簿，再按一次要做的操作，督辦會重新啟動並讀取活頁簿；又中斷的話，請關閉用不著的程式和網頁，或把活頁簿拆小。',
    },
    en: {
      message:
        'Duban’s background program ended, probably for lack of memory; the last step may or may not have been written.',
      hint: 'Look at the workbook, then choose again what you want to do: Duban starts anew and reads it. If it ends again, close programs and pages you do not need, or split the workbook.',
    },
  },
};

/** What to say of whatever a call of the core ended with. */
export function describeFailure(error: unknown, language: PaneLanguage): FailureView {
  if (error instanceof CoreFailure) return error.view;
  if (error instanceof WorkerStopped) {
    const { message, hint } = texts[error.mayHaveWritten ? 'stoppedWriting' : 'stopped'][language];
    return { kind: 'product', code: '', message, hint };
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    kind: 'defect',
    code: '',
    ...texts[error instanceof WorkerNotLoaded ? 'notLoaded' : 'failed'][language],
    details,
  };
}
