import type { Expression, Placed, Program, Statement } from '../handlebars/ast';
import { isSyntaxFault, parseProgram, type SyntaxFault } from '../handlebars/parseProgram';
import { PATH, readNames } from '../tags/readNames';
import type { TemplateTag } from '../tags/TemplateTag';
import { chunkText, lineOf, skeletonText, type Skeleton } from './Skeleton';

/**
 * The program of a part. Which tags form a block is known already, so Handlebars' parser, which is slow when it has just
 * been loaded, is shown tags one by one, equal ones once, and none that is nothing but names. Where anything is unusual
 * it reads the whole after all: what a mistake is, it alone decides. Of places only lines are told.
 */
export function parseSkeleton(pieces: Skeleton['pieces']): Program | SyntaxFault {
  return new SkeletonReader(pieces).program() ?? parseProgram(skeletonText(pieces));
}

const PLAIN_ELSE = /^\{\{~? *else *~?\}\}$/;
/** `{{else if …}}` */
const CHAINED_ELSE = new RegExp(`^\\{\\{(~?) *else +(?=(${PATH})[ ~}])`);

/** Whatever gives back undefined gives up: the whole is for the parser then. */
class SkeletonReader {
  private at = 0;
  /** Tags read. */
  private line = 0;
  private readonly known = new Map<string, Statement | undefined>();

  constructor(private readonly pieces: Skeleton['pieces']) {}

  program(): Program | undefined {
    const body = this.body();
    return body && this.at === this.pieces.length ? { body } : undefined;
  }

  /** Up to an `else` or the end of the block it belongs to. */
  private body(): Statement[] | undefined {
    const body: Statement[] = [];
    for (;;) {
      const piece = this.pieces[this.at];
      if (piece === undefined) return body;
      if (typeof piece === 'number') body.push(this.content());
      else if (piece.kind === 'else' || piece.kind === 'close') return body;
      else {
        const statement = piece.kind === 'open' ? this.block(piece.source, undefined) : this.single(piece);
        if (!statement) return undefined;
        body.push(statement);
      }
    }
  }

  private content(): Statement {
    let value = '';
    for (let piece = this.pieces[this.at]; typeof piece === 'number'; piece = this.pieces[(this.at += 1)])
      value += chunkText(piece);
    return { type: 'ContentStatement', value, loc: locOf(this.line + 1) };
  }

  private single({ source }: TemplateTag): Statement | undefined {
    const loc = this.next();
    if (source === '{{!}}') return { type: 'CommentStatement', loc };
    const call = callOf(source, '', loc);
    if (call) return { type: 'MustacheStatement', ...call, escaped: true, loc };
    const statement = this.alone(lineOf(source), loc);
    return statement && !('program' in statement) ? statement : undefined;
  }

  /** @param ending Its closing tag; undefined for the one to come. */
  private block(opening: string, ending: string | undefined): Statement | undefined {
    const loc = this.next();
    const body = this.body();
    const inverse = body && this.inverse();
    const close = this.pieces[this.at];
    if (!body || inverse === 'unusual' || typeof close !== 'object' || close.kind !== 'close')
      return undefined;
    if (ending === undefined) this.next();
    const otherwise = inverse ? { inverse } : {};
    const closing = ending ?? close.source;
    const call = callOf(opening, '#', loc);
    if (call && closing === `{{/${call.path.original}}}`)
      return { type: 'BlockStatement', ...call, program: { body }, ...otherwise, loc };
    const shell = this.alone(lineOf(opening) + lineOf(closing), loc);
    if (!shell || !('program' in shell) || !shell.program || 'inverse' in shell) return undefined;
    if (shell.type !== 'BlockStatement' && inverse) return undefined;
    return { ...shell, program: { ...shell.program, body }, ...otherwise };
  }

  private inverse(): Program | undefined | 'unusual' {
    const piece = this.pieces[this.at];
    if (typeof piece !== 'object' || piece.kind !== 'else') return undefined;
    if (PLAIN_ELSE.test(piece.source)) {
      this.next();
      const body = this.body();
      return body ? { body } : 'unusual';
    }
    const [start, tilde = '', name = ''] = CHAINED_ELSE.exec(piece.source) ?? [];
    if (start === undefined) return 'unusual';
    const opening = `{{${tilde}#${piece.source.slice(start.length)}`;
    const chained = this.block(opening, `{{/${name}}}`);
    return chained ? { body: [chained] } : 'unusual';
  }

  /** What the parser makes of a tag, or of a block's two; undefined when that is not one statement. */
  private alone(text: string, { start: { line } }: Placed['loc']): Statement | undefined {
    if (!this.known.has(text)) {
      const program = parseProgram(text);
      const one = !isSyntaxFault(program) && program.body.length === 1 ? program.body[0] : undefined;
      this.known.set(text, one);
    }
    const known = this.known.get(text);
    return known && movedDown(known, line - 1);
  }

  private next(): Placed['loc'] {
    this.at += 1;
    this.line += 1;
    return locOf(this.line);
  }
}

const locOf = (line: number): Placed['loc'] => {
  const place = { line, column: 0 };
  return { start: place, end: place };
};

/** A call of names with names, or a field; undefined for anything else. */
function callOf(source: string, sign: string, loc: Placed['loc']) {
  const names = readNames(source);
  if (names?.sign !== sign) return undefined;
  const [path, ...params] = names.paths;
  return { path: pathOf(path, loc), params: params.map((param) => pathOf(param, loc)) };
}

const pathOf = (original: string, loc: Placed['loc']) =>
  ({
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: original.split('.'),
    original,
    loc,
  }) as const satisfies Expression;

/** A node of the tree some lines farther down. */
function movedDown<Node>(node: Node, lines: number): Node {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((one: unknown) => movedDown(one, lines)) as Node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      key === 'line' && typeof value === 'number' ? value + lines : movedDown(value, lines),
    ]),
  ) as Node;
}
