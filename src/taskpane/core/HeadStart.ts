/** What is asked for meanwhile waits no longer than this. */
const TURN_MS = 50;

/**
 * Judges a workbook in short turns while nothing else is to be done: whoever then asks for the check finds most of it done.
 */
export class HeadStart {
  private isUnderWay = false;

  /** @param judge goes on until its time is up, and says whether it is done */
  constructor(
    private readonly judge: (isTimeUp: () => boolean) => boolean,
    private readonly wait: (milliseconds: number, then: () => void) => unknown,
  ) {}

  /** There may be something to judge. */
  begin(): void {
    if (this.isUnderWay) return;
    this.isUnderWay = true;
    this.wait(0, () => this.turn());
  }

  private turn(): void {
    const end = performance.now() + TURN_MS;
    this.isUnderWay = !this.judge(() => performance.now() >= end);
    if (this.isUnderWay) this.wait(0, () => this.turn());
  }
}
