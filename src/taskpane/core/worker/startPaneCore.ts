import { proxy, releaseProxy, transfer, wrap, type Remote } from 'comlink';
import type { PaneLanguage } from '../../frame/PaneLanguage';
import type { PaneCore } from '../PaneCore';
import type { CoreHandle } from '../../session/CoreHandle';
import { passErrorsAcross } from './errorsAcross';
import { watchLife } from './lifeLine';
import type { PaneWorker } from './PaneWorker';
import { WorkerNotLoaded, WorkerStopped } from './workerTroubles';

/**
 * Starts a core in a worker of its own.
 * @param port of the workbook it works on, see `offerWorkbook`; a new one for each core
 * @throws WorkerNotLoaded when the worker's code cannot be loaded, WorkerStopped when it ends before there is a core
 */
export async function startPaneCore(port: MessagePort, language: PaneLanguage): Promise<CoreHandle> {
  passErrorsAcross();
  const worker = new Worker(new URL('./pane.worker.ts', import.meta.url), { name: 'duban-pane' });
  const remote = wrap<PaneWorker>(worker);
  const end = (): void => {
    worker.terminate();
    remote[releaseProxy]();
  };
  const broken = new Promise<never>((_, fail) => {
    worker.onerror = ({ message }) => fail(new WorkerNotLoaded(message || 'nothing came'));
  });
  try {
    const { gone } = await Promise.race([watchLife('duban-pane', (lock) => remote.hold(lock)), broken]);
    const stopped = gone.then(() => Promise.reject(new WorkerStopped(false)));
    const core = await Promise.race([remote.start(transfer(port, [port]), language), broken, stopped]);
    return { core: nearCore(core as unknown as Remote<PaneCore>), gone, end };
  } catch (error) {
    end();
    throw error;
  }
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
