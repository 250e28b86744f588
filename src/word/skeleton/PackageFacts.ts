import type { NoteKind } from '../rich/DocumentParts';
import type { TakenIds } from './TakenIds';

/** What must be known about a package before anything may be added to it. */
export interface PackageFacts {
  readonly taken: TakenIds;
  /** In lower case. */
  readonly partNames: ReadonlySet<string>;
  /** By part. */
  readonly relationshipIds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Style ids by name. */
  readonly styles: ReadonlyMap<string, string>;
  /** The main part; absent: notes cannot be added. */
  readonly main?: string;
  /** Its parts of notes. */
  readonly noteParts?: ReadonlyMap<NoteKind, string>;
  /** As they are, when something may be added to them. */
  readonly stylesXml?: string;
  readonly numberingXml?: string;
  readonly themeXml?: string;
}
