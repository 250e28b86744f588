import type { Call } from '../handlebars/ast';
import { isBare } from '../handlebars/ast';
import { parseProgram } from '../handlebars/parseProgram';
import { isSyntaxFault } from '../handlebars/SyntaxFault';

/**
 * The pieces of a text as arguments of a helper: `关于{{事项}}的通知` → `"关于" 事项 "的通知"`. Undefined for a text
 * that is more than words and values: blocks, quotation marks, marks of bold type.
 */
export function valueArguments(text: string): string | undefined {
  if (/["'“”‘’]|\*\*|\+\+|<br|_>|\]\{\./i.test(text.replace(/\{\{.*?\}\}/g, ''))) return undefined;
  const program = parseProgram(text);
  if (isSyntaxFault(program) || text.includes('{{{') || text.includes('\\')) return undefined;
  const given: string[] = [];
  for (const statement of program.body) {
    if (statement.type === 'ContentStatement') given.push(`"${statement.value}"`);
    else if (statement.type === 'MustacheStatement') given.push(callText(statement, text));
    else return undefined;
  }
  return given.length > 0 ? given.join(' ') : undefined;
}

function callText(call: Call, text: string): string {
  const inside = text
    .slice(call.loc.start.column, call.loc.end.column)
    .replace(/^\{\{[~&]?/, '')
    .replace(/~?\}\}$/, '')
    .trim();
  return isBare(call) ? inside : `(${inside})`;
}
