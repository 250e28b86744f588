import { countLateness } from '../../../src/domain/deadlines/describeOverdue';
import { parseDeadline } from '../../../src/domain/deadlines/parseDeadline';
import { referenceAt } from './references';

const DAY = 24 * 60;

it.each([
  { text: '2024-06-30', state: 'overdueAlert', minutes: 14 * DAY + 600, counts: 15 * DAY },
  { text: '2024-06-30', state: 'overdue', minutes: 0, counts: DAY },
  { text: '2024-06-30', state: 'overdue', minutes: DAY, counts: 2 * DAY },
  { text: '2024-06-30', state: 'doneLate', minutes: 2 * DAY, counts: 2 * DAY },
  { text: '2024-06-30', state: 'doneLate', minutes: 600, counts: DAY },
  { text: '2024-06-30 10:00', state: 'overdue', minutes: 135, counts: 135 },
] as const)('$text $state by $minutes minutes: $counts', ({ text, state, minutes, counts }) =>
  expect(countLateness({ deadline: parseDeadline(text, referenceAt()), state }, minutes)).toBe(counts),
);
