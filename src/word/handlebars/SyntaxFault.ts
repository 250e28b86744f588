import type { Program } from './ast';

/** Why a template text is not Handlebars. */
export interface SyntaxFault {
  /** 1-based line of the fault. */
  readonly line: number;
  /** The parser's own sentence (English), for the curious. */
  readonly detail: string;
}

export function isSyntaxFault(result: Program | SyntaxFault): result is SyntaxFault {
  return 'detail' in result;
}
