import { proxy, releaseProxy, transfer, wrap, type Remote } from 'comlink';
import type { PaneLanguage } from '../../frame/PaneLanguage';
import type { PaneCore } from '../PaneCore';
import type { CoreHandle } from '../../session/CoreHandle';
import { passErrorsAcross } from './errorsAcross';
import type { PaneWorker } from './PaneWorker';

/**
 * Starts a core in a worker of its own.
 * @param port of the workbook it works on, see `offerWorkbook`; a new one for each core
 * @throws when the worker's code cannot be loaded
 */
export async function startPaneCore(port: MessagePort, language: PaneLanguage): Promise<CoreHandle> {
  passErrorsAcross();
  const worker = new Worker(new URL('./pane.worker.ts', import.meta.url), { name: 'duban-pane' });
  const broken = new Promise<never>((_, fail) => {
    worker.onerror = (event) =>
      fail(new Error(event.message || 'the worker of the pane could not be loaded'));
  });
  const remote = wrap<PaneWorker>(worker);
  const core = await Promise.race([remote.start(transfer(port, [port]), language), broken]);
  return {
    core: nearCore(core as unknown as Remote<PaneCore>),
    end() {
      worker.terminate();
      remote[releaseProxy]();
    },
  };
}

/** The core as it is called here: functions given to it are marked, so that they can be called from there. */
function nearCore(core: Remote<PaneCore>): PaneCore {
  return new Proxy({} as PaneCore, {
    get: (_, name) => {
      // Not a promise: awaiting the core must not call it.
      if (name === 'then' || typeof name === 'symbol') return undefined;
      return (...values: unknown[]) =>
        (core[name as keyof PaneCore] as (...given: unknown[]) => Promise<unknown>)(
          ...values.map((value) => (typeof value === 'function' ? proxy(value) : value)),
        );
    },
  });
}
