import { inTable } from '../../../src/domain/followup/inTable';
import type { TrackedDeadline } from '../../../src/domain/followup/TrackedDeadline';
import { checkOf } from '../../support/checks/findingsOf';

it('moves everything there is to tell of a row', () => {
  const [found] = checkOf({ taskTracking: [{ task: '布置会场', deadline: '2024-07-15' }] }).tracked;
  if (!found) throw new Error('no row');
  const full: Required<TrackedDeadline> = {
    ...found,
    completed: true,
    cancelled: true,
    uncalculated: true,
    overdueMinutes: 0,
    earlyMinutes: 5,
  };
  const table = { ...found.table };
  expect(inTable(full, table)).toStrictEqual({ ...full, table });
  expect(inTable(found, table)).toStrictEqual({ ...found, table });
  expect(inTable(found, table).table).toBe(table);
});
