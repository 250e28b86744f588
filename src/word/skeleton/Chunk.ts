/** Something that is done while a part is written, where it stands. */
export interface SinkAct<Sink> {
  act(sink: Sink): void;
  /** Known when the whole part has been read: nothing to do after all. */
  readonly idle?: boolean;
  /** It adds nothing to the document around the part. */
  readonly local?: boolean;
}

/** A prepared piece of a part, as bytes, or something the sink does where it stands. */
export type Chunk<Sink> =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly endsWithParagraph: boolean }
  /** Writes an empty paragraph unless one has just ended: a cell must end with one. */
  | { readonly kind: 'paragraphGuard'; readonly bytes: Uint8Array }
  /** Written only when something is written before its `heldEnd`: a table without rows is no table. */
  | { readonly kind: 'heldStart'; readonly bytes: Uint8Array }
  | { readonly kind: 'heldEnd'; readonly bytes: Uint8Array }
  | { readonly kind: 'act'; readonly act: SinkAct<Sink> };
