/** Every workbook-level name our formulas use; its prefix tells our drawings from the user's. */
export const markNames = {
  /** The moment, as a formula: conditional formats are worked out afresh on each display, also where nothing is recalculated. */
  now: 'DUBAN_NOW',
  /** 临期 from so many hours before the deadline; the user may change it. */
  soonHours: 'DUBAN_SOON',
  /** Late by more than so many hours is shown stronger; the user may change it. */
  alertHours: 'DUBAN_ALERT',
  /** Deadline texts, as `keyOfText` writes them. */
  texts: 'DUBAN_TEXT',
  /** Beside each text the last moment, as a serial. */
  lastMoments: 'DUBAN_LAST',
  /** Beside each text the moment from which it is late, as a serial. */
  lateFrom: 'DUBAN_FROM',
  /** Progress that means: no longer to be followed up. */
  done: 'DUBAN_DONE',
  /** What may stand in a column of completion without meaning that anything is complete; single characters: how such a text begins. */
  open: 'DUBAN_OPEN',
  /** Cells with a finding, as `findingKey` writes them. */
  findings: 'DUBAN_FINDINGS',
  /** Leads to our visible sheet, whatever the user calls it. */
  results: 'DUBAN_RESULTS',
} as const;
