import {
  inlinePartials,
  isBare,
  literalAsPath,
  nameOf,
  simpleName,
  type BlockStatement,
  type DecoratorBlock,
  type MustacheStatement,
  type Placed,
  type Program,
  type Statement,
} from './ast';
import { runField } from './blockHelpers';
import { BlockRun, runBody, type CompiledBody, type Step } from './BlockRun';
import { callsIn } from './callsIn';
import type { Compilation } from './Compilation';
import { compileArguments, compileCall, compileExpression, findValueHelper } from './compileExpression';
import { compilePartialCall } from './compilePartialCall';
import { enterFrame, type Frame, type PartialBody } from './Frame';
import { heldNames } from './heldNames';
import { HelperFault, type BlockBody, type BlockHelper } from './Helper';
import type { KnownPartials } from './KnownPartials';
import { isBlank, printedText } from './printedText';
import { MAX_LEVELS, type Run } from './Run';
import type { Waiting } from './Waiting';

/** Steps that a value costs which is more than text. */
const DRAWN = 8;

/** Compiles one template or partial, statement by statement. */
export class Compiler<Chunk> {
  constructor(
    private readonly to: Compilation,
    private readonly prepare: (content: string) => readonly Chunk[],
    private readonly partials: KnownPartials,
  ) {}

  /** @param at Where it is told when the body lies too deep. */
  body(program: Program, at: Placed): CompiledBody<Chunk> {
    const { to } = this;
    const inlines = inlinePartials(program).map((node) => this.inlinePartial(node));
    const steps: Step<Chunk>[] = [];
    to.inside(at, () => {
      for (const node of program.body) for (const one of this.statement(node)) steps.push(one);
    });
    const cost = 1 + steps.length + program.body.reduce((sum, node) => sum + callsIn(node), 0);
    const step: Step<Chunk> = (frame, run) => {
      if (!run.enter(cost)) to.fail(at, ['tooDeep', MAX_LEVELS]);
      return runFrom(0, steps, frame, run);
    };
    if (inlines.length === 0) return { step };
    const declare: CompiledBody<Chunk>['declare'] = (inside, around) => ({
      own: new Map(inlines.map((inline) => inline(inside, around))),
      outer: inside.partials,
    });
    return { step, declare };
  }

  private statement(node: Statement): Step<Chunk>[] {
    switch (node.type) {
      case 'ContentStatement':
        if (node.value === '') return [];
        return this.prepare(node.value).map((chunk) => (_frame, run) => {
          run.sink.chunk(chunk);
          return undefined;
        });
      case 'MustacheStatement':
        return [this.mustache(node)];
      case 'BlockStatement':
        return [this.block(node)];
      case 'PartialStatement':
        return [compilePartialCall<Chunk>(node, undefined, this.to, this.partials)];
      case 'PartialBlockStatement':
        return [compilePartialCall(node, this.body(node.program, node), this.to, this.partials)];
      case 'Decorator':
        this.to.report(node, ['unsupported', '{{* …}}']);
        return [];
      // Comments say nothing, and inline partials are declared where their body starts.
      default:
        return [];
    }
  }

  private mustache(node: MustacheStatement): Step<Chunk> {
    const { to } = this;
    const evaluate = compileCall(node, to);
    const helper = findValueHelper(node, to);
    const isHelper = helper !== undefined;
    const of = !helper ? 'field' : helper.items ? 'items' : 'helper';
    const name = nameOf(node.path);
    const { escaped } = node;
    return (frame, run) => {
      const value = evaluate(frame);
      if (typeof value === 'object' && value !== null && this.drawn(node, value, run)) {
        run.spend(DRAWN);
        return undefined;
      }
      const text = printedText(value, run.print.listSeparator);
      if (value === undefined && !isHelper) {
        if (run.print.refuseMissing) to.fail(node, ['missingValue', name]);
        run.miss(node, () => ({ ...to.place(node), name }));
      }
      const holds = typeof value === 'object' && value !== null ? heldNames(value) : undefined;
      if (holds) run.miss(node, () => ({ ...to.place(node), name, holds: { ...holds, of } }));
      // A helper that answers with an empty text means it: {{默认值 备注 ""}}.
      const missing = isHelper && !holds ? value === undefined || value === null : isBlank(text);
      run.sink.value(missing && run.print.emptyText !== '' ? run.print.emptyText : text, escaped);
      return undefined;
    };
  }

