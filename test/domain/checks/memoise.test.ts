import { memoise } from '../../../src/domain/checks/memoise';

it('computes what repeats once', () => {
  let computed = 0;
  const double = memoise((value: number) => (computed++, value * 2));
  expect([3, 3, 4, 3].map(double)).toEqual([6, 6, 8, 6]);
  expect(computed).toBe(2);
});

it('gives the same answers where nothing repeats, and stops remembering there', () => {
  let computed = 0;
  const double = memoise((value: number) => (computed++, value * 2));
  for (let value = 0; value < 10_001; value++) double(value);
  const before = computed;
  expect([1, 1, 1].map(double)).toEqual([2, 2, 2]);
  expect(computed).toBe(before + 3);
});
