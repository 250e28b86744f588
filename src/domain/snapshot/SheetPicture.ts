/** A picture on a sheet. It is not in the snapshot: pictures are large, and few ask for them. */
export interface SheetPicture {
  readonly sheet: string;
  /** Of the cell it stands in, or begins in. */
  readonly row: number;
  readonly column: number;
  /** As the program calls it: `图片 3`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text of the cell that stands for it, where it is the cell's value (WPS). */
  readonly cellText?: string;
}
