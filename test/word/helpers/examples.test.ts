import { exampleModel } from '../../../src/word/helpers/exampleModel';
import { helperGroups } from '../../../src/word/helpers/helperGroups';
import { renderExample } from './renderExample';

const helpers = helperGroups.flatMap((group) => group.helpers);
const examples = helpers.flatMap((helper) =>
  helper.examples.flatMap(({ template, data, gives }) =>
    gives === undefined ? [] : [{ name: helper.names[0], template, data: data ?? exampleModel, gives }],
  ),
);

describe('examples of the page of helpers', () => {
  it.each(examples)('$name: $template gives $gives', ({ template, data, gives }) =>
    expect(renderExample(template, data)).toBe(gives),
  );

  it.each(helpers.map((helper) => [helper.names[0], helper] as const))(
    'each example of %s uses it',
    (_name, { names, examples: own }) => {
      for (const { template } of own)
        expect(names.some((name) => new RegExp(`[{(#]${name}[ })]`).test(template))).toBe(true);
    },
  );
});
