import { minutesIn } from '../../../src/domain/meeting/minutesIn';

it.each([
  ['30', 30],
  ['30分钟', 30],
  ['约30分', 30],
  ['1小时', 60],
  ['1.5小时', 90],
  ['1小时30分钟', 90],
  ['半小时', 30],
  ['45 min', 45],
  ['0.5h', 30],
  ['00:45', 45],
  ['', undefined],
  ['全天', undefined],
  ['3天', undefined],
  ['0', undefined],
])('%s', (value, minutes) => expect(minutesIn({ column: 1, kind: 'text', value })).toBe(minutes));

it.each([
  [{ kind: 'number', value: 20 }, 20],
  [{ kind: 'date', value: 1 / 24 }, 60],
  [{ kind: 'number', value: -5 }, undefined],
  [{ kind: 'error', value: '#N/A' }, undefined],
] as const)('%j', (cell, minutes) => expect(minutesIn({ column: 1, ...cell })).toBe(minutes));
