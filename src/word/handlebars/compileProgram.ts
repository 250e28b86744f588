import type { Program } from './ast';
import { runBody } from './BlockRun';
import { rootFrame } from './Frame';
import type { HelperTable } from './Helper';
import { PartialLibrary, type PartialTable } from './PartialLibrary';
import type { Run } from './Run';
import type { Waiting } from './Waiting';

/**
 * A compiled template: writes the model's document into the run's sink.
 * @param variables What `@name` means throughout, beside `@root`.
 */
export type Template<Chunk> = (
  model: unknown,
  run: Run<Chunk>,
  variables?: Readonly<Record<string, unknown>>,
) => Waiting;

/**
 * Compiles to closures: no code is generated, so it runs where `eval` is forbidden and no template text can become code.
 * @param prepare Turns template text into the chunks a sink takes.
 * @param partials Those that are never called are not compiled.
 * @throws TemplateFault with all mistakes.
 */
export function compileProgram<Chunk>(
  program: Program,
  helpers: HelperTable,
  prepare: (content: string) => readonly Chunk[],
  partials: PartialTable<Chunk> = new Map(),
): Template<Chunk> {
  const library = new PartialLibrary(helpers, partials);
  const body = library.compileSource({ program, prepare });
  library.check();
  return (model, run, variables) => runBody(body, rootFrame(model, variables), undefined, run);
}
