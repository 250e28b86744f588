import fc from 'fast-check';
import { parseProgram } from '../../../src/word/handlebars/parseProgram';
import { parseSkeleton } from '../../../src/word/skeleton/parseSkeleton';
import { skeletonText, type Skeleton } from '../../../src/word/skeleton/Skeleton';
import { readTag } from '../../../src/word/tags/TemplateTag';

type Pieces = Skeleton['pieces'];

const tag = (raw: string) => readTag(raw, { part: 'word/document.xml', paragraph: 1 });
const piecesOf = (...written: readonly (string | number)[]): Pieces =>
  written.map((one) => (typeof one === 'string' ? tag(one) : one));

/** What `ast.ts` promises of a tree, and of places the line a node begins in. */
const KEPT = new Set(
  'type body blockParams path params hash pairs key value escaped program inverse name indent data depth parts original line detail'.split(
    ' ',
  ),
);

function promised(node: unknown, owner = ''): unknown {
  if (Array.isArray(node)) return node.map((one) => promised(one, owner));
  if (typeof node !== 'object' || node === null) return node;
  const { type } = node as { type?: string };
  const own = Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'loc' && type !== 'Program' && type !== 'Hash' && type !== 'HashPair')
      return [['line', (value as { start: { line: number } }).start.line] as const];
    const isLeftOut =
      !KEPT.has(key) || (key === 'original' && type !== 'PathExpression') || type === 'CommentStatement';
    return isLeftOut && key !== 'type' ? [] : [[key, promised(value, type)] as const];
  });
  const { type: kind, ...rest } = Object.fromEntries(own) as Record<string, unknown>;
  // Of programs, hashes and pairs the type is told by where they stand.
  return kind === undefined || ['Program', 'Hash', 'HashPair'].includes(String(kind))
    ? rest
    : { kind, ...rest };
}

const expectSame = async (pieces: Pieces): Promise<void> =>
  expect(promised(await parseSkeleton(pieces))).toEqual(promised(parseProgram(skeletonText(pieces))));

const paths = [
  '甲',
  '会议.名称',
  'a_1',
  '单价2.总',
  'this',
  '../乙',
  '@index',
  '[目标(KPI)]',
  './甲',
  'true',
  '12',
  'a.this',
  '"甲"',
  'else',
  'as',
  '甲-乙',
  '金额（元）',
  'a..b',
  '.',
  '〇号',
  'É',
];
const path = fc.constantFrom(...paths);
const calls = fc.oneof(
  { weight: 4, arbitrary: path },
  { weight: 3, arbitrary: fc.tuple(path, path).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: fc.tuple(path, path, path).map((words) => words.join('  ')) },
  fc.tuple(path, path).map(([name, value]) => `${name} 小数=${value}`),
  fc.tuple(path, path).map(([name, value]) => `${name} (求 ${value} "b\\"")`),
);
const single = fc.oneof(
  { weight: 5, arbitrary: calls.map((call) => `{{${call}}}`) },
  calls.map((call) => `{{~ ${call} ~}}`),
  calls.map((call) => `{{{${call}}}}`),
  calls.map((call) => `{{&${call}}}`),
  calls.map((call) => `{{> ${call}}}`),
  fc.constantFrom('{{! 注 }}', '{{!-- }} --}}', '{{* d}}', '{{}}', '{{a', '{{甲 |x|}}', '{{"}}'),
);
const block = (inside: fc.Arbitrary<(string | number)[]>): fc.Arbitrary<(string | number)[]> =>
  fc
    .record({
      name: fc.constantFrom('if', '甲', 'each', '[a b]', '会议.名称', '../乙', '(x)'),
      argument: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom('', ' 甲', ' 列.一') },
        fc.constantFrom(' 列 as |x y|', ' a=1', ' ', ' (x)'),
      ),
      sign: fc.oneof(
        { weight: 8, arbitrary: fc.constant('#') },
        fc.constantFrom('^', '#>', '#*', '~#', '# '),
      ),
      ending: fc.oneof({ weight: 12, arbitrary: fc.constant('') }, fc.constantFrom('x', '~', ' ')),
      bodies: fc.array(inside, { minLength: 1, maxLength: 4 }),
      elses: fc.array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom('{{else}}', '{{else if 乙}}', '{{ else }}') },
          fc.constantFrom(
            '{{^}}',
            '{{否则}}',
            '{{~else~}}',
            '{{else 列 as |q|}}',
            '{{else [a b] c}}',
            '{{else if (大 a 1)~}}',
            '{{else if}}',
          ),
        ),
        { minLength: 3, maxLength: 3 },
      ),
    })
    .map(({ name, argument, sign, ending, bodies: [first = [], ...more], elses }) => [
      `{{${sign}${name}${argument}}}`,
      ...first,
      ...more.flatMap((body, index) => [elses[index] ?? '{{else}}', ...body]),
      `{{/${name}${ending}}}`,
    ]);
const pieces = fc.letrec<{ inside: (string | number)[] }>((tie) => ({
  inside: fc
    .array(
      fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        single.map((one) => [one]),
        fc.nat(9).map((number) => [number]),
        block(tie('inside')),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.flat()),
})).inside;

describe('the program of a skeleton', () => {
  it('is what the parser makes of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, (written) => expectSame(piecesOf(...written))),
      { numRuns: 1000, seed: 20240712 },
    );
  });

  it.each<[string, (string | number)[]]>([
    ['nothing', []],
    ['chunks side by side', [0, 1, '{{甲}}', 2, 3]],
    ['the same tag on several lines', ['{{日期 甲 "短"}}', 0, '{{日期 甲 "短"}}', '{{日期 甲 "短"}}']],
    [
      'a chain',
      [
        '{{#if 甲}}',
        0,
        '{{else if 乙}}',
        1,
        '{{else unless (空 丙)}}',
        2,
        '{{else}}',
        3,
        '{{/if}}',
        '{{丁}}',
      ],
    ],
    [
      'a chain around a block',
      ['{{#if 甲}}', '{{else if 乙}}', '{{#each 丙}}', '{{else}}', 4, '{{/each}}', '{{/if}}'],
    ],
    ['block parameters', ['{{#each 行 as |项 号|}}', '{{项.名}}', '{{else}}', '{{号}}', '{{/each}}']],
    ['an inverse block', ['{{^甲}}', 0, '{{else}}', 1, '{{/甲}}']],
    ['partials', ['{{#*inline "p"}}', '{{甲}}', '{{/inline}}', '{{#> p}}', 0, '{{/p}}', '{{> p 甲 a=乙}}']],
    ['a tag that is none', [0, '{{甲}}', '{{甲 乙=}}', '{{丙}}']],
    ['two plain elses', ['{{#if 甲}}', '{{else}}', '{{else}}', '{{/if}}']],
    ['another closing tag', ['{{#if 甲}}', '{{/each}}']],
    ['no closing tag', ['{{#if 甲}}', '{{乙}}']],
    ['a closing tag too many', ['{{乙}}', '{{/if}}', '{{乙}}']],
  ])('is the same for %s', async (_, written) => {
    await expectSame(piecesOf(...written));
  });

  it('knows the line of every tag', async () => {
    const program = await parseSkeleton(
      piecesOf('{{甲}}', 0, '{{数字 乙 小数=2}}', '{{数字 乙 小数=2}}', '{{丙}}'),
    );
    expect(promised(program)).toMatchObject({
      body: [{ line: 1 }, { line: 2 }, { line: 2 }, { line: 3 }, { line: 4 }],
    });
  });
});
