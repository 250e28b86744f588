import { ProductError } from '../../../src/base/ProductError';
import { MAX_LEVELS } from '../../../src/word/handlebars/Run';
import { TemplateFault } from '../../../src/word/handlebars/TemplateFault';
import { wordsOf } from '../../../src/word/mistakes/told';
import { renderAsText } from './renderAsText';

const refusal = (template: string, model: unknown, partials: Record<string, string> = {}): string => {
  try {
    return `printed ${renderAsText({ template, model, partials, steps: 500_000 }).length}`;
  } catch (error) {
    if (error instanceof TemplateFault) return error.mistakes.map(({ says }) => wordsOf(says).en)[0] ?? '';
    if (error instanceof ProductError) return error.code;
    if (error instanceof Error && error.message.startsWith('More than')) return error.message;
    throw error;
  }
};
const tooDeep = `nested more than ${MAX_LEVELS} levels deep`;
const many = Array.from({ length: 2000 }, (_, index) => index);

describe('templates that would never end are refused: 400 levels, as many steps as are allowed', () => {
  it.each([
    [
      'empty loops inside loops',
      '{{#each l}}{{#each @root.l}}{{#each @root.l}}{{/each}}{{/each}}{{/each}}',
      {},
      'template.tooManySteps',
    ],
    ['a partial that calls itself', '{{> a}}', { a: 'x{{> a}}' }, tooDeep],
    [
      'a partial that calls itself twice, until it is deep enough',
      '{{> a}}',
      { a: '{{> a}}{{> a}}' },
      tooDeep,
    ],
    [
      'a tree of partials without end in sight',
      '{{> a n=l}}',
      {
        a: '{{#each n}}{{> b n=@root.l}}{{/each}}',
        b: '{{#each n}}{{> c n=@root.l}}{{/each}}',
        c: '{{#each n}}x{{/each}}',
      },
      'template.tooManySteps',
    ],
    [
      'a partial block that calls itself',
      '{{#> a}}{{> a}}{{/a}}',
      { a: '{{> @partial-block}}' },
      'there is no partial “@partial-block”',
    ],
    ['partials by a name in the data', '{{> (lookup . "p")}}', { a: '{{> (lookup . "p")}}' }, tooDeep],
    [
      'inline partials declared while they run',
      '{{#*inline "a"}}{{#*inline "b"}}{{> a}}{{/inline}}{{> b}}{{/inline}}{{> a}}',
      {},
      tooDeep,
    ],
    [
      'brackets in brackets',
      `{{lookup ${'(lookup '.repeat(5000)}l${' 1)'.repeat(5000)} 1}}`,
      {},
      `More than ${MAX_LEVELS} brackets inside each other`,
    ],
    ['blocks in blocks', `${'{{#if l}}'.repeat(450)}${'{{/if}}'.repeat(450)}`, {}, tooDeep],
    ['else after else', `{{#if p}}${'{{else if p}}x'.repeat(500)}{{/if}}`, {}, tooDeep],
  ])('%s', (_, template, partials, expected) => {
    expect(refusal(template, { l: many, p: 'a' }, partials as Record<string, string>)).toBe(expected);
  });

  it.each([
    ['blocks', `${'{{#if l}}'.repeat(390)}x${'{{/if}}'.repeat(390)}`],
    ['else if', `{{#if no}}${'{{else if no}}x'.repeat(390)}{{else}}y{{/if}}`],
    ['brackets', `{{#with ${'(lookup '.repeat(390)}l${' 1)'.repeat(390)}}}{{/with}}x`],
  ])('as deep as allowed: %s', (_, template) => expect(refusal(template, { l: many })).toBe('printed 1'));
});

describe('nothing but data is reached', () => {
  const own = JSON.parse('{"__proto__": "own", "constructor": "own too", "toString": "mine"}') as object;

  it.each([
    '{{#each x}}{{constructor}}{{__proto__}}{{/each}}',
    '{{> p __proto__=x}}',
    '{{> p constructor=x.constructor}}',
    '{{#with (lookup x "__proto__")}}reached{{/with}}',
    '{{#with x.[__proto__]}}reached{{/with}}{{#with this.constructor}}reached{{/with}}',
    '{{@root.constructor.name}}{{@constructor}}{{@__proto__}}{{@partial-block.constructor}}{{@../constructor}}',
    '{{#each l as |constructor|}}{{constructor.constructor}}{{/each}}',
    '{{l.push}}{{l.map}}{{m.size}}{{m.get}}{{s.bold}}{{#each f}}reached{{/each}}{{f}}{{f.name}}{{#f}}reached{{/f}}',
    '{{lookup l "constructor"}}{{lookup m "k"}}{{lookup (lookup l "map") "call"}}',
    '{{#> q}}{{@partial-block}}{{/q}}',
  ])('%s', (template) => {
    const model = { x: { a: 1 }, l: [1], m: new Map([['k', 'v']]), s: 'text', f: () => 'ran' };
    const partials = { p: '{{constructor.name}}{{polluted}}{{toString}}', q: '{{> @partial-block}}' };
    expect(renderAsText({ template, model, partials })).toBe('');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('but data with such names are data', () => {
    expect(renderAsText({ template: '{{__proto__}}|{{constructor}}|{{toString}}', model: own })).toBe(
      'own|own too|mine',
    );
    expect(
      renderAsText({ template: '{{> p}}{{> p x=1}}', model: own, partials: { p: '{{__proto__}}{{x}}' } }),
    ).toBe('ownown1');
  });
});
