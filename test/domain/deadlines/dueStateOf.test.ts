import { DEFAULT_THRESHOLDS, type Completion, type Deadline } from '../../../src/domain/deadlines/Deadline';
import { describeOverdue } from '../../../src/domain/deadlines/describeOverdue';
import { dueStateOf } from '../../../src/domain/deadlines/dueStateOf';
import { parseDeadline } from '../../../src/domain/deadlines/parseDeadline';
import { minuteAt, referenceAt } from './references';

const OPEN: Completion = { done: false };

const doneAt = (at: string, wholeDay = false): Completion => ({ done: true, at: minuteAt(at), wholeDay });

function stateOf(text: string, completion: Completion, now: string, thresholds = DEFAULT_THRESHOLDS) {
  const deadline: Deadline = parseDeadline(text, referenceAt(now, { start: minuteAt('2024-03-01T09:00') }));
  return dueStateOf(deadline, completion, minuteAt(now), thresholds);
}

describe('a whole day is late from the midnight that ends it', () => {
  it.each([
    ['2024-07-08T23:59', { state: 'normal' }],
    ['2024-07-10T00:00', { state: 'dueSoon' }],
    ['2024-07-09T23:59', { state: 'normal' }],
    ['2024-07-10T23:59', { state: 'dueSoon' }],
    ['2024-07-11T00:00', { state: 'overdue', overdueMinutes: 0 }],
    ['2024-07-11T00:01', { state: 'overdue', overdueMinutes: 1 }],
    ['2024-07-12T00:00', { state: 'overdue', overdueMinutes: 1440 }],
    ['2024-07-12T00:01', { state: 'overdueAlert', overdueMinutes: 1441 }],
  ])('2024年7月10日 at %s', (now, expected) => expect(stateOf('2024年7月10日', OPEN, now)).toEqual(expected));
});

describe('a minute is late from the minute after it', () => {
  it.each([
    ['2024-03-14T17:59', { state: 'normal' }],
    ['2024-03-14T18:00', { state: 'dueSoon' }],
    ['2024-03-15T18:00', { state: 'dueSoon' }],
    ['2024-03-15T18:01', { state: 'overdue', overdueMinutes: 1 }],
    ['2024-03-16T18:00', { state: 'overdue', overdueMinutes: 1440 }],
    ['2024-03-16T18:01', { state: 'overdueAlert', overdueMinutes: 1441 }],
  ])('2024-03-15 18:00 at %s', (now, expected) =>
    expect(stateOf('2024-03-15 18:00', OPEN, now)).toEqual(expected),
  );
});

describe('thresholds can be set', () => {
  const thresholds = { dueSoonHours: 72, alertHours: 0 };
  it.each([
    ['2024-03-12T18:00', 'dueSoon'],
    ['2024-03-12T17:59', 'normal'],
    ['2024-03-15T18:01', 'overdueAlert'],
  ])('at %s', (now, state) =>
    expect(stateOf('2024-03-15 18:00', OPEN, now, thresholds)).toMatchObject({ state }),
  );

  it('an alert needs more than 0 minutes', () => {
    expect(stateOf('2024年7月10日', OPEN, '2024-07-11T00:00', thresholds)).toEqual({
      state: 'overdue',
      overdueMinutes: 0,
    });
  });
});

