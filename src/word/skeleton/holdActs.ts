import type { DocumentAct } from './DocumentSink';

/** The beginning of a table that may turn out to have no rows, when it is not the same each time. */
export const HOLD_START: DocumentAct = { local: true, act: (sink) => sink.capture() };
export const HOLD_END: DocumentAct = { local: true, act: (sink) => sink.hold() };
