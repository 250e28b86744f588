import { englishOf, type Saying } from '../mistakes/Saying';
import type { Frame } from './Frame';
import type { Waiting } from './Waiting';

/** Where a helper is called: the current item and its `@index` … */
export type HelperPlace = Pick<Frame, 'context' | 'data'>;

/** Thrown by a helper that cannot use its arguments; becomes a template mistake with its place. */
export class HelperFault extends Error {
  override readonly name = 'HelperFault';
  constructor(readonly says: Saying) {
    super(englishOf(says));
  }
}

interface HelperNames {
  /** All names it answers to, Chinese first. */
  readonly names: readonly string[];
  /** Fewest arguments; a name without arguments is a field unless this is 0. */
  readonly atLeast: number;
  readonly atMost: number;
  /** Names of its named arguments (`小数=2`), Chinese first; another is a mistake. Absent: any may be given. */
  readonly hash?: readonly (readonly string[])[];
}

/** `{{日期 时间节点}}`: arguments in, a value out. */
export interface ValueHelper extends HelperNames {
  readonly kind: 'value';
  /**
   * Absent: text. `inline` stands between runs, `block` alone in its paragraph, which it replaces; `either`: `block`
   * when it stands alone, else `inline`; `cell` decides about its table cell.
   */
  readonly gives?: 'inline' | 'block' | 'either' | 'cell' | 'chart';
  /** What it gives may also print as its text: in attributes, charts, addresses. */
  readonly orText?: true;
  /** What of the template it may fill in: the tag stands in the alt text of a picture, in the title of a check box. */
  readonly fills?: 'picture' | 'checkBox';
  /** What it gives may be higher than a line: lines of an exact height would cut it. */
  readonly tall?: true;
  /** What it draws is completed when the whole part has been written: a table of contents. */
  readonly finishes?: boolean;
  /** Arguments that are read as text: a group of fields has none, and is a mistake. */
  readonly texts?: 'first' | 'all';
  /** Of the list it gives: the items of its first argument, or groups of them. Absent: items of another kind, or no list. */
  readonly items?: 'kept' | 'grouped';
  call(args: readonly unknown[], hash: Readonly<Record<string, unknown>>, place: HelperPlace): unknown;
}

/** What a block helper may do with its body. */
export interface BlockBody extends HelperPlace {
  /** Whether it has names for its items: `as |行 号|`. */
  readonly named: boolean;
  /**
   * Runs what stands before `{{else}}`.
   * @param variables What `@name` means inside, beside what it means outside.
   * @param params Values of `as |行 号|`.
   */
  run(context: unknown, variables?: Readonly<Record<string, unknown>>, params?: readonly unknown[]): Waiting;
  /** Runs what stands after `{{else}}`. */
  runElse(): Waiting;
  /** Between two runs of a loop: what to wait for when what is written has to be taken first. */
  pause(): Waiting;
}

/** `{{#each 行}}…{{else}}…{{/each}}` */
export interface BlockHelper extends HelperNames {
  readonly kind: 'block';
  /** Whether its body may run more than once. */
  readonly repeats: boolean;
  /** What its body is about: each item of its first argument, each group of them, the argument itself. Absent: what is around it. */
  readonly about?: 'items' | 'groups' | 'value';
  /** @returns what its runs gave back; several go through `inTurn` */
  call(args: readonly unknown[], hash: Readonly<Record<string, unknown>>, body: BlockBody): Waiting;
}

export type Helper = ValueHelper | BlockHelper;
export type HelperTable = ReadonlyMap<string, Helper>;

/** What a template may mean by helpers. */
export interface CalledNames {
  /** Names with arguments. */
  readonly called: Iterable<string>;
  /** Names alone: fields, most of them. */
  readonly bare: Iterable<string>;
  /** Of named arguments. */
  readonly keys?: Iterable<string>;
}

/** Helpers whose work is fetched when a template names them. */
export interface HelperLibrary {
  /**
   * Where one of the names is unknown, all helpers are there to be compared with it; of those that are not named only
   * the definition, not the work.
   */
  load(names: CalledNames): Promise<HelperTable>;
}

export function tableOfHelpers(helpers: readonly Helper[]): HelperTable {
  return new Map(helpers.flatMap((helper) => helper.names.map((name) => [name, helper] as const)));
}
