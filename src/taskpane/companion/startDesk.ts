import { wrap, type Remote } from 'comlink';
import type { Desk } from './Desk';

/** The worker that holds the workbook. */
export function startDesk(): Remote<Desk> {
  return wrap<Desk>(new Worker(new URL('./desk.worker.ts', import.meta.url), { name: 'duban-desk' }));
}
