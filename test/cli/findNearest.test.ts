import { findNearest } from '../../src/cli/findNearest';

const names = ['check', 'mark', 'unmark', 'report', 'new', 'templates', 'deadline'];

it.each([
  { given: 'chekc', meant: 'check' },
  { given: 'CHECK', meant: 'check' },
  { given: 'unmrak', meant: 'unmark' },
  { given: 'reports', meant: 'report' },
  { given: 'temp', meant: 'templates' },
  { given: 'nwe', meant: 'new' },
  { given: 'xyz', meant: undefined },
  { given: 'frobnicate', meant: undefined },
  { given: 'd', meant: undefined },
  { given: '列出来', meant: undefined },
])('$given means $meant', ({ given, meant }) => expect(findNearest(given, names)).toBe(meant));
