/** Ids of one space must differ from each other in a document. */
export type IdSpace =
  | 'drawing'
  | 'shape'
  | 'bookmark'
  | 'bookmarkName'
  | 'revision'
  | 'permission'
  | 'control'
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'numbering';

export interface IdKey {
  readonly space: IdSpace;
  readonly original: string;
}