  private drawn(node: MustacheStatement, value: object, run: Run<Chunk>): boolean {
    try {
      return run.sink.draw?.(value) ?? false;
    } catch (error) {
      if (error instanceof HelperFault) this.to.fail(node, error.says);
      throw error;
    }
  }

  private block(node: BlockStatement): Step<Chunk> {
    const { program, inverse } = node;
    const call = this.blockCall(node);
    const main = this.to.withBlockParams(program?.blockParams, () =>
      this.body(program ?? { body: [] }, node),
    );
    const block = {
      main,
      otherwise: inverse && this.body(inverse, node),
      named: program?.blockParams !== undefined,
    };
    return (frame, run) => call(frame, new BlockRun(frame, run, block), run);
  }

  /** What decides about a block's body: a helper, or the value of a field. */
  private blockCall(node: BlockStatement): (frame: Frame, body: BlockBody, run: Run<Chunk>) => Waiting {
    const name = simpleName(node.path);
    const helper = name === undefined || this.to.isBlockParam(name) ? undefined : this.to.helpers.get(name);
    if (helper?.kind === 'block') return this.helperCall(node, helper);
    if (isBare(node)) {
      const evaluate = compileExpression(literalAsPath(node.path), this.to);
      return (frame, body, run) => {
        const value = evaluate(frame);
        if (value === undefined && run.print.refuseMissing) {
          this.to.fail(node, ['missingValue', nameOf(node.path)]);
        }
        return runField(value, body);
      };
    }
    if (helper) this.to.report(node, ['valueAsBlock', name ?? '', helper.items !== undefined]);
    else this.to.reportUnknown(node, nameOf(node.path));
    return () => undefined;
  }

  private helperCall(node: BlockStatement, helper: BlockHelper): (frame: Frame, body: BlockBody) => Waiting {
    const { args, hash } = compileArguments(node, helper, this.to);
    return (frame, body) => {
      try {
        return helper.call(args(frame), hash(frame), body);
      } catch (error) {
        if (error instanceof HelperFault) this.to.fail(node, error.says);
        throw error;
      }
    };
  }

  /** `{{#*inline "name"}}…{{/inline}}`: closes over the place it is written in. */
  private inlinePartial(
    node: DecoratorBlock,
  ): (inside: Frame, around: Frame | undefined) => [name: string, body: PartialBody] {
    const [nameNode, ...more] = node.params;
    if (nameOf(node.path) !== 'inline') this.to.report(node, ['unsupported', `{{#*${nameOf(node.path)}}}`]);
    else if (!nameNode || more.length > 0) this.to.report(node, ['inlineName']);
    const fixed = nameNode && nameNode.type !== 'PathExpression' && nameNode.type !== 'SubExpression';
    this.partials.declareInline(fixed ? String(nameNode.value) : undefined);
    const name = nameNode ? compileExpression(nameNode, this.to) : () => undefined;
    const body = this.body(node.program, node);
    return (inside, around) => [
      String(name(inside)),
      (context, data, partials, run) => {
        const { blockParams } = inside;
        const frame = around
          ? enterFrame(around, context, data, blockParams, partials)
          : { context, outer: undefined, data, blockParams, partials };
        return runBody(body, frame, around, run);
      },
    ];
  }
}

/** Runs the steps of a body; when one has to wait, the rest follow it. */
function runFrom<Chunk>(
  start: number,
  steps: readonly Step<Chunk>[],
  frame: Frame,
  run: Run<Chunk>,
): Waiting {
  for (let index = start; index < steps.length; index += 1) {
    const waiting = steps[index]?.(frame, run);
    if (waiting) return waiting.then(() => runFrom(index + 1, steps, frame, run));
  }
  run.leave();
  return undefined;
}
