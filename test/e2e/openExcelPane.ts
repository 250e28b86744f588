import type { Browser } from 'playwright-core';
import { startHost, type StartedHost, type StartOptions } from '../host/startHost';
import { builtAddin } from './builtAddin';
import { freezeClock } from './freezeClock';
import { PaneUser } from './PaneUser';

export interface OpenedPane extends StartedHost {
  readonly user: PaneUser;
}

interface ExcelPaneOptions extends Partial<StartOptions> {
  readonly browser: Browser;
  readonly workbook: StartOptions['workbook'];
  /** Wall-clock time at which everything happens. */
  readonly now: string;
}

/** Opens a workbook in the simulated Excel with the built add-in beside it, and waits until the pane has read it. */
export async function openExcelPane({ now, ...options }: ExcelPaneOptions): Promise<OpenedPane> {
  const folder = builtAddin();
  const started = await startHost({
    addin: folder,
    path: '/taskpane.html',
    ...options,
    context: { timezoneId: 'Asia/Shanghai', locale: 'zh-CN', acceptDownloads: true, ...options.context },
    prepare: async (context) => {
      await freezeClock(context, folder, now);
      await options.prepare?.(context);
    },
  });
  const user = new PaneUser(started.frame);
  await user.ready();
  return { ...started, user };
}
