import type { Run } from './Run';
import type { Waiting } from './Waiting';

/** `@index`, `@first` … of one iteration; what is not set here is found in the frames around it. */
export interface DataFrame {
  readonly values: Readonly<Record<string, unknown>>;
  readonly outer: DataFrame | undefined;
  /** What `{{> @partial-block}}` runs. */
  readonly partialBlock: PartialBody | undefined;
}

/** Values of `as |item index|`, innermost first. */
export interface BlockParams {
  readonly values: readonly unknown[];
  readonly outer: BlockParams | undefined;
}

/** Where names are looked up while a template runs. Never changes: a step may keep it and go on later. */
export interface Frame {
  readonly context: unknown;
  /** The frame `../` means. */
  readonly outer: Frame | undefined;
  readonly data: DataFrame;
  readonly blockParams: BlockParams | undefined;
  /** Inline partials in reach. */
  readonly partials: PartialScope | undefined;
}

/** @param variables What `@name` means throughout, beside `@root`. */
export function rootFrame(model: unknown, variables: DataFrame['values'] = {}): Frame {
  return {
    context: model,
    outer: undefined,
    data: { values: { root: model, ...variables }, outer: undefined, partialBlock: undefined },
    blockParams: undefined,
    partials: undefined,
  };
}

/** As in Handlebars, a block that keeps the context does not count for `../`. */
export function enterFrame(
  frame: Frame,
  context: unknown,
  data: DataFrame,
  blockParams: BlockParams | undefined,
  partials: PartialScope | undefined,
): Frame {
  return {
    context,
    outer: context === frame.context ? frame.outer : frame,
    data,
    blockParams,
    partials,
  };
}

/** A compiled partial: a template of the registry, an inline partial, or the block of a partial's call. */
export type PartialBody = (
  context: unknown,
  data: DataFrame,
  /** In reach where it is called. */
  partials: PartialScope | undefined,
  run: Run<never>,
) => Waiting;

/** Inline partials by name, innermost first. */
export interface PartialScope {
  readonly own: ReadonlyMap<string, PartialBody>;
  readonly outer: PartialScope | undefined;
}

export function findPartial(scope: PartialScope | undefined, name: string): PartialBody | undefined {
  for (let at = scope; at; at = at.outer) {
    const found = at.own.get(name);
    if (found) return found;
  }
  return undefined;
}
