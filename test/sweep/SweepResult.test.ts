import type { LimitedRun } from './runLimited';
import { isFault, sweepResult } from './SweepResult';

const run = (more: Partial<LimitedRun>): LimitedRun => ({
  exit: 0,
  timedOut: false,
  milliseconds: 5,
  stdout: '',
  stderr: '',
  ...more,
});

const json = JSON.stringify({
  tables: [{ kind: 'checklist', confidence: 'high', rows: 3 }],
  findings: [{ severity: 'error' }, { severity: 'info' }],
  deadlines: [{}],
});

describe('what a run of duban check is taken for', () => {
  it.each([
    ['ok', run({ stdout: json }), 'checklist/high · error 1 warning 0 info 1 · deadlines 1'],
    ['ok', run({ exit: 1, stdout: json }), 'checklist/high · error 1 warning 0 info 1 · deadlines 1'],
    ['refused', run({ exit: 2, stderr: '设了打开密码。\n请先取消。\n' }), '设了打开密码。 请先取消。'],
    ['noSentence', run({ exit: 2 }), 'exit 2 without a word'],
    ['defect', run({ exit: 70, stderr: 'TypeError\n at a\n at b\n at c' }), 'TypeError |  at a |  at b'],
    ['hang', run({ exit: null, timedOut: true }), 'did not end in time'],
    ['crash', run({ exit: null, stderr: 'FATAL\nout of memory' }), 'out of memory'],
    ['crash', run({ exit: 134 }), ''],
    ['noJson', run({ stdout: 'tables: 3' }), 'tables: 3'],
    ['noJson', run({ stdout: '{"tables":[]}' }), '{"tables":[]}'],
  ] as const)('%s', (verdict, limited, says) => {
    expect(sweepResult('a.xlsx', limited)).toMatchObject({ verdict, says, milliseconds: 5 });
  });

  it('counts everything but a check and a refusal as a fault of ours', () => {
    const verdicts = ['ok', 'refused', 'defect', 'hang', 'crash', 'noJson', 'noSentence'] as const;
    const faults = verdicts.filter((verdict) =>
      isFault({ ...sweepResult('a.xlsx', run({ stdout: json })), verdict }),
    );
    expect(faults).toEqual(['defect', 'hang', 'crash', 'noJson', 'noSentence']);
  });
});
