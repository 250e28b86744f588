import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { excluded, outdated } from './excluded';
import type { PublicCase } from './PublicCase';
import { recordCases } from './recordCases';
import { renderByHandlebars, renderByUs } from './renderCase';

/** Handlebars' own tests, as the npm package `kbn-handlebars` ships them (MIT, Elasticsearch B.V. and Yehuda Katz). */
const folder = join(dirname(require.resolve('kbn-handlebars/package.json')), 'src', 'spec');

const record = (): { cases: PublicCase[]; others: string[] }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) =>
      recordCases(name.replace(/^index\.|\.test\.ts$/g, ''), readFileSync(join(folder, name), 'utf8')),
    );

/** Text, or undefined when it is refused. */
function outcome(render: (one: PublicCase) => string, one: PublicCase): string | undefined {
  try {
    return render(one);
  } catch {
    return undefined;
  }
}

// Recorded twice: helpers of the suite count their calls.
const suites = record();
const theirs = record().flatMap(({ cases }) => cases.map((one) => outcome(renderByHandlebars, one)));
const cases = suites
  .flatMap((suite) => suite.cases)
  .map((one, index) => ({ name: `${one.suite} | ${one.name}`, one, theirs: theirs[index] }));
const others = suites.flatMap((suite) => suite.others);
const listed = excluded.flatMap((group) => group.cases);

const passes = ({ name, one, theirs: given }: (typeof cases)[number]): boolean =>
  outcome(renderByUs, one) === (outdated.includes(name) ? given : one.expected);

describe('the public suite of Handlebars, as text', () => {
  beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

  it('is there', () => expect(cases.length).toBeGreaterThan(450));

  it('Handlebars 4.7.10 gives what the suite states, but where the suite is outdated', () => {
    const differing = cases.filter(({ one, theirs: given }) => given !== one.expected);
    expect(differing.map(({ name }) => name)).toEqual(outdated);
  });

  it('every case passes or is listed with a reason, and no listed case passes', () => {
    const failing = cases.filter((one) => !passes(one)).map(({ name }) => name);
    expect([...failing, ...others].sort()).toEqual([...listed].sort());
  });
});
