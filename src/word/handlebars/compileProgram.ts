import type { BlockStatement, MustacheStatement, Program, Statement } from './ast';
import { simpleName } from './ast';
import { runField } from './blockHelpers';
import { Compilation } from './Compilation';
import {
  compileArguments,
  compileCall,
  compileExpression,
  findValueHelper,
  nameOf,
} from './compileExpression';
import { enterFrame, rootFrame, type Frame } from './Frame';
import { HelperFault, type BlockBody, type BlockHelper, type HelperTable } from './Helper';
import { printedText } from './printedText';
import type { Run } from './Run';
import { says } from './says';
import { TemplateFault } from './TemplateFault';

type Step<Chunk> = (frame: Frame, run: Run<Chunk>) => void;

/** A compiled template: writes the model's document into the run's sink. */
export type Template<Chunk> = (model: unknown, run: Run<Chunk>) => void;

/**
 * Compiles to closures: no code is generated, so it runs where `eval` is forbidden and no template text can become code.
 * @param prepare Turns template text into the chunks a sink takes.
 * @throws TemplateFault with all mistakes.
 */
export function compileProgram<Chunk>(
  program: Program,
  helpers: HelperTable,
  prepare: (content: string) => readonly Chunk[],
): Template<Chunk> {
  const to = new Compilation(helpers);
  const body = new Compiler(to, prepare).program(program);
  if (to.mistakes.length > 0) throw new TemplateFault(to.mistakes);
  return (model, run) => body(rootFrame(model), run);
}

class Compiler<Chunk> {
  constructor(
    private readonly to: Compilation,
    private readonly prepare: (content: string) => readonly Chunk[],
  ) {}

  program(program: Program | undefined): Step<Chunk> {
    const steps = (program?.body ?? []).flatMap((statement) => this.statement(statement));
    return (frame, run) => {
      for (const step of steps) {
        run.step();
        step(frame, run);
      }
    };
  }

  private statement(node: Statement): Step<Chunk>[] {
    switch (node.type) {
      case 'ContentStatement':
        return this.prepare(node.value).map((chunk) => (_frame, run) => run.sink.chunk(chunk));
      case 'MustacheStatement':
        return [this.mustache(node)];
      case 'BlockStatement':
        return [this.block(node)];
      case 'CommentStatement':
        return [];
      default:
        this.to.report(node, says.unsupported(node.type));
        return [];
    }
  }

  private mustache(node: MustacheStatement): Step<Chunk> {
    const evaluate = compileCall(node, this.to);
    const isHelper = findValueHelper(node, this.to) !== undefined;
    const { escaped } = node;
    return (frame, run) => {
      const value = evaluate(frame);
      if (typeof value === 'object' && value !== null && this.drawn(node, value, run)) return;
      const text = printedText(value, run.print.listSeparator);
      // A helper that answers with an empty text means it: {{默认值 备注 ""}}.
      const missing = isHelper ? value === undefined || value === null : text.trim() === '';
      run.sink.value(missing && run.print.emptyText !== '' ? run.print.emptyText : text, escaped);
    };
  }

  private drawn(node: MustacheStatement, value: object, run: Run<Chunk>): boolean {
    try {
      return run.sink.draw?.(value) ?? false;
    } catch (error) {
      if (error instanceof HelperFault) this.to.fail({ tag: node.loc.start.line, says: error.says });
      throw error;
    }
  }

  private block(node: BlockStatement): Step<Chunk> {
    const { program } = node;
    const main = this.to.withBlockParams(program?.blockParams, () => this.program(program));
    const otherwise = this.program(node.inverse);
    const call = this.blockCall(node);
    const named = program?.blockParams !== undefined;
    return (frame, run) =>
      call(frame, {
        context: frame.context,
        data: frame.data,
        run: (context, data = frame.data, params = []) => {
          const blockParams = named ? { values: params, outer: frame.blockParams } : frame.blockParams;
          main(enterFrame(frame, context, data, blockParams), run);
        },
        runElse: () => otherwise(frame, run),
      });
  }

  /** What decides about a block's body: a helper, or the value of a field. */
  private blockCall(node: BlockStatement): (frame: Frame, body: BlockBody) => void {
    const name = simpleName(node.path);
    const bare = node.params.length === 0 && !node.hash;
    const helper = name === undefined || this.to.isBlockParam(name) ? undefined : this.to.helpers.get(name);
    if (helper?.kind === 'block') return this.helperCall(node, helper);
    if (bare) {
      const evaluate = compileExpression(node.path, this.to);
      return (frame, body) => runField(evaluate(frame), body);
    }
    this.to.report(node, helper ? says.valueAsBlock(name ?? '') : says.unknownHelper(nameOf(node.path)));
    return () => undefined;
  }

  private helperCall(node: BlockStatement, helper: BlockHelper): (frame: Frame, body: BlockBody) => void {
    const evaluate = compileArguments(node, helper, this.to);
    const tag = node.loc.start.line;
    return (frame, body) => {
      const { args, hash } = evaluate(frame);
      try {
        helper.call(args, hash, body);
      } catch (error) {
        if (error instanceof HelperFault) this.to.fail({ tag, says: error.says });
        throw error;
      }
    };
  }
}
