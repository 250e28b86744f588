/** One rich request as it went over the wire. */
export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Server names of methods and of properties set, each once, in order. */
  readonly members: readonly string[];
  /** Gives back references after a run; not a round trip anybody waits for. */
  readonly isCleanUp: boolean;
  /** The code of the error it was answered with. */
  readonly error?: string;
}
