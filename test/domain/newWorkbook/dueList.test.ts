import type { Deadline } from '../../../src/domain/deadlines/Deadline';
import { buildDueList } from '../../../src/domain/newWorkbook/dueList';
import { parseMinute } from '../../../src/domain/time/WallMinute';

const at = (due: string, more: object = {}): Deadline => ({
  kind: 'at',
  due: parseMinute(due)!,
  wholeDay: true,
  confidence: 'high',
  rule: 'test',
  ...more,
});

describe('the list of text deadlines that a workbook carries', () => {
  it.each<[string, Deadline, number | string | undefined]>([
    ['a day is kept as the day, not as the midnight that ends it', at('2024-10-01'), 45565],
    ['a minute is kept as it is', at('2024-07-10 18:00', { wholeDay: false }), 45483.75],
    ['open-ended', { kind: 'open', confidence: 'high', rule: 'test' }, '长期'],
    ['a likely reading stays out', at('2024-10-01', { confidence: 'medium' }), undefined],
    ['a guess stays out', at('2024-10-01', { confidence: 'low' }), undefined],
    ['the next of many stays out: tomorrow it is another', at('2024-10-01', { recurring: true }), undefined],
    ['nothing', { kind: 'none', reason: 'undecided', confidence: 'high', rule: 'test' }, undefined],
  ])('%s', (_case, deadline, due) => {
    const list = buildDueList(['某个写法'], () => deadline, '长期');
    expect(list).toEqual(due === undefined ? [] : [{ text: '某个写法', due }]);
  });

  it('lists a text once, without blanks around', () => {
    const list = buildDueList(['年底', ' 年底 '], () => at('2025-01-01'), '长期');
    expect(list).toEqual([{ text: '年底', due: 45657 }]);
  });
});
