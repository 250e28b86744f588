/** Runs one task after the other, in the order they are asked for. A failed one does not keep the next from running. */
export class TaskQueue {
  private last: Promise<unknown> = Promise.resolve();

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(task);
    this.last = result.catch(() => undefined);
    return result;
  }
}
