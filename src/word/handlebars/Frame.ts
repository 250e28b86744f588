/** `@index`, `@first` … as seen from one iteration, and those around it. */
export interface DataFrame {
  readonly values: Readonly<Record<string, unknown>>;
  readonly outer: DataFrame | undefined;
}

/** Values of `as |item index|`, innermost first. */
export interface BlockParams {
  readonly values: readonly unknown[];
  readonly outer: BlockParams | undefined;
}

/** Where names are looked up while a template runs. */
export interface Frame {
  readonly context: unknown;
  /** The frame `../` means. */
  readonly outer: Frame | undefined;
  readonly data: DataFrame;
  readonly blockParams: BlockParams | undefined;
}

export function rootFrame(model: unknown): Frame {
  return {
    context: model,
    outer: undefined,
    data: { values: { root: model }, outer: undefined },
    blockParams: undefined,
  };
}

/** As in Handlebars, a block that keeps the context does not count for `../`. */
export function enterFrame(
  frame: Frame,
  context: unknown,
  data: DataFrame,
  blockParams: BlockParams | undefined,
): Frame {
  return { context, outer: context === frame.context ? frame.outer : frame, data, blockParams };
}
