import type { Saying } from '../mistakes/Saying';
import type { Placed } from './ast';
import type { HelperTable } from './Helper';
import { MAX_LEVELS } from './Run';
import { TemplateFault } from './TemplateFault';
import type { TemplateMistake } from './TemplateMistake';

/** Nobody reads more than these: looking names up for the others would only cost time. */
const MOST_LOOKED_UP = 40;

/** What the compilation of one program knows while it goes down the tree. */
export class Compilation {
  /** Names of the block parameters in scope, innermost first. */
  private scopes: (readonly string[])[] = [];
  private levels = 0;

  constructor(
    readonly helpers: HelperTable,
    private readonly mistakes: TemplateMistake[],
    /** Its name when the program is one of the registry's partials. */
    private readonly partial?: string,
  ) {}

  /** Notes a mistake and lets the compilation go on, so that all are told at once. */
  report(node: Placed, says: Saying): void {
    this.mistakes.push({ ...this.place(node), says });
  }

  /** An unknown helper, with those that may have been meant. */
  reportUnknown(node: Placed, name: string): void {
    this.report(node, ['unknownHelper', name, this.isToldInFull ? this.helpers : new Map()]);
  }

  /** Names of which some may have been meant. */
  comparable(names: Iterable<string>): readonly string[] {
    return this.isToldInFull ? [...names] : [];
  }

  private get isToldInFull(): boolean {
    return this.mistakes.length < MOST_LOOKED_UP;
  }

  /** @throws TemplateFault always: the template cannot go on running. */
  fail(node: Placed, says: Saying): never {
    throw new TemplateFault([{ ...this.place(node), says }]);
  }

  place(node: Placed): Pick<TemplateMistake, 'tag' | 'partial'> {
    const tag = node.loc.start.line;
    return this.partial === undefined ? { tag } : { tag, partial: this.partial };
  }

  /** Compiles what stands inside a node; undefined, and a mistake, when it stands too deep. */
  inside<Result>(node: Placed, compile: () => Result): Result | undefined {
    if (this.levels >= MAX_LEVELS) {
      this.report(node, ['tooDeep', MAX_LEVELS]);
      return undefined;
    }
    this.levels += 1;
    const result = compile();
    this.levels -= 1;
    return result;
  }

  withBlockParams<Result>(names: readonly string[] | undefined, compile: () => Result): Result {
    if (!names) return compile();
    this.scopes = [names, ...this.scopes];
    const result = compile();
    this.scopes = this.scopes.slice(1);
    return result;
  }

  isBlockParam(name: string): boolean {
    return this.blockParamAt(name) !== undefined;
  }

  blockParamAt(name: string): { level: number; index: number } | undefined {
    for (const [level, names] of this.scopes.entries()) {
      const index = names.indexOf(name);
      if (index >= 0) return { level, index };
    }
    return undefined;
  }
}
