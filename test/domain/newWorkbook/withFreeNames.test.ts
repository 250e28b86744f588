import { parseMinute } from '../../../src/domain/time/WallMinute';
import { withFreeNames } from '../../../src/domain/newWorkbook/withFreeNames';
import { describeNewWorkbook } from '../../../src/flows/describeNewWorkbook';

const register = describeNewWorkbook({
  kinds: ['followUp'],
  now: parseMinute('2024-07-12T09:00') ?? 0,
  language: 'zh-CN',
});

const second = (taken: readonly string[]) =>
  withFreeNames(register, { sheets: taken, tables: taken.includes('督办台账') ? ['督办台账'] : [] });

describe('names of a description', () => {
  it('stay when they are free', () => {
    expect(withFreeNames(register, { sheets: ['Sheet1'], tables: ['表1'] })).toEqual(register);
  });

  it('get a number when they are taken, and all formulas follow', () => {
    const description = second(register.sheets.map(({ name }) => name));
    expect(description.sheets.map(({ name }) => name)).toEqual(['督办台账 (2)', '选项 (2)', '期限对照 (2)']);
    expect(description.sheets[0]?.table?.name).toBe('督办台账_2');
    expect(description.names.map(({ name }) => name)).toEqual(register.names.map(({ name }) => `${name}_2`));
    const text = JSON.stringify(description);
    expect(text).not.toMatch(/'选项'!|'期限对照'!|督办台账\[/);
    expect(text).toContain("'选项 (2)'!");
    expect(text).toContain('督办台账_2[');
    for (const { name } of register.names) {
      const bare = new RegExp(`(?<![\\p{L}\\p{N}_"])${name}(?![\\p{L}\\p{N}_"])`, 'u');
      const formulas = description.sheets.flatMap(({ table }) =>
        (table?.columns ?? []).flatMap(({ formula }) => formula ?? []),
      );
      expect(formulas.filter((formula) => bare.test(formula))).toEqual([]);
    }
  });

  it('count on', () => {
    const taken = register.sheets.flatMap(({ name }) => [name, `${name} (2)`]);
    const description = withFreeNames(register, { sheets: taken, tables: ['督办台账', '督办台账_2'] });
    expect(description.sheets.map(({ name }) => name)).toEqual(['督办台账 (3)', '选项 (3)', '期限对照 (3)']);
    expect(description.sheets[0]?.table?.name).toBe('督办台账_3');
    expect(description.names[0]?.name).toMatch(/_3$/);
  });

  it('upper and lower case are the same', () => {
    const sheet = { ...register.sheets[0]!, name: 'Register' };
    const { sheets } = withFreeNames({ ...register, sheets: [sheet] }, { sheets: ['REGISTER'], tables: [] });
    expect(sheets.map(({ name }) => name)).toEqual(['Register (2)']);
  });
});
