import { ProductError } from '../../base/ProductError';
import { whereStopped } from './officeErrorIn';
import { productErrorOf } from './productErrorOf';

/** What the adapter needs of time. */
export interface Patience {
  /** Milliseconds between tries while Excel is busy, or the user edits a cell. */
  readonly pauses: readonly number[];
  /** Milliseconds after which a request is not expected to be answered any more. */
  readonly answerWithin: number;
}

export const usualPatience: Patience = { pauses: [200, 400, 800, 1600, 2500], answerWithin: 60_000 };

/** Nothing is done while a cell is being edited or a dialog is open; both pass by themselves. */
const WAITING: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
]);

/**
 * Runs work against the open workbook. A request that Excel refuses for the moment is tried again from the start of the
 * work: so a work may write in its last request only.
 * @throws ProductError whatever keeps Excel from doing it
 */
export async function runExcel<Result>(
  patience: Patience,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await Excel.run((context) => work(impatientContext(context, patience.answerWithin)));
    } catch (error) {
      const pause = patience.pauses[tries];
      if (!isPassing(error) || pause === undefined) throw productErrorOf(error);
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  // When it had enough halfway, what was done until then would be done twice.
  const isBusy = error.code === 'ActivityLimitReached' && whereStopped(error) === undefined;
  return isBusy || WAITING.has(error.code);
}

/** The same context, whose requests are not waited for without end. */
function impatientContext(context: Excel.RequestContext, milliseconds: number): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = <Value>(value?: Value) => answeredWithin(milliseconds, sync(value as Value));
  return context;
}

async function answeredWithin<Result>(milliseconds: number, answer: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new ProductError('excel.noAnswer')), milliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
