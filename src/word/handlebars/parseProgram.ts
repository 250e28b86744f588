import { parse, parseWithoutProcessing } from '@handlebars/parser';
import type { Program } from './ast';
import { MAX_LEVELS } from './Run';
import type { SyntaxFault } from './SyntaxFault';

/**
 * @param standaloneLines Handlebars' rule that a tag alone on its line takes the line with it: for plain text only.
 */
export function parseProgram(text: string, standaloneLines = false): Program | SyntaxFault {
  const tooDeep = findTooDeep(text);
  if (tooDeep) return tooDeep;
  try {
    return parse(text, { ignoreStandalone: !standaloneLines }) as unknown as Program;
  } catch (error) {
    return faultOf(error);
  }
}

/** Whether the text parses; cheaper than `parseProgram`. */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  const tooDeep = findTooDeep(text);
  if (tooDeep) return tooDeep;
  try {
    parseWithoutProcessing(text);
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}

/** Brackets in one tag cost the parser the square of their number: too many are not even shown to it. */
function findTooDeep(text: string): SyntaxFault | undefined {
  if (text.length <= MAX_LEVELS) return undefined;
  let depth = 0;
  let names = 0;
  for (const { 0: sign, index } of text.matchAll(/\{\{|[()[]/g)) {
    names = sign === '[' ? names + 1 : sign === '{{' ? 0 : names;
    if (sign !== '[') depth = sign === '(' ? depth + 1 : sign === ')' ? depth - 1 : 0;
    if (depth > MAX_LEVELS || names > MAX_LEVELS) {
      const line = text.slice(0, index).split('\n').length;
      return { line, detail: `More than ${MAX_LEVELS} brackets inside each other` };
    }
  }
  return undefined;
}

/** The parser throws one kind of error from the grammar and another from its checks. */
function faultOf(error: unknown): SyntaxFault {
  const { message, hash, lineNumber } = error as {
    message: string;
    hash?: { loc?: { first_line?: number } };
    lineNumber?: number;
  };
  return { line: hash?.loc?.first_line ?? lineNumber ?? 1, detail: message };
}
