const NAME = '[A-Za-z_\\u3400-\\u9fff][\\w\\u3400-\\u9fff]*';
/** `会议.名称` */
export const PATH = `${NAME}(?:\\.${NAME})*`;
const NAMES_ONLY = new RegExp(`^\\{\\{([#/]?)(${PATH}(?: ${PATH})*)\\}\\}$`);
/** Words that are no names to Handlebars or to us. */
const NO_NAMES = /(?:^|[ .])(?:this|true|false|null|undefined|else|as|否[则則][^ .]*)(?![^ .])/;

/** A tag of nothing but paths with a blank between them, as most are: `{{会议.名称}}`, `{{#each 行}}`, `{{/each}}`. */
export interface Names {
  readonly sign: '' | '#' | '/';
  readonly paths: readonly [string, ...string[]];
}

/** Undefined for any other tag: everybody reads those in full. */
export function readNames(source: string): Names | undefined {
  const [, sign, inside] = NAMES_ONLY.exec(source) ?? [];
  if (inside === undefined || NO_NAMES.test(inside)) return undefined;
  return { sign: sign as Names['sign'], paths: inside.split(' ') as [string, ...string[]] };
}
