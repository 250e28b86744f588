import fc from 'fast-check';
import Handlebars from 'handlebars';
import { p, renderPart, seen } from './support/wordPackage';

const model = {
  甲: '一',
  乙: 'b<&>',
  空: '',
  列: [
    { 名: 'x', 子: ['1', '2'] },
    { 名: 'y', 子: [] },
    { 名: 'z', 子: ['3'] },
  ],
  无: [],
};

const word = fc.constantFrom('文', 'a b', '，', '{', '}', '(x)', '&amp;', '甲');
const tag = fc.constantFrom(
  '{{甲}}',
  '{{乙}}',
  '{{名}}',
  '{{../甲}}',
  '{{@index}}',
  '{{this.名}}',
  '{{@key}}{{@../index}}',
  '{{项.名}}{{号}}',
  '{{[甲]}}',
  '{{! c }}',
);
const opening = fc.constantFrom(
  '#each 列',
  '#each 子',
  '#each 列 as |项 号|',
  '#each 列.[0]',
  '#if 甲',
  '#if 空',
  '#unless 空',
  '#with 列.[0]',
  '#each 无',
  '#列',
  '^空',
);

/** Template text with blocks closed in order. */
const { text } = fc.letrec<{ text: string; piece: string }>((tie) => ({
  text: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    tag,
    fc.tuple(opening, tie('text'), fc.option(tie('text'))).map(([open, body, other]) => {
      const name = /^[#^](\S+)/.exec(open)?.[1] ?? '';
      return `{{${open}}}${body}${other === null ? '' : `${elseOf(open, other)}${other}`}{{/${name}}}`;
    }),
  ),
}));

/** `{{else}}` or the next link of a chain, which an inverted block cannot have. */
const elseOf = (open: string, other: string): string =>
  open.startsWith('#') && other.length % 3 === 0 ? '{{else if 甲}}' : '{{else}}';

const byHandlebars = (template: string): string => Handlebars.compile(template, { noEscape: true })(model);

/** Cuts a text anywhere but inside an entity. */
function cut(whole: string, places: readonly number[]): string[] {
  const units = whole.match(/&\w+;|./gsu) ?? [];
  const ends = [...new Set(places.map((place) => place % (units.length + 1)))].sort((a, b) => a - b);
  return [...ends, units.length].map((end, index) => units.slice(ends[index - 1] ?? 0, end).join(''));
}

/** `{` beside a tag would make another tag of it, in Handlebars and in Word. */
const isAmbiguous = (template: string): boolean =>
  /\{\{\{|\}\}\}|(?<!\{)\{\{(?![#^/!@.\[\p{L}])|\{ ?\{\{/u.test(template) || halves(template);
const halves = (template: string): boolean => /\{\{|\}\}/.test(template.replace(/\{\{[^{}]*\}\}/g, ''));

describe('random documents print what Handlebars prints of their plain text', () => {
  it('in one paragraph, cut into runs anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(200), { maxLength: 8 }), async (template, places) => {
        fc.pre(!isAmbiguous(template));
        const expected = byHandlebars(template.replaceAll('&amp;', '&'));
        // Handlebars prints nothing for an empty value, we print a blank to fill in: none is left in the model here.
        const [printed = ''] = seen(
          await renderPart(p(...cut(template, places).filter((run) => run !== '')), model),
        );
        expect(printed.replaceAll('____', '')).toBe(expected);
      }),
      { numRuns: 1000, seed: 20240712 },
    );
  });

  it('over paragraphs: a block whose tags stand alone repeats whole paragraphs', async () => {
    const line = fc.oneof(
      word,
      tag,
      fc.tuple(word, tag).map((pair) => pair.join('')),
    );
    const { lines } = fc.letrec<{ lines: string[]; block: string[] }>((tie) => ({
      lines: fc
        .array(
          fc.oneof(
            { depthSize: 'small' },
            line.map((one) => [`- ${one}`]),
            tie('block'),
          ),
          { minLength: 1, maxLength: 4 },
        )
        .map((all) => all.flat()),
      block: fc.tuple(opening, tie('lines'), fc.option(tie('lines'))).map(([open, body, other]) => {
        const name = /^[#^](\S+)/.exec(open)?.[1] ?? '';
        return [
          `{{${open}}}`,
          ...body,
          ...(other === null ? [] : [elseOf(open, other.join('')), ...other]),
          `{{/${name}}}`,
        ];
      }),
    }));
    await fc.assert(
      fc.asyncProperty(lines, async (template) => {
        fc.pre(!template.some(isAmbiguous));
        const expected = byHandlebars(`${template.join('\n')}\n`.replaceAll('&amp;', '&'));
        const printed = seen(await renderPart(template.map((one) => p(one)).join('') + p('.'), model));
        expect(printed.map((one) => one.replaceAll('____', ''))).toEqual([
          ...expected.split('\n').slice(0, -1),
          '.',
        ]);
      }),
      { numRuns: 1000, seed: 20240712 },
    );
  });
});
