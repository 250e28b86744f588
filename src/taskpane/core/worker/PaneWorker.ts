import type { ProxyMarked } from 'comlink';
import type { PaneLanguage } from '../../frame/PaneLanguage';
import type { PaneCore } from '../PaneCore';

/** What the worker does until there is a core to be called. */
export interface PaneWorker {
  /** Holds a lock as long as it lives. @returns whether the browser has such locks */
  hold(lock: string): Promise<boolean>;
  /** @param port the workbook's, see `offerWorkbook` */
  start(port: MessagePort, language: PaneLanguage): Promise<PaneCore & ProxyMarked>;
}
