import { enterFrame, type DataFrame, type Frame, type PartialScope } from './Frame';
import type { BlockBody } from './Helper';
import type { Run } from './Run';
import type { Waiting } from './Waiting';

/** One compiled statement. */
export type Step<Chunk> = (frame: Frame, run: Run<Chunk>) => Waiting;

/** What stands in a template, a partial, or between the tags of a block. */
export interface CompiledBody<Chunk> {
  readonly step: Step<Chunk>;
  /**
   * The partials in reach inside; absent when it declares none.
   * @param around The frame its inline partials are written in, undefined at the top of a template.
   */
  readonly declare?: (inside: Frame, around: Frame | undefined) => PartialScope;
}

export interface CompiledBlock<Chunk> {
  readonly main: CompiledBody<Chunk>;
  readonly otherwise: CompiledBody<Chunk> | undefined;
  /** Whether it has names for its items: `as |行 号|`. */
  readonly named: boolean;
}

/** Runs a body in a frame made for it. */
export function runBody<Chunk>(
  { step, declare }: CompiledBody<Chunk>,
  frame: Frame,
  around: Frame | undefined,
  run: Run<Chunk>,
): Waiting {
  return step(declare ? { ...frame, partials: declare(frame, around) } : frame, run);
}

/** A frame of `@name` inside another. */
export function enterData(outer: DataFrame, values: DataFrame['values']): DataFrame {
  return { values, outer, partialBlock: outer.partialBlock };
}

/** One execution of a block: what its helper decides with. */
export class BlockRun<Chunk> implements BlockBody {
  constructor(
    private readonly frame: Frame,
    private readonly current: Run<Chunk>,
    private readonly block: CompiledBlock<Chunk>,
  ) {}

  get context(): unknown {
    return this.frame.context;
  }

  get data(): DataFrame {
    return this.frame.data;
  }

  get named(): boolean {
    return this.block.named;
  }

  run(context: unknown, variables?: DataFrame['values'], params: readonly unknown[] = []): Waiting {
    const { frame, block, current } = this;
    if (context === frame.context && !variables && !block.named) {
      return runBody(block.main, frame, frame, current);
    }
    const data = variables ? enterData(frame.data, variables) : frame.data;
    const blockParams = block.named ? { values: params, outer: frame.blockParams } : frame.blockParams;
    const inside = enterFrame(frame, context, data, blockParams, frame.partials);
    return runBody(block.main, inside, frame, current);
  }

  runElse(): Waiting {
    const { otherwise } = this.block;
    return otherwise && runBody(otherwise, this.frame, this.frame, this.current);
  }

  pause(): Waiting {
    return this.current.pause();
  }
}
