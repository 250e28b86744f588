/** Something to be asked of Excel, which answers up to 5 MB at once. */
export interface Portion {
  /** Cells it is about, or as much as so many. */
  readonly weight: number;
  /** Names what to load. @returns what takes the answer in, once it is there */
  ask(): () => void;
  /** The same in two pieces; none where it cannot be less. */
  halves(): readonly Portion[];
}

/** Cells that one answer holds in ordinary tables, some 60 bytes each, with what stands around them. */
const USUAL_WEIGHT = 61_000;

const TOO_LARGE: ReadonlySet<string> = new Set([
  'RangeExceedsLimit',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
]);

/**
 * Asks everything, in as few requests as hold the answers: an answer that was too large is asked for in halves. While Excel
 * works on one request, the answer to the one before is taken in.
 */
export async function inPortions(context: Excel.RequestContext, portions: readonly Portion[]): Promise<void> {
  let waiting = portions;
  let mostWeight = USUAL_WEIGHT;
  let takeInLast: () => void = () => undefined;
  while (waiting.length > 0) {
    const group = firstOf(waiting, mostWeight);
    const rest = waiting.slice(group.length);
    const answers = group.map((portion) => portion.ask());
    const answered = context.sync();
    takeInLast();
    takeInLast = () => undefined;
    try {
      await answered;
    } catch (error) {
      const smaller = isTooLarge(error) ? inHalves(group) : [];
      if (smaller.length === 0) throw error;
      mostWeight = Math.max(1, Math.floor(weightOf(group) / 2));
      waiting = [...smaller, ...rest];
      continue;
    }
    takeInLast = () => answers.forEach((takeIn) => takeIn());
    waiting = rest;
  }
  takeInLast();
}

function firstOf(waiting: readonly Portion[], most: number): readonly Portion[] {
  let weight = 0;
  const end = waiting.findIndex((portion, index) => (weight += portion.weight) > most && index > 0);
  return end < 0 ? waiting : waiting.slice(0, end);
}

/** A group falls apart by itself; a portion that stands alone has to be cut. */
function inHalves(group: readonly Portion[]): readonly Portion[] {
  return group.length > 1 ? group : (group[0]?.halves() ?? []);
}

function weightOf(group: readonly Portion[]): number {
  return group.reduce((sum, { weight }) => sum + weight, 0);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && TOO_LARGE.has(error.code);
}
