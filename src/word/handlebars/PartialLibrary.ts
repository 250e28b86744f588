import type { Placed, Program } from './ast';
import { runBody, type CompiledBody } from './BlockRun';
import { Compilation } from './Compilation';
import { Compiler } from './Compiler';
import type { HelperTable } from './Helper';
import type { PartialBody } from './Frame';
import type { KnownPartials } from './KnownPartials';
import { TemplateFault } from './TemplateFault';
import type { TemplateMistake } from './TemplateMistake';

/** A template, with what turns its text into the chunks a sink takes. */
export interface TemplateSource<Chunk> {
  readonly program: Program;
  prepare(content: string): readonly Chunk[];
}

/** Templates that `{{> name}}` may call, by name. */
export type PartialTable<Chunk> = ReadonlyMap<string, TemplateSource<Chunk>>;

const TOP: Placed = { loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } } };

/** The partials of one compilation, each compiled when it is first called: they may call each other and themselves. */
export class PartialLibrary<Chunk> implements KnownPartials {
  private readonly found: TemplateMistake[] = [];
  private readonly bodies = new Map<string, PartialBody>();
  private readonly called = new Map<string, (() => void)[]>();
  private readonly inlines = new Set<string>();
  private allInlinesKnown = true;

  constructor(
    private readonly helpers: HelperTable,
    private readonly sources: PartialTable<Chunk>,
  ) {}

  /** @param name of a partial; absent for the template itself */
  compileSource({ program, prepare }: TemplateSource<Chunk>, name?: string): CompiledBody<Chunk> {
    const to = new Compilation(this.helpers, this.found, name);
    return new Compiler(to, prepare, this).body(program, TOP);
  }

  get(name: string): PartialBody | undefined {
    if (!this.bodies.has(name) && this.sources.has(name)) {
      this.compile(name);
      this.check();
    }
    return this.bodies.get(name);
  }

  compile(name: string, unless?: () => void): void {
    if (unless) this.called.set(name, [...(this.called.get(name) ?? []), unless]);
    const source = this.sources.get(name);
    if (!source || this.bodies.has(name)) return;
    // Known before it is compiled, so that it may call itself.
    this.bodies.set(name, (context, data, partials, run) => {
      const frame = { context, outer: undefined, data, blockParams: undefined, partials };
      return runBody(body, frame, undefined, run);
    });
    const body = this.compileSource(source, name);
  }

  declareInline(name: string | undefined): void {
    if (name === undefined) this.allInlinesKnown = false;
    else this.inlines.add(name);
  }

  names(): Iterable<string> {
    return [...this.sources.keys(), ...this.inlines];
  }

  /** @throws TemplateFault with all mistakes found so far */
  check(): void {
    for (const [name, calls] of this.called) {
      if (this.allInlinesKnown && !this.sources.has(name) && !this.inlines.has(name)) {
        for (const unless of calls) unless();
      }
    }
    this.called.clear();
    if (this.found.length > 0) throw new TemplateFault(this.found);
  }
}
