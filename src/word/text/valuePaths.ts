import type { Call, Expression } from '../handlebars/ast';
import { isBare } from '../handlebars/ast';
import { parseProgram } from '../handlebars/parseProgram';
import { isSyntaxFault } from '../handlebars/SyntaxFault';

/** Fields that a line of text prints, as they are written; those inside of its blocks hang on what the block names. */
export function valuePaths(text: string): string[] {
  const program = parseProgram(text);
  if (isSyntaxFault(program)) return [];
  const paths = program.body.flatMap((statement) => {
    if (statement.type === 'MustacheStatement')
      return isBare(statement) ? pathIn(statement.path, text) : pathsOf(statement, text);
    return statement.type === 'BlockStatement'
      ? isBare(statement)
        ? pathIn(statement.path, text)
        : pathsOf(statement, text)
      : [];
  });
  return [...new Set(paths)];
}

function pathsOf({ params, hash }: Pick<Call, 'params' | 'hash'>, text: string): string[] {
  const given = [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
  return given.flatMap((expression) =>
    expression.type === 'SubExpression' ? pathsOf(expression, text) : pathIn(expression, text),
  );
}

/** From the source, because the parser takes the brackets off `[a b]`. */
function pathIn(expression: Expression, text: string): string[] {
  if (expression.type !== 'PathExpression') return [];
  const { start, end } = expression.loc;
  return start.line === 1 && end.line === 1 ? [text.slice(start.column, end.column)] : [];
}
