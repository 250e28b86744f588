/**
 * What goes wrong, until it is taken back. Codes are those the library shows.
 */
export interface Faults {
  /** The user is editing a cell: every request fails, unless it asked to wait. */
  cellEditMode?: boolean;
  /** Nobody answers. */
  offline?: boolean;
  /** Before each answer. */
  latencyMs?: number;
  /** Every request is answered with this; see `failures`. */
  failure?: keyof typeof failures;
  /** Only so many requests fail with `failure`; those that only give back references are not counted. */
  times?: number;
  /** A member that fails when its turn comes in a request: `ConditionalFormatRule.formula`. */
  member?: string;
  /** What it fails with; GeneralException when left out. */
  memberCode?: string;
  /** Characters of a request and of an answer; 5 MB when left out. */
  payloadLimit?: number;
}

/** Error numbers of a call that failed as a whole, by the library's code for them. */
export const failures = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  /** A co-author deletes a sheet meanwhile. */
  InvalidRequestContext: 1014,
  GeneralException: 5001,
} as const;

export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
