/** Actions that take a while; one at a time. */
export type WorkKind =
  | 'open'
  | 'check'
  | 'fix'
  | 'undo'
  | 'mark'
  | 'unmark'
  | 'report'
  | 'template'
  | 'addSheets'
  | 'mapping'
  | 'settings';
