import { allHelpers, NAMES_ALONE } from '../../../src/word/helpers/allHelpers';
import type { HelperFamily } from '../../../src/word/handlebars/HelperFamily';
import { lazyFamily } from '../../../src/word/helpers/lazyFamily';
import { everyHelper } from '../support/everyHelper';

const place = { context: {}, data: { values: {}, outer: undefined, partialBlock: undefined } };

describe('helpers are loaded when a template names them', () => {
  it('loops and conditions alone load no catalogue', async () => {
    const table = await allHelpers.load({ called: ['each', '如果'], bare: ['日期', '标题'] });
    expect([...table.keys()].sort()).toEqual(
      ['each', 'if', 'unless', 'with', '如果', '循环', '进入', '除非'].sort(),
    );
  });

  it('an unknown name brings the definitions of all, to be compared with', async () => {
    const table = await allHelpers.load({ called: ['求合'], bare: [] });
    expect([...table.keys()].sort()).toEqual([...everyHelper.keys()].sort());
  });

  it('only what is named can be called', async () => {
    const table = await allHelpers.load({ called: ['日期'], bare: ['分页'] });
    const call = (name: string) => {
      const helper = table.get(name);
      if (helper?.kind !== 'value') throw new Error(`no ${name}`);
      return helper.call(['2024-07-05'], {}, place);
    };
    expect(call('date')).toBe('2024年7月5日');
    expect(call('分页')).toBeInstanceOf(Object);
    expect(() => call('数字')).toThrow('a helper was called that had not been loaded');
  });

  it('a table may print its columns with any other helper', async () => {
    const table = await allHelpers.load({ called: ['表格'], bare: [] });
    const helper = table.get('table');
    if (helper?.kind !== 'value') throw new Error('no table');
    const drawn = helper.call([[{ 金额: 1200.5 }]], { 列: '金额=金额:数字 2' }, place);
    expect(drawn).toBeInstanceOf(Object);
  });

  it('what did not come is asked for again, what came is not', async () => {
    const words = { 小写: { names: ['小写'], takes: [1, 1] } } as const satisfies HelperFamily;
    let asked = 0;
    const family = lazyFamily(words, async () => {
      asked += 1;
      if (asked === 1) throw new Error('the network is away');
      return { 小写: ([text]) => String(text).toLowerCase() };
    });
    const others = async () => new Map();
    await expect(family.load(others)).rejects.toThrow('the network is away');
    const loaded = await family.load(others);
    expect(loaded.map(({ names }) => names)).toEqual([['小写']]);
    expect(await family.load(others)).toBe(loaded);
    expect(asked).toBe(2);
  });

  it('NAMES_ALONE are the helpers that need no argument', () => {
    const alone = [...everyHelper].filter(([, { kind, atLeast }]) => kind === 'value' && atLeast === 0);
    expect([...NAMES_ALONE].sort()).toEqual(alone.map(([name]) => name).sort());
  });
});
