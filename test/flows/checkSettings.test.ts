import { ProductError } from '../../src/base/ProductError';
import type { CheckPreferences } from '../../src/flows/CheckSettings';
import { errorTexts } from '../../src/locales/errorTexts';
import { checkOf } from '../support/checks/findingsOf';

const task = (deadline: string, status = '进行中') => ({
  taskTracking: [{ task: '布置会场', deadline, status }],
});

/** Rules of the findings of one task. */
function rulesOf(deadline: string, settings: CheckPreferences, now = '2024-07-12T19:00'): string[] {
  return checkOf(task(deadline), now, settings)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule !== 'E01');
}

it('does not run rules that are off', () => {
  expect(rulesOf('2024-07-01', {})).toEqual(['W06']);
  expect(rulesOf('2024-07-01', { rulesOff: ['W06', 'Z99'] })).toEqual([]);
});

it('takes the holidays of the settings, and those of the workbook before them', () => {
  const holidays = [{ date: '2024-07-15', endDate: '2024-07-16', kind: 'rest' as const, name: '校庆' }];
  expect(rulesOf('2024-07-16', { holidays })).toEqual(['I01']);
  const { findings } = checkOf(
    { ...task('2024-07-16'), holidays: [{ date: '2024-07-16', type: '班', name: '补班' }] },
    undefined,
    { holidays },
  );
  expect(findings.filter(({ rule }) => rule === 'I01')).toEqual([]);
});

describe('the end of work ends the day where the office says so', () => {
  const hours = { from: '09:00', to: '17:30' };
  it.each([
    ['at 19:00 without hours', {}, '2024-07-12T19:00', 'dueSoon'],
    ['at 19:00 when 24:00 counts', { workingHours: hours }, '2024-07-12T19:00', 'dueSoon'],
    ['at 17:30', { workingHours: { ...hours, closesDay: true } }, '2024-07-12T17:30', 'dueSoon'],
    ['at 17:31', { workingHours: { ...hours, closesDay: true } }, '2024-07-12T17:31', 'overdue'],
  ])('%s', (_case, settings, now, state) =>
    expect(checkOf(task('2024年7月12日'), now, settings).tracked.map((item) => item.state)).toEqual([state]),
  );

  it('and a completion known by its day only is still on time', () => {
    const [tracked] = checkOf(
      { taskTracking: [{ task: '布置会场', deadline: '2024年7月12日', finished: '2024-07-12' }] },
      '2024-07-13T09:00',
      { workingHours: { ...hours, closesDay: true } },
    ).tracked;
    expect(tracked?.state).toBe('doneOnTime');
  });
});

it('reads quarters by the year of accounts', () => {
  const [tracked] = checkOf(task('2024年Q1末'), undefined, { fiscalYear: { firstMonth: 4 } }).tracked;
  expect(tracked?.deadline).toMatchObject({ kind: 'at', rule: 'quarterEnd' });
  expect(tracked?.state).toBe('overdueAlert');
  expect(checkOf(task('2024年Q2末'), undefined, { fiscalYear: { firstMonth: 4 } }).tracked[0]?.state).toBe(
    'normal',
  );
});

describe('a setting that cannot be meant is refused with a sentence', () => {
  it.each<[string, unknown, string, Record<string, unknown>]>([
    [
      'thresholds',
      { dueSoonHours: -1, alertHours: 24 },
      'settings.threshold',
      { given: -1, least: 0, most: 8760 },
    ],
    ['thresholds', { dueSoonHours: 24 }, 'settings.threshold', { given: '', least: 0, most: 8760 }],
    [
      'thresholds',
      { dueSoonHours: NaN, alertHours: 1 },
      'settings.threshold',
      { given: NaN, least: 0, most: 8760 },
    ],
    ['workingHours', { from: '18:00', to: '09:00' }, 'settings.workingHours', { from: '18:00', to: '09:00' }],
    ['workingHours', { from: '9:00', to: '17:30' }, 'settings.workingHours', { from: '9:00', to: '17:30' }],
    ['fiscalYear', { firstMonth: 13 }, 'settings.fiscalYear', { given: 13 }],
    ['fiscalYear', { firstMonth: 4, namedBy: 'middle' }, 'settings.unreadable', { setting: 'fiscalYear' }],
    [
      'holidays',
      [{ date: '2024-02-30', kind: 'rest' }],
      'settings.holiday',
      { from: '2024-02-30', to: '2024-02-30', most: 60 },
    ],
    [
      'holidays',
      [{ date: '2024-07-02', endDate: '2024-07-01', kind: 'rest' }],
      'settings.holiday',
      { from: '2024-07-02', to: '2024-07-01', most: 60 },
    ],
    ['holidays', [{ date: '2024-07-02', kind: '休' }], 'settings.unreadable', { setting: 'holidays' }],
    ['holidays', 'none', 'settings.unreadable', { setting: 'holidays' }],
    ['rulesOff', [1], 'settings.unreadable', { setting: 'rulesOff' }],
    ['locale', 'en', 'settings.unreadable', { setting: 'locale' }],
    ['mappings', [{ sheet: 'A', place: 1 }], 'settings.unreadable', { setting: 'mappings' }],
  ])('%s %j: %s', (setting, value, code, facts) => {
    const error = refusalOf({ [setting]: value });
    expect({ code: error?.code, facts: error?.facts }).toEqual({ code, facts });
    expect(Object.keys(errorTexts)).toContain(code);
  });

  function refusalOf(settings: object): ProductError | undefined {
    try {
      checkOf({}, undefined, settings);
      return undefined;
    } catch (error) {
      return error instanceof ProductError ? error : undefined;
    }
  }
});
