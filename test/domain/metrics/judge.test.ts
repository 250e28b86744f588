import {
  judgeAtLeast,
  judgeAtMost,
  judgeByBands,
  percentOf,
  roundForPrint,
} from '../../../src/domain/metrics/judge';
import { defaultStandards } from '../../../src/catalog/standards/defaultStandards';

const verdictOf = ({ verdict, met }: ReturnType<typeof judgeAtMost>) => [verdict?.['zh-CN'] ?? null, met];

it.each([
  { value: 15, limit: 15, expected: ['达标', true] },
  { value: 15.01, limit: 15, expected: ['未达标', false] },
  { value: 12, limit: 10, expected: ['未达标', false] },
  { value: 0, limit: 10, expected: ['达标', true] },
  { value: null, limit: 10, expected: [null, null] },
])('$value against at most $limit', ({ value, limit, expected }) => {
  expect(verdictOf(judgeAtMost(value, limit, '分钟'))).toEqual(expected);
});

it.each([
  { value: 95, expected: ['达标', true] },
  { value: 94.96, expected: ['未达标', false] },
  { value: 100 * 0.95, expected: ['达标', true] },
  { value: null, expected: [null, null] },
])('$value against at least 95', ({ value, expected }) => {
  const judgement = judgeAtLeast(value, 95, '%');
  expect([judgement.standard, ...verdictOf(judgement)]).toEqual(['≥95%', ...expected]);
});

it.each([
  { value: 5, expected: ['优秀', true] },
  { value: 4.5, expected: ['优秀', true] },
  { value: (4.4 + 4.5 + 4.6) / 3, expected: ['优秀', true] },
  { value: 4.49, expected: ['良好', false] },
  { value: 4, expected: ['良好', false] },
  { value: 3.99, expected: ['一般', false] },
  { value: 3, expected: ['一般', false] },
  { value: 2.99, expected: ['较差', false] },
  { value: 0, expected: ['较差', false] },
  { value: null, expected: [null, null] },
])('satisfaction $value', ({ value, expected }) => {
  const judgement = judgeByBands(value, defaultStandards.satisfactionBands, '分');
  expect([judgement.standard, ...verdictOf(judgement)]).toEqual(['≥4.5分', ...expected]);
});

it.each([
  [96.216, 96.2],
  [96.25, 96.3],
  [4.45, 4.5],
  [94.96, 95],
  [-0.25, -0.3],
  [0, 0],
])('%d is printed as %d', (value, printed) => expect(roundForPrint(value)).toBe(printed));

it('a share of nothing is no figure', () => {
  expect([percentOf(0, 0), percentOf(0, 3), percentOf(178, 185)]).toEqual([null, 0, 17800 / 185]);
});
