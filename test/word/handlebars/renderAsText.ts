import Handlebars from 'handlebars';
import { blockCalls, blockHelpers } from '../../../src/word/handlebars/blockHelpers';
import { helpersOf } from '../../../src/word/handlebars/HelperFamily';
import { compileProgram } from '../../../src/word/handlebars/compileProgram';
import { tableOfHelpers, type HelperTable } from '../../../src/word/handlebars/Helper';
import { parseProgram } from '../../../src/word/handlebars/parseProgram';
import { isSyntaxFault } from '../../../src/word/handlebars/SyntaxFault';
import type { TemplateSource } from '../../../src/word/handlebars/PartialLibrary';
import { DEFAULT_RUN_LIMITS, Run, type PrintRules } from '../../../src/word/handlebars/Run';
import type { Sink } from '../../../src/word/handlebars/Sink';
import { valueHelpers } from '../../../src/word/helpers/valueHelpers';
import { valueCalls } from '../../../src/word/helpers/valueHelpers.calls';

/** Plain text, escaped as Handlebars escapes it. */
export class TextSink implements Sink<string> {
  text = '';
  private indents: { readonly blanks: string; atStart: boolean }[] = [];

  constructor(
    private readonly options: { readonly noEscape?: boolean; readonly preventIndent?: boolean } = {},
  ) {}

  chunk(chunk: string): void {
    this.write(chunk);
  }

  value(text: string, escaped: boolean): void {
    this.write(escaped && !this.options.noEscape ? Handlebars.escapeExpression(text) : text);
  }

  draw(value: unknown): boolean {
    if (!(value instanceof Handlebars.SafeString)) return false;
    this.write(value.toString());
    return true;
  }

  indent(blanks: string): void {
    if (this.options.preventIndent) this.write(blanks);
    this.indents.push({ blanks: this.options.preventIndent ? '' : blanks, atStart: true });
  }

  outdent(): void {
    this.indents.pop();
  }

  write(text: string): void {
    let indented = text;
    for (const level of [...this.indents].reverse()) {
      if (indented === '') break;
      const ends = indented.endsWith('\n');
      const lines = (ends ? indented.slice(0, -1) : indented).split('\n');
      indented = lines
        .map((line, index) => (index > 0 || level.atStart ? level.blanks : '') + line)
        .join('\n');
      if (ends) indented += '\n';
      level.atStart = ends;
    }
    this.text += indented;
  }

  /** What is written meanwhile, instead of writing it. */
  capture(write: () => void): string {
    const before = this.text;
    const { indents } = this;
    [this.text, this.indents] = ['', []];
    write();
    const captured = this.text;
    [this.text, this.indents] = [before, indents];
    return captured;
  }
}

export const builtIn: HelperTable = tableOfHelpers([
  ...helpersOf(blockHelpers, blockCalls),
  ...helpersOf(valueHelpers, valueCalls),
]);

export interface TextTemplate {
  readonly template: string;
  readonly model: unknown;
  readonly partials?: Readonly<Record<string, string>>;
  readonly helpers?: HelperTable;
  readonly sink?: TextSink;
  readonly print?: Partial<PrintRules>;
  /** Statements it may execute. */
  readonly steps?: number;
  readonly variables?: Readonly<Record<string, unknown>>;
}

function parsed(template: string): TemplateSource<string> {
  const program = parseProgram(template, true);
  if (isSyntaxFault(program)) throw new Error(program.detail);
  return { program, prepare: (content) => [content] };
}

/** Our engine as an engine for plain text, printing as Handlebars prints. */
export function renderAsText({
  template,
  model,
  partials = {},
  helpers = builtIn,
  sink = new TextSink(),
  print,
  variables,
  steps = DEFAULT_RUN_LIMITS.steps,
}: TextTemplate): string {
  const { program, prepare } = parsed(template);
  const table = new Map(Object.entries(partials).map(([name, text]) => [name, parsed(text)]));
  const run = new Run(sink, { emptyText: '', listSeparator: ',', ...print }, { steps });
  compileProgram(program, helpers, prepare, table)(model, run, variables);
  return sink.text;
}
