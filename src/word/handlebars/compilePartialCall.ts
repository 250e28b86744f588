import { nameOf, type PartialCall, type PartialStatement } from './ast';
import { runBody, type CompiledBody, type Step } from './BlockRun';
import type { Compilation } from './Compilation';
import { compileExpression, compileHash, type Evaluate } from './compileExpression';
import { enterFrame, findPartial, type Frame, type PartialBody } from './Frame';
import type { KnownPartials } from './KnownPartials';

/**
 * `{{> name context key=value}}`, also `{{> (name-of-it)}}` and `{{> @partial-block}}`.
 * @param block What stands between `{{#> name}}` and `{{/name}}`: the partial's block, and run in its place when there is no such partial.
 */
export function compilePartialCall<Chunk>(
  node: PartialCall & Partial<Pick<PartialStatement, 'indent'>>,
  block: CompiledBody<Chunk> | undefined,
  to: Compilation,
  known: KnownPartials,
): Step<Chunk> {
  if (node.params.length > 1) to.report(node, ['partialArguments', node.params.length]);
  const nameIn = compileName(node, block !== undefined, to, known);
  const contextIn = compileContext(node, to);
  const { indent } = node;
  return (frame, run) => {
    const name = nameIn(frame);
    const own = block && ownBlock(block, frame);
    const body = find(name, frame, known) ?? own;
    if (!body) to.fail(node, ['unknownPartial', name]);
    const data = own ? { values: {}, outer: frame.data, partialBlock: own } : frame.data;
    const partials = block?.declare ? block.declare(frame, frame) : frame.partials;
    if (indent) run.sink.indent?.(indent);
    const waiting = body(contextIn(frame), data, partials, run);
    if (!indent) return waiting;
    if (waiting) return waiting.then(() => run.sink.outdent?.());
    run.sink.outdent?.();
    return undefined;
  };
}

function find(name: string, frame: Frame, known: KnownPartials): PartialBody | undefined {
  if (name === '@partial-block') return frame.data.partialBlock;
  return findPartial(frame.partials, name) ?? known.get(name);
}

/** A block runs where it was written; inside it, `@partial-block` is what it was there. */
function ownBlock<Chunk>(block: CompiledBody<Chunk>, frame: Frame): PartialBody {
  const { partialBlock } = frame.data;
  return (context, outer, _partials, run) => {
    const data = { values: {}, outer, partialBlock };
    const inside = enterFrame(frame, context, data, frame.blockParams, frame.partials);
    return runBody(block, inside, frame, run);
  };
}

function compileName(
  node: PartialCall,
  optional: boolean,
  to: Compilation,
  known: KnownPartials,
): (frame: Frame) => string {
  if (node.name.type === 'SubExpression') {
    const evaluate = compileExpression(node.name, to);
    return (frame) => String(evaluate(frame) ?? '');
  }
  const name = nameOf(node.name);
  if (name !== '@partial-block')
    known.compile(
      name,
      optional ? undefined : () => to.report(node, ['unknownPartial', name, to.comparable(known.names())]),
    );
  return () => name;
}

function compileContext({ params: [context], hash }: PartialCall, to: Compilation): Evaluate {
  const evaluate: Evaluate = context ? compileExpression(context, to) : (frame) => frame.context;
  if (!hash) return evaluate;
  const more = compileHash(hash, to);
  return (frame) => Object.assign(Object.create(null), evaluate(frame), more(frame)) as unknown;
}
