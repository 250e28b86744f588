import type { FailureView } from './views/FailureView';

/** What every method of the core rejects with. */
export class CoreFailure extends Error {
  override readonly name = 'CoreFailure';

  constructor(readonly view: FailureView) {
    super(view.message);
  }
}
