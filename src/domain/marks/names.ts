/** What all of our names begin with in a plan; see `withPrefix`. */
export const namePrefix = 'DUBAN_';

/** Stands in a cell of our data sheet and says which names are ours. */
export function signatureOf(prefix: string): string {
  return `duban-marks ${prefix}`;
}

/** Every workbook-level name our formulas use. */
export const markNames = {
  /** The moment, as a formula: conditional formats are worked out afresh on each display, also where nothing is recalculated. */
  now: 'DUBAN_NOW',
  /** What is due up to this moment is 临期; follows the hours the user may change. */
  soon: 'DUBAN_SOON',
  /** What was due up to this moment is late by more than the hours the user may change. */
  longLate: 'DUBAN_LATE',
  /** Deadline texts, as `keyOfText` writes them. */
  texts: 'DUBAN_TEXT',
  /** Beside each text the last moment, as a serial. */
  lastMoments: 'DUBAN_LAST',
  /** Beside each text the moment from which it is late, as a serial. */
  lateFrom: 'DUBAN_FROM',
  /** Pieces of a joined progress (see `rowProgress`) that mean: no longer to be followed up. */
  done: 'DUBAN_DONE',
  /** Cells with a finding, as `findingKey` writes them. */
  findings: 'DUBAN_FINDINGS',
  /** Leads to our visible sheet, whatever the user calls it. */
  results: 'DUBAN_RESULTS',
} as const;
