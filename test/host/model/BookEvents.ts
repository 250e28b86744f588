/** Kinds of events by the numbers they are delivered under. */
export const eventTypes = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormat: 18,
  rowHidden: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  sheetMoved: 27,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** What handlers of a whole collection are registered for. */
export const WORKBOOK_TARGET = 'Workbook';

/** Who does something: the add-in under test, the user beside it, or a co-author elsewhere. */
export type Actor = 'addin' | 'user' | 'remote';

export interface BookEvent {
  readonly type: number;
  /** Ids of sheets or tables, and `Workbook`. */
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
}
