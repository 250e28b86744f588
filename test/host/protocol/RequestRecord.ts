/** One rich request as it went over the wire. */
export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Server names of methods and of properties set, each once, in order. */
  readonly members: readonly string[];
  /** The library's own: tells that it is ready, gives back references after a run. No round trip anybody waits for. */
  readonly isHousekeeping: boolean;
  /** The code of the error it was answered with. */
  readonly error?: string;
}
