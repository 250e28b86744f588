import type { Localized } from '../../base/Language';
import type { BlockHelper, Helper, ValueHelper } from './Helper';

type Definition<Kind extends Helper> = Omit<Kind, 'kind' | 'call' | 'atLeast' | 'atMost'> & {
  /** Fewest and most arguments. */
  readonly takes: readonly [atLeast: number, atMost: number];
};

/** What a template must know of a helper before it runs. */
export type HelperDefinition = Definition<ValueHelper> | Definition<BlockHelper>;

/** Helpers that belong together, by their first names. Their work and their words are in files beside, loaded when needed. */
export type HelperFamily = Readonly<Record<string, HelperDefinition>>;

/** The work of a family: one function for each. */
export type CallsOf<Family extends HelperFamily> = {
  readonly [Name in keyof Family]: Family[Name] extends Definition<BlockHelper>
    ? BlockHelper['call']
    : ValueHelper['call'];
};

/** For the page of helpers; a test renders each and compares. */
export interface HelperExample {
  readonly template: string;
  /** What the template is about, when it is not the page's common example data. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The text it gives; absent for what is more than text. */
  readonly gives?: string;
}

/** A text for each. */
type EachSaid<Names extends readonly unknown[]> = { readonly [Index in keyof Names]: Localized };

/** What the page of helpers says of one. */
export type HelperDocs<Of extends HelperDefinition = HelperDefinition> = {
  readonly does: Localized;
  readonly examples?: readonly HelperExample[];
} & (Of extends { readonly hash: infer Names extends readonly [unknown, ...unknown[]] }
  ? { readonly hash: EachSaid<Names> }
  : { readonly hash?: readonly Localized[] });

/** The words about a family: a helper or a named argument without any does not compile. */
export type DocsOf<Family extends HelperFamily> = {
  readonly [Name in keyof Family]: HelperDocs<Family[Name]>;
};

/** @param calls absent where nothing is to be run */
export function helpersOf<Family extends HelperFamily>(family: Family, calls?: CallsOf<Family>): Helper[] {
  return Object.entries(family).map(
    ([
      name,
      {
        takes: [atLeast, atMost],
        ...definition
      },
    ]) => {
      const call = calls?.[name] ?? notLoaded;
      const kind = 'repeats' in definition ? 'block' : 'value';
      return { ...definition, kind, atLeast, atMost, call } as Helper;
    },
  );
}

/** A template that calls what it did not name to the library is our mistake, not its author's. */
function notLoaded(): never {
  throw new Error('a helper was called that had not been loaded');
}
