import { durations } from './productions/durations';
import { events } from './productions/events';
import { festivalDates } from './productions/festivalDates';
import { fullDates } from './productions/fullDates';
import { months } from './productions/months';
import { periods } from './productions/periods';
import { ranges } from './productions/ranges';
import { recurring } from './productions/recurring';
import { standing } from './productions/standing';
import { weeks } from './productions/weeks';
import type { Production } from './Production';

const closing = new Set(['lunar', 'startOnly']);

/**
 * Every form of the grammar, in the order in which they are tried: the first that matches the whole text wins.
 * The common and precise come first; refusals that would match much come last.
 */
export const grammar: readonly Production[] = [
  ...fullDates,
  ...standing.filter(({ id }) => !closing.has(id)),
  ...periods,
  ...months,
  ...weeks,
  ...durations,
  ...ranges,
  ...recurring,
  ...festivalDates,
  ...events,
  ...standing.filter(({ id }) => closing.has(id)),
];
