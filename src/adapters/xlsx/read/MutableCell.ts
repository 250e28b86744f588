import type { Cell } from '../../../domain/snapshot/Snapshot';

/** A cell under construction: links come after the cells they belong to. */
export type MutableCell = { -readonly [Key in keyof Cell]: Cell[Key] };
