import { ProductError } from '../../base/ProductError';

/** What the user can do something about, by Excel's code. Other codes tell of mistakes of ours and stay as they are. */
const codes: Readonly<Record<string, string>> = {
  AccessDenied: 'excel.notAllowed',
  ActivityLimitReached: 'excel.busy',
  ApiNotAvailable: 'excel.tooOld',
  ApiNotFound: 'excel.tooOld',
  Conflict: 'excel.changedMeanwhile',
  ConnectionFailure: 'excel.noAnswer',
  ConnectionFailureWithStatus: 'excel.noAnswer',
  FilteredRangeConflict: 'excel.filtered',
  GeneralException: 'excel.failed',
  HostRestartNeeded: 'excel.sessionLost',
  InactiveWorkbook: 'excel.otherWorkbook',
  InsertDeleteConflict: 'excel.changedMeanwhile',
  InvalidOperationInCellEditMode: 'excel.cellEditing',
  InvalidOrTimedOutSession: 'excel.sessionLost',
  InvalidReference: 'excel.changedMeanwhile',
  InvalidRequestContext: 'excel.changedMeanwhile',
  InvalidSelection: 'excel.otherWorkbook',
  ItemAlreadyExists: 'excel.changedMeanwhile',
  ItemNotFound: 'excel.changedMeanwhile',
  MemoryLimitReached: 'excel.noMemory',
  MergedRangeConflict: 'excel.merged',
  NotImplemented: 'excel.tooOld',
  OperationCancelled: 'excel.failed',
  OperationCellsExceedLimit: 'excel.tooLarge',
  RangeExceedsLimit: 'excel.tooLarge',
  RequestAborted: 'excel.failed',
  RequestPayloadSizeLimitExceeded: 'excel.tooLarge',
  ResponsePayloadSizeLimitExceeded: 'excel.tooLarge',
  ServiceNotAvailable: 'excel.noAnswer',
  Timeout: 'excel.noAnswer',
  Unauthenticated: 'excel.sessionLost',
  UnsupportedFeature: 'excel.tooOld',
  UnsupportedOperation: 'excel.notAllowed',
  WriteNotSupportedWhenModalDialogOpen: 'excel.dialogOpen',
};

/** What Excel threw → what the user is told, with Excel's own error as its cause. */
export function productErrorOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = codes[error.code];
  return code === undefined ? error : new ProductError(code, { code: error.code }, { cause: error });
}
