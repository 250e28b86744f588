import {
  isBare,
  nameOf,
  type Expression,
  type Placed,
  type Program,
  type Statement,
} from '../handlebars/ast';
import { readTagCall, type TagCall } from '../handlebars/readTagCall';
import type { SyntaxFault } from '../handlebars/SyntaxFault';
import type { TemplateTag } from '../tags/TemplateTag';
import { chunkText, skeletonText, type Skeleton } from './Skeleton';

/**
 * The program of a part. Which tags form a block is known already, so it is built from tags read one by one.
 * Where anything is unusual Handlebars' parser, loaded then, reads the whole: what a mistake is, it alone decides.
 * Of places only lines are told.
 */
export async function parseSkeleton(pieces: Skeleton['pieces']): Promise<Program | SyntaxFault> {
  const program = new SkeletonReader(pieces).program();
  if (program) return program;
  const { parseProgram } = await import('../handlebars/parseProgram');
  return parseProgram(skeletonText(pieces));
}

const PLAIN_ELSE = /^\{\{~?(?:\^| *else) *~?\}\}$/;

/** Whatever gives back undefined gives up: the whole is for the parser then. */
class SkeletonReader {
  private at = 0;
  /** Tags read. */
  private line = 0;

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
        const statement = piece.kind === 'open' ? this.block(piece) : this.single(piece);
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
    const read = readTagCall(source, loc);
    if (!read) return undefined;
    const { sign, ...call } = read;
    if (sign === '>') {
      const { path: name, ...rest } = call;
      return { type: 'PartialStatement', name, ...rest, indent: '' };
    }
    if (sign !== '' && sign !== '{' && sign !== '&') return undefined;
    return { type: 'MustacheStatement', ...call, escaped: sign === '' };
  }

  /** @param chained by `{{else if …}}`: it ends where the block does that it belongs to */
  private block({ source }: TemplateTag, chained = false): Statement | undefined {
    const opening = readTagCall(source, this.next());
    if (!opening || opening.path.type === 'SubExpression' || chained !== (opening.sign === 'else'))
      return undefined;
    const body = this.body();
    if (!body) return undefined;
    const piece = this.pieces[this.at];
    const hasElse = typeof piece === 'object' && piece.kind === 'else';
    const inverse = hasElse ? this.inverse(piece, opening.sign) : undefined;
    if ((hasElse && !inverse) || (!chained && !this.closes(opening.path))) return undefined;
    return blockOf(opening, body, inverse);
  }

  private inverse(tag: TemplateTag, sign: TagCall['sign']): Program | undefined {
    let body: Statement[] | undefined;
    if (PLAIN_ELSE.test(tag.source)) {
      this.next();
      body = this.body();
    } else if (sign !== '^') {
      const chained = this.block(tag, true);
      body = chained && [chained];
    }
    return body && { body };
  }

  private closes(path: Expression): boolean {
    const piece = this.pieces[this.at];
    if (typeof piece !== 'object' || piece.kind !== 'close') return false;
    const closing = readTagCall(piece.source, this.next());
    if (closing?.sign !== '/' || !isBare(closing)) return false;
    return closing.path.type === path.type && nameOf(closing.path) === nameOf(path);
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

function blockOf(
  { sign, blockParams, ...call }: TagCall,
  body: Statement[],
  inverse: Program | undefined,
): Statement | undefined {
  const program = { body, ...(blockParams && { blockParams }) };
  switch (sign) {
    case '#':
    case 'else':
      return { type: 'BlockStatement', ...call, program, ...(inverse && { inverse }) };
    case '^':
      return { type: 'BlockStatement', ...call, ...(inverse && { program: inverse }), inverse: program };
    case '#*':
      return inverse ? undefined : { type: 'DecoratorBlock', ...call, program };
    case '#>': {
      const { path: name, ...rest } = call;
      return inverse ? undefined : { type: 'PartialBlockStatement', name, ...rest, program };
    }
    default:
      return undefined;
  }
}
