/** What one engine did with one file in a process of its own. */
export interface Measurement {
  /** Milliseconds by step, in their order. */
  readonly steps: Readonly<Record<string, number>>;
  /** What came out, so that a run which read nothing does not look fast: rows, findings … */
  readonly counts: Readonly<Record<string, number>>;
  /** Most memory the process ever held, in MB; `idle` before the file was opened. */
  readonly peakMb: number;
  readonly idleMb: number;
}

/** Times the steps of a run one after the other. */
export class Stopwatch {
  readonly #steps: Record<string, number> = {};
  readonly #idleMb = residentPeakMb();

  async time<Result>(step: string, work: () => Result | Promise<Result>): Promise<Result> {
    const started = performance.now();
    const result = await work();
    this.#steps[step] = performance.now() - started;
    return result;
  }

  measurement(counts: Measurement['counts']): Measurement {
    return { steps: this.#steps, counts, peakMb: residentPeakMb(), idleMb: this.#idleMb };
  }
}

function residentPeakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}
