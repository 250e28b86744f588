import { fillText } from '../../../src/taskpane/texts/fillText';

describe('a text with its values', () => {
  it.each([
    { text: '共{count}项', values: { count: 12 }, filled: '共12项' },
    { text: '{count} {count|finding|findings}', values: { count: 1 }, filled: '1 finding' },
    { text: '{count} {count|finding|findings}', values: { count: 2 }, filled: '2 findings' },
    { text: '“{name}”', values: { name: '1234' }, filled: '“1234”' },
    { text: '{name}', values: {}, filled: '{name}' },
  ])('$text', ({ text, values, filled }) => {
    expect(fillText(text, values)).toBe(filled);
  });

  it('writes numbers as Intl does', () => {
    const usual = new Intl.NumberFormat('en');
    for (const value of [
      0,
      7,
      999,
      1000,
      1234,
      99_999,
      1_048_576,
      1e12,
      -1,
      -1000,
      0.5,
      1234.5,
      2.3456,
      0.1 + 0.2,
    ])
      expect(fillText('{value}', { value })).toBe(usual.format(value));
  });
});
