/** A request that Excel refuses, as `OfficeExtension.Error` shows it. */
export class HostError extends Error {
  /** @param location `Class.member`; filled in by the runner when it is left out */
  constructor(
    readonly code: string,
    message: string = messages[code] ?? code,
    readonly location?: string,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return statuses[this.code] ?? 400;
  }

  at(location: string): HostError {
    return this.location === undefined ? new HostError(this.code, this.message, location) : this;
  }
}

const messages: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'Cannot complete the operation. A table can’t overlap with a merged range.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
};

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** The shape of an array does not fit the range it is written to; the wording is Excel's. */
export function wrongShape(): HostError {
  return new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Loud: the simulated Excel never answers something it does not imitate. */
export function notImitated(what: string): HostError {
  return new HostError('ApiNotFound', `The simulated Excel does not imitate ${what}.`);
}
