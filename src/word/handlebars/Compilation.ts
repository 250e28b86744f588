import type { Localized } from '../../base/Language';
import { TemplateFault } from './TemplateFault';
import type { HelperTable } from './Helper';
import type { TemplateMistake } from './TemplateMistake';

interface Placed {
  readonly loc: { readonly start: { readonly line: number } };
}

/** What a compilation knows while it goes down the tree. */
export class Compilation {
  readonly mistakes: TemplateMistake[] = [];
  /** Names of the block parameters in scope, innermost first. */
  private scopes: (readonly string[])[] = [];

  constructor(readonly helpers: HelperTable) {}

  /** Notes a mistake and lets the compilation go on, so that all are told at once. */
  report(node: Placed, says: Localized): void {
    this.mistakes.push({ tag: node.loc.start.line, says });
  }

  /** @throws TemplateFault always: the template cannot go on running. */
  fail(mistake: TemplateMistake): never {
    throw new TemplateFault([mistake]);
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
