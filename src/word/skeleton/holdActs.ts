import type { SinkAct } from './Chunk';

/** The beginning of a table that may turn out to have no rows, when it is not the same each time. */
export const HOLD_START: SinkAct = { act: (sink) => sink.capture() };
export const HOLD_END: SinkAct = { act: (sink) => sink.hold() };
