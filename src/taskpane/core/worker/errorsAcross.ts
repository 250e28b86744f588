import { transferHandlers, type TransferHandler } from 'comlink';
import { ProductError } from '../../../base/ProductError';
import { CoreFailure } from '../CoreFailure';
import type { FailureView } from '../views/FailureView';

/** An error on its way from one thread to another; comlink alone would keep message and stack only. */
type Parcel =
  | { readonly kind: 'product'; readonly error: PlainProductError; readonly stack: string | undefined }
  | { readonly kind: 'failure'; readonly view: FailureView }
  | {
      readonly kind: 'error';
      readonly name: string;
      readonly message: string;
      readonly stack: string | undefined;
    }
  | { readonly kind: 'value'; readonly value: unknown };

interface PlainProductError {
  readonly code: string;
  readonly facts: ProductError['facts'];
  /** What lies beneath, when it is one of ours. */
  readonly cause: PlainProductError | undefined;
}

interface Thrown {
  readonly value: unknown;
}

const usual = transferHandlers.get('throw');

/** Comlink marks what was thrown by a symbol of its own: told apart the way it does. */
const handler: TransferHandler<Thrown, Parcel> = {
  canHandle: (value): value is Thrown => usual?.canHandle(value) === true,
  serialize: ({ value }) => [packError(value), []],
  deserialize: (parcel) => {
    throw unpackError(parcel);
  },
};

/** To be called on both sides, before anything is called. */
export function passErrorsAcross(): void {
  transferHandlers.set('throw', handler);
}

export function packError(error: unknown): Parcel {
  if (error instanceof CoreFailure) return { kind: 'failure', view: error.view };
  if (error instanceof ProductError) return { kind: 'product', error: plain(error), stack: error.stack };
  if (error instanceof Error)
    return { kind: 'error', name: error.name, message: error.message, stack: error.stack };
  return { kind: 'value', value: error };
}

function plain({ code, facts, cause }: ProductError): PlainProductError {
  return { code, facts, cause: cause instanceof ProductError ? plain(cause) : undefined };
}

export function unpackError(parcel: Parcel): unknown {
  switch (parcel.kind) {
    case 'failure':
      return new CoreFailure(parcel.view);
    case 'product':
      return withStack(rebuild(parcel.error), parcel.stack);
    case 'error':
      return withStack(Object.assign(new Error(parcel.message), { name: parcel.name }), parcel.stack);
    case 'value':
      return parcel.value;
  }
}

const rebuild = ({ code, facts, cause }: PlainProductError): ProductError =>
  new ProductError(code, facts, cause && { cause: rebuild(cause) });

function withStack(error: Error, stack: string | undefined): Error {
  if (stack !== undefined) error.stack = stack;
  return error;
}
