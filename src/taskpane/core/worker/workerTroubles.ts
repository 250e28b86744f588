/** The code of the worker did not come, or does not run: nothing has been done with the workbook. */
export class WorkerNotLoaded extends Error {
  override readonly name = 'WorkerNotLoaded';
}

/** The worker was killed, or had no memory left. */
export class WorkerStopped extends Error {
  override readonly name = 'WorkerStopped';

  /** @param mayHaveWritten it was about to change the workbook, and nobody knows how far it came */
  constructor(readonly mayHaveWritten: boolean) {
    super('the worker of the pane is gone');
  }
}
