import fc from 'fast-check';
import { nameOf, type Expression } from '../../../src/word/handlebars/ast';
import { parseProgram } from '../../../src/word/handlebars/parseProgram';
import { readTagCall } from '../../../src/word/handlebars/readTagCall';

const place = { line: 1, column: 0 };
const read = (source: string) => readTagCall(source, { start: place, end: place });

/** What `ast.ts` promises of an expression, without places. */
function promised(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(promised);
  if (typeof node !== 'object' || node === null) return node;
  const { type, original, ...rest } = node as Record<string, unknown>;
  const kept = Object.entries(rest).filter(([key]) => !/^(?:loc|this|head|tail)$/.test(key));
  const own = Object.fromEntries(kept.map(([key, value]) => [key, promised(value)]));
  if (type === 'Hash' || type === 'HashPair') return own;
  return { ...own, type, ...(type === 'PathExpression' && { original }) };
}

const isSame = (a: Expression, b: Expression): boolean =>
  a.type !== 'SubExpression' && a.type === b.type && nameOf(a) === nameOf(b);

type Node = Partial<Record<'path' | 'name' | 'params' | 'hash' | 'program' | 'inverse', unknown>>;

/** What the parser makes of the tag; of an opening one with the closing tag that belongs to it. */
function parsed(source: string, closing: string): unknown {
  const program = parseProgram(/^\{\{~?[#^]/.test(source) ? `${source}{{/${closing}}}` : source);
  if (!('body' in program)) return program;
  const [{ path, name, params, hash, program: body, inverse } = {} as Node, ...more] =
    program.body as readonly Node[];
  const { blockParams } = (body ?? inverse ?? {}) as { blockParams?: unknown };
  return { ...(promised({ path: path ?? name, params, hash }) as object), blockParams, more };
}

const words = fc.constantFrom(
  ...[
    '甲',
    '会议.名称',
    'a_1',
    'this',
    'this.a',
    './a',
    '.',
    '..',
    '../..',
    '../乙',
    '../../this.b',
    '.././c',
  ],
  ...[
    '@index',
    '@root.甲',
    '@../index',
    '@[a b]',
    '@',
    '@.',
    '@true',
    '[目标(KPI)]',
    '甲.[a "b"].c',
    '[this]',
  ],
  ...[
    '[..].a',
    '[]',
    '[a]b',
    '[a\\]b]',
    'a.this',
    'a/b',
    'a/..',
    'a..b',
    'a.',
    '.a',
    '/a',
    'a.#b',
    'a.0',
    'a.0.b',
  ],
  ...[
    'a.true',
    'true.a',
    'true',
    'false',
    'null',
    'undefined',
    '12',
    '-1.5',
    '1.',
    '.5',
    '1.5.2',
    '1a',
    '12年',
    '-',
  ],
  ...[
    'a-1',
    '金额（元）',
    '甲：乙',
    'É',
    '"甲"',
    "'b'",
    '""',
    '"a\\"b"',
    '"a\\\\"',
    '"a\\b"',
    "'a\\'b'",
    "'a\"b'",
  ],
  ...[
    '"',
    '"}}"',
    '"a"b',
    '"a\\"',
    'as',
    'else',
    'elsea',
    'else人',
    '|',
    '|x|',
    'as |x|',
    'as | x 号 |',
    'as |true x|',
  ],
  ...[
    '=',
    'a=',
    '=a',
    'a = b',
    '"a"=1',
    '[a b]=1',
    'this=1',
    '12=1',
    'true=1',
    '()',
    '{',
    '}',
    '~',
    '!',
    '&',
    '#',
    '>',
  ],
  ...['*', '^', ',', ';', '\\', '\u3000', '\u00a0', 'a\u2028b', '\n'],
);
const sane = fc.constantFrom(
  '甲',
  'a.b',
  '../乙',
  '@index',
  '"甲 "',
  '12',
  'true',
  '[a b]',
  'this',
  '甲.[b]',
);
const soup: fc.Arbitrary<string> = fc.letrec<{ word: string; list: string }>((tie) => ({
  word: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: words },
    { weight: 5, arbitrary: sane },
    { weight: 2, arbitrary: tie('list').map((list) => `(${list})`) },
    { weight: 1, arbitrary: fc.tuple(sane, tie('word')).map(([key, value]) => `${key}=${value}`) },
  ),
  list: fc
    .array(fc.tuple(tie('word'), fc.constantFrom(' ', ' ', ' ', '  ', '', '\t')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((list) => list.flat().join('')),
})).list;
const ends = fc.constantFrom(
  ...([
    ['{{', '}}'],
    ['{{', '}}'],
    ['{{~ ', ' ~}}'],
    ['{{{', '}}}'],
    ['{{~{', '}~}}'],
    ['{{{', '}}'],
    ['{{', '}}}'],
    ['{{{{', '}}}}'],
    ['{{&', '}}'],
    ['{{& ', '~}}'],
    ['{{>', '}}'],
    ['{{~> ', ' }}'],
    ['{{ >', '}}'],
    ['{{*', '}}'],
    ['{{#', '}}'],
    ['{{# ', ' as |一 b|}}'],
    ['{{#*', '}}'],
    ['{{^', '}}'],
  ] as const),
);

describe('a tag read by itself', () => {
  it('is what the parser makes of it, or left to the parser', () => {
    let certain = 0;
    fc.assert(
      fc.property(ends, fc.oneof(sane, words), soup, ([open, close], name, rest) => {
        const source = `${open}${name} ${rest}${close}`;
        const call = read(source);
        // The parser reads those only beside others.
        if (!call || /^(?:\/|else)/.test(call.sign)) return;
        const closing = read(`{{/${name}}}`);
        if (/[#^]/.test(call.sign) && (!closing || !isSame(closing.path, call.path))) return;
        certain += 1;
        const { path, params, hash, blockParams } = call;
        const own = { ...(promised({ path, params, hash }) as object), blockParams, more: [] };
        expect(own).toEqual(parsed(source, name));
      }),
      { numRuns: 6000, seed: 20240712 },
    );
    expect(certain).toBeGreaterThan(1000);
  });

  it.each([
    '{{甲}}',
    '{{ this.会议.[名 称] }}',
    '{{../甲}}',
    '{{./甲}}',
    '{{.}}',
    '{{@root.甲}}',
    '{{日期 甲 "yyyy年" 大写=true 空="\\"无\\""}}',
    "{{~默认值 (取 列 -1) 'a' ~}}",
    '{{(查 甲) 乙}}',
    '{{{甲}}}',
    '{{&甲 null undefined 1.50}}',
    '{{> 落款 this 署名=(合并 甲 乙 用="、")}}',
    '{{> "附件 1"}}',
    '{{#each 行 as |项 号|}}',
    '{{#*inline "p"}}',
    '{{#> 版式}}',
    '{{^甲}}',
    '{{/each}}',
    '{{else if (大于 甲 1)}}',
  ])('needs no parser: %s', (source) => {
    expect(read(source)).toBeDefined();
  });

  it.each([
    '{{else}}',
    '{{elsewhere',
    '{{a b=}}',
    '{{a.true}}',
    '{{* d}}',
    '{{a b=1 c}}',
    `{{a ${'('.repeat(30)}b${')'.repeat(30)}}}`,
  ])('leaves to the parser: %s', (source) => {
    expect(read(source)).toBeUndefined();
  });
});