describe('done', () => {
  const now = '2024-08-01T09:00';
  it.each<[string, string, Completion, object]>([
    ['at the last minute', '2024-03-15 18:00', doneAt('2024-03-15T18:00'), { state: 'doneOnTime' }],
    [
      'a minute late',
      '2024-03-15 18:00',
      doneAt('2024-03-15T18:01'),
      { state: 'doneLate', overdueMinutes: 1 },
    ],
    [
      'half an hour early',
      '2024-03-15 18:00',
      doneAt('2024-03-15T17:30'),
      { state: 'doneOnTime', earlyMinutes: 30 },
    ],
    [
      'on the same day, minute unknown',
      '2024-03-15 18:00',
      doneAt('2024-03-15T00:00', true),
      { state: 'doneOnTime' },
    ],
    [
      'on the next day, minute unknown',
      '2024-03-15 18:00',
      doneAt('2024-03-16T00:00', true),
      { state: 'doneLate', overdueMinutes: 1440 },
    ],
    ['on the whole day', '2024年7月10日', doneAt('2024-07-10T00:00', true), { state: 'doneOnTime' }],
    ['late on the whole day', '2024年7月10日', doneAt('2024-07-10T23:59'), { state: 'doneOnTime' }],
    [
      'at the midnight after',
      '2024年7月10日',
      doneAt('2024-07-11T00:00'),
      { state: 'doneLate', overdueMinutes: 0 },
    ],
    [
      'the day after',
      '2024年7月10日',
      doneAt('2024-07-11T00:00', true),
      { state: 'doneLate', overdueMinutes: 1440 },
    ],
    [
      'two days before',
      '2024年7月10日',
      doneAt('2024-07-08T00:00', true),
      { state: 'doneOnTime', earlyMinutes: 2880 },
    ],
    [
      'two days before, at a minute',
      '2024年7月10日',
      doneAt('2024-07-08T16:00'),
      { state: 'doneOnTime', earlyMinutes: 2880 },
    ],
    ['at an unknown moment', '2024年7月10日', { done: true }, { state: 'done' }],
    ['late, by what is said', '2024年7月10日', { done: true, punctuality: 'late' }, { state: 'doneLate' }],
    [
      'in time, by what is said',
      '2024年7月10日',
      { done: true, punctuality: 'onTime' },
      { state: 'doneOnTime' },
    ],
    ['long-term', '长期执行', { done: true }, { state: 'done' }],
    ['long-term, at a moment', '长期执行', doneAt('2024-07-10T00:00', true), { state: 'doneOnTime' }],
    ['without a deadline', '', { done: true }, { state: 'none' }],
    ['with an unreadable one', '2024年2月30日', { done: true }, { state: 'unreadable' }],
  ])('%s', (_case, text, completion, expected) => expect(stateOf(text, completion, now)).toEqual(expected));
});

describe('without a moment to be late at', () => {
  it.each([
    ['长期执行', 'longTerm'],
    ['', 'none'],
    ['待定', 'unreadable'],
    ['会前3天', 'unreadable'],
    ['2024年2月30日', 'unreadable'],
    ['V1.2.3', 'unreadable'],
  ])('「%s」 is %s', (text, state) => expect(stateOf(text, OPEN, '2024-07-12T09:00')).toEqual({ state }));
});

describe('the lamps of the checklist, 2024-07-12 09:00', () => {
  it.each([
    ['2024年Q3末', 'normal', undefined],
    ['2024年7月10日', 'overdueAlert', '逾期1天9小时'],
    ['2024年8月1日', 'normal', undefined],
    ['2024年Q4', 'normal', undefined],
    ['长期执行', 'longTerm', undefined],
  ])('%s', (text, state, length) => {
    const { state: found, overdueMinutes } = stateOf(text, OPEN, '2024-07-12T09:00');
    expect([found, overdueMinutes && describeOverdue(overdueMinutes)['zh-CN']]).toEqual([state, length]);
  });
});

describe('the tasks of the meeting', () => {
  it.each<[string, Completion, string, object]>([
    [
      '2024-03-15 18:00',
      doneAt('2024-03-15T17:30'),
      '2024-03-17T12:00',
      { state: 'doneOnTime', earlyMinutes: 30 },
    ],
    [
      '2024-03-16 12:00',
      doneAt('2024-03-16T14:00'),
      '2024-03-17T12:00',
      { state: 'doneLate', overdueMinutes: 120 },
    ],
    ['2024-03-17 10:00', OPEN, '2024-03-17T12:00', { state: 'overdue', overdueMinutes: 120 }],
    ['2024-03-17 10:00', OPEN, '2024-03-18T10:00', { state: 'overdue', overdueMinutes: 1440 }],
    ['2024-03-17 10:00', OPEN, '2024-03-18T10:01', { state: 'overdueAlert', overdueMinutes: 1441 }],
  ])('%s %j at %s', (text, completion, now, expected) =>
    expect(stateOf(text, completion, now)).toEqual(expected),
  );
});

describe('one working day for the analysis of a need of 2024-05-10', () => {
  it('2024-05-11 is on time: an in-lieu workday', () => {
    const deadline = parseDeadline('1个工作日内', referenceAt('2024-05-10T09:00'));
    const outcome = dueStateOf(
      deadline,
      doneAt('2024-05-11T00:00', true),
      minuteAt('2024-05-13T09:00'),
      DEFAULT_THRESHOLDS,
    );
    expect(outcome).toEqual({ state: 'doneOnTime' });
  });
});
