import type { DocumentAct } from './DocumentSink';

/** The beginning of a table that may turn out to have no rows, when it is not the same each time. */
export const HOLD_START: DocumentAct = { act: (sink) => sink.capture() };
export const HOLD_END: DocumentAct = { act: (sink) => sink.hold() };
