import type { CoreEvent } from '../../../src/taskpane/core/views/CoreEvent';
import type { OverviewView } from '../../../src/taskpane/core/views/OverviewView';
import { CoreFailure } from '../../../src/taskpane/core/CoreFailure';
import type { PaneLanguage } from '../../../src/taskpane/frame/PaneLanguage';
import type { PaneState } from '../../../src/taskpane/session/PaneState';
import { openSession } from '../../support/taskpane/openSession';
import {
  sampleFindings,
  sampleFindingsView,
  sampleFollowUp,
  sampleMapping,
  sampleOverview,
  sampleSettings,
  sampleTemplates,
} from '../../support/taskpane/sampleViews';

const failure = new CoreFailure({
  kind: 'product',
  code: 'edit.protected',
  message: '工作表受保护。',
  hint: '请先撤销保护。',
});

const textsOf = ({ notices }: PaneState) => notices.map(({ tone, text }) => ({ tone, ...text }));

const uncheckedOverview: OverviewView = { ...sampleOverview };
Reflect.deleteProperty(uncheckedOverview, 'check');

/** A promise and what ends it. */
function gate<Value>() {
  let open: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => (open = done));
  return { promise, open: (value: Value) => open(value) };
}

describe('a session', () => {
  it('opens the workbook at once', async () => {
    const { state } = await openSession();
    expect(state()).toMatchObject({
      stage: 'open',
      work: undefined,
      overview: sampleOverview,
      tab: 'overview',
      notices: [],
      firstRun: true,
    });
  });

  it('is there before its host has started, and opens the workbook in the language the host then tells', async () => {
    const office = gate<PaneLanguage>();
    const reads: PaneLanguage[] = [];
    const { state, actions, started, settle } = await openSession(
      {},
      {
        ready: office.promise,
        startup: {
          read: async () => (reads.push(state().language), true),
          write: async () => undefined,
        },
      },
    );
    actions.selectTab('followUp');
    await settle();
    expect(state()).toMatchObject({ stage: 'opening', language: 'zh-CN', tab: 'followUp' });
    expect([started, reads]).toEqual([[], []]);

    office.open('en');
    await settle();
    expect(state()).toMatchObject({ stage: 'open', language: 'en', overview: sampleOverview });
    expect(started).toHaveLength(1);
    expect([reads, state().startsWithWorkbook]).toEqual([['en'], true]);
  });

  it('says why it cannot open the workbook, and tries again', async () => {
    let fails = true;
    const { state, actions, settle } = await openSession({
      open: async () => {
        if (fails) throw failure;
        return sampleOverview;
      },
    });
    expect(state().stage).toBe('closed');
    expect(textsOf(state())).toEqual([
      { tone: 'error', kind: 'failure', message: '工作表受保护。', hint: '请先撤销保护。', retry: 'open' },
    ]);
    fails = false;
    actions.open();
    expect(state().stage).toBe('opening');
    await settle();
    expect(state().stage).toBe('open');
  });

  it('starts the worker again when it could not be loaded', async () => {
    let tries = 0;
    const { state, actions, settle } = await openSession(
      {},
      {
        startCore: async () => {
          tries += 1;
          throw new Error(`not found ${tries}`);
        },
      },
    );
    expect(state().stage).toBe('closed');
    expect(textsOf(state())).toMatchObject([
      {
        message: '督办的这个窗格出错了，工作簿没有因此改动。',
        details: expect.stringContaining('not found 1'),
      },
    ]);
    actions.open();
    await settle();
    expect(tries).toBe(2);
  });

  it('lists the tables anew when the workbook changes while they are mapped, and keeps what still holds', async () => {
    let tell: (event: CoreEvent) => void = () => undefined;
    let mapping = sampleMapping;
    const { state, actions, settle } = await openSession({
      open: async (listener) => {
        tell = listener;
        return sampleOverview;
      },
      mapping: async () => mapping,
    });
    actions.openDialog('mapping');
    await settle();
    const [table] = sampleMapping.tables;
    if (!table) throw new Error('the sample has a table');
    actions.mapAs(table.id, 'taskTracking');
    await settle();
    mapping = { ...sampleMapping, tables: [{ ...table, records: 13 }] };
    tell({ kind: 'rechecked', overview: sampleOverview });
    await settle();
    expect(state().mapping?.tables).toMatchObject([{ kind: 'taskTracking', records: 13 }]);
    expect(state().mappingChanged).toEqual([]);
    const columns = table.columns.map((column) => ({ ...column, column: column.column + 1 }));
    mapping = { ...sampleMapping, tables: [{ ...table, columns }] };
    tell({ kind: 'rechecked', overview: sampleOverview });
    await settle();
    expect(state().mapping).toEqual(mapping);
    expect(state().mappingChanged).toEqual(['督办台账']);
    actions.openDialog('mapping');
    await settle();
    expect(state().mappingChanged).toEqual([]);
  });

  it('shows the findings after a check', async () => {
    const { state, actions, settle } = await openSession();
    actions.check();
    expect(state().tab).toBe('check');
    await settle();
    expect(state().findings.view).toBe(sampleFindingsView);
    expect(state().findings.items.pages).toEqual({ 0: sampleFindings });
    expect(textsOf(state())).toEqual([{ tone: 'success', kind: 'checked', findings: 3 }]);
  });

  it('shows how far a check is', async () => {
    const wait = gate<undefined>();
    const { state, actions, settle } = await openSession({
      check: async (progress) => {
        progress?.({ step: 'reading', fraction: 0.5 });
        await wait.promise;
        return sampleOverview;
      },
    });
    actions.check();
    await settle();
    expect(state().work).toEqual({
      kind: 'check',
      progress: { step: 'reading', fraction: 0.5 },
      canBeCancelled: true,
    });
    wait.open(undefined);
    await settle();
    expect(state().work).toBeUndefined();
  });

  it('takes a second click for the same one, and runs other actions afterwards', async () => {
    const calls: string[] = [];
    const wait = gate<undefined>();
    const { state, actions, settle } = await openSession({
      check: async () => {
        calls.push('check');
        await wait.promise;
        return sampleOverview;
      },
      mark: async () => {
        calls.push('mark');
        return 'drawn';
      },
    });
    actions.check();
    actions.check();
    actions.mark();
    actions.mark();
    await settle();
    expect(calls).toEqual(['check']);
    wait.open(undefined);
    await settle();
    expect(calls).toEqual(['check', 'mark']);
    expect(textsOf(state()).map(({ kind }) => kind)).toEqual(['marked']);
  });

  it('ends the worker when a check is cancelled, and opens the workbook with another', async () => {
    const { state, actions, settle, started } = await openSession({
      check: () => new Promise(() => undefined),
    });
    actions.check();
    actions.mark();
    await settle();
    actions.cancel();
    await settle();
    expect(started).toMatchObject([{ ended: true }, { ended: false }]);
    expect(state()).toMatchObject({ work: undefined, stage: 'open' });
    expect(textsOf(state())).toEqual([{ tone: 'warning', kind: 'cancelled', work: 'check' }]);
    actions.unmark();
    await settle();
    expect(textsOf(state()).map(({ kind }) => kind)).toEqual(['unmarked']);
  });

  it('does not cancel what is being written', async () => {
    const wait = gate<'drawn'>();
    const { state, actions, settle, started } = await openSession({ mark: () => wait.promise });
    actions.mark();
    await settle();
    expect(state().work).toMatchObject({ kind: 'mark', canBeCancelled: false });
    actions.cancel();
    wait.open('drawn');
    await settle();
    expect(started).toMatchObject([{ ended: false }]);
    expect(textsOf(state())).toEqual([{ tone: 'success', kind: 'marked' }]);
  });

  it('forgets the findings of the check before when it opens anew', async () => {
    const { state, actions, settle } = await openSession({ open: async () => uncheckedOverview });
    actions.check();
    await settle();
    expect(state().findings.view).toBe(sampleFindingsView);
    actions.open();
    await settle();
    expect(state().findings).toMatchObject({ view: undefined, items: { pages: {} } });
  });

  it('tells of a worker that is gone, and opens the workbook with another before anything else is done', async () => {
    const calls: string[] = [];
    const { state, actions, settle, started } = await openSession({
      open: async () => {
        calls.push('open');
        return sampleOverview;
      },
      show: async () => void calls.push('show'),
    });
    started[0]?.die();
    await settle();
    expect(textsOf(state())).toMatchObject([
      { tone: 'error', message: expect.stringContaining('工作簿没有因此改动') },
    ]);
    expect(started).toMatchObject([{ ended: true }]);
    actions.show({ sheet: '督办台账', row: 5, column: 3 });
    actions.show({ sheet: '督办台账', row: 6, column: 3 });
    await settle();
    expect(calls).toEqual(['open', 'open', 'show', 'show']);
    actions.check();
    await settle();
    expect(textsOf(state()).map(({ kind }) => kind)).toEqual(['checked']);
    expect(started).toMatchObject([{ ended: true }, { ended: false }]);
  });

  it('does not wait for a worker that is gone, and says what may have become of what it did', async () => {
    const { state, actions, settle, started } = await openSession({
      mark: () => new Promise(() => undefined),
    });
    actions.mark();
    await settle();
    started[0]?.die();
    await settle();
    expect(state().work).toBeUndefined();
    expect(textsOf(state())).toMatchObject([
      { message: expect.stringContaining('可能已经写进工作簿，也可能没有'), retry: 'mark' },
    ]);
  });

  it('can read the workbook again when the worker was gone while it was read', async () => {
    let hangs = true;
    const { state, actions, settle, started } = await openSession({
      open: () => (hangs ? new Promise(() => undefined) : Promise.resolve(sampleOverview)),
    });
    started[0]?.die();
    await settle();
    expect(state()).toMatchObject({ stage: 'closed', work: undefined });
    expect(textsOf(state())).toMatchObject([{ kind: 'failure', retry: 'open' }]);
    hangs = false;
    actions.open();
    await settle();
    expect(state().stage).toBe('open');
  });

  it('loads pages that come into sight, each once', async () => {
    const asked: [number, number][] = [];
    const { state, actions, settle } = await openSession({
      findings: async () => ({ ...sampleFindingsView, shown: 1000 }),
      findingPage: async (_filter, first, count) => {
        asked.push([first, count]);
        return sampleFindings;
      },
    });
    actions.check();
    await settle();
    actions.needFindings(0, 20);
    actions.needFindings(50, 130);
    actions.needFindings(100, 140);
    await settle();
    expect(asked).toEqual([
      [0, 60],
      [60, 60],
      [120, 60],
    ]);
    expect(Object.keys(state().findings.items.pages)).toEqual(['0', '1', '2']);
  });

  it('shows the list of the last filter, whichever comes last', async () => {
    const slow = gate<typeof sampleFindingsView>();
    const { state, actions, settle } = await openSession({
      findings: async ({ text }) =>
        text === '慢' ? slow.promise : { ...sampleFindingsView, shown: text.length },
    });
    actions.check();
    await settle();
    actions.filterFindings({ text: '慢' });
    actions.filterFindings({ text: '快的' });
    await settle();
    slow.open({ ...sampleFindingsView, shown: 99 });
    await settle();
    expect(state().findings.filter).toEqual({ severities: [], rules: [], tables: [], text: '快的' });
    expect(state().findings.view?.shown).toBe(2);
  });

  it('follows what others change', async () => {
    let tell: (event: CoreEvent) => void = () => undefined;
    const { state, actions, settle } = await openSession({
      open: async (listener) => {
        tell = listener;
        return sampleOverview;
      },
    });
    actions.check();
    await settle();
    tell({ kind: 'stale' });
    expect(state().freshness).toBe('stale');
    tell({ kind: 'rechecking' });
    expect(state().freshness).toBe('rechecking');
    const overview = { ...sampleOverview, marks: 'outdated' as const };
    tell({ kind: 'rechecked', overview });
    await settle();
    expect(state()).toMatchObject({ freshness: 'current', overview });
    tell({ kind: 'failed', failure: failure.view });
    expect(state().freshness).toBe('stale');
    expect(textsOf(state()).at(-1)).toMatchObject({ kind: 'failure', message: '工作表受保护。' });
  });

  it('loads what a tab shows when it is first seen', async () => {
    const { state, actions, settle } = await openSession();
    actions.selectTab('followUp');
    actions.selectTab('reports');
    actions.selectTab('settings');
    await settle();
    expect(state().followUp.view).toBe(sampleFollowUp);
    expect(state().reports.templates).toBe(sampleTemplates);
    expect(state().settings).toBe(sampleSettings);
  });

  it('copies a reminder, and says when it could not', async () => {
    const { state, actions, settle, copied } = await openSession();
    actions.copyFollowUp('reminder', { names: ['市商务局'] });
    await settle();
    expect(copied).toHaveLength(1);
    expect(textsOf(state())).toEqual([{ tone: 'success', kind: 'copied' }]);
    const refused = await openSession({}, { copy: async () => false });
    refused.actions.copy('文字');
    await refused.settle();
    expect(textsOf(refused.state())).toEqual([{ tone: 'warning', kind: 'copyRefused' }]);
  });

  it('remembers the language and the end of the first run on the device', async () => {
    const { state, actions, settle, remembered } = await openSession();
    actions.setLanguage('en');
    actions.endFirstRun();
    await settle();
    expect(state()).toMatchObject({ language: 'en', firstRun: false });
    expect([...remembered]).toEqual([
      ['language', 'en'],
      ['firstRunDone', 'yes'],
    ]);
  });

  it('says what a fix did, and offers to take it back', async () => {
    const undo = {
      cells: 1,
      address: '督办台账!I6',
      place: { sheet: '督办台账', row: 6, column: 9 },
    };
    const { state, actions, settle } = await openSession({ undoable: async () => undo });
    actions.fix('E07 督办台账 6 9');
    await settle();
    expect(textsOf(state())).toEqual([{ tone: 'success', kind: 'fixed', fixed: 1, skipped: 0 }]);
    expect(state().undo).toBe(undo);
  });

  it('tells a failure with what can be tried again, once', async () => {
    const { state, actions, settle } = await openSession({
      unmark: async () => {
        throw failure;
      },
    });
    actions.unmark();
    await settle();
    actions.unmark();
    await settle();
    expect(textsOf(state())).toEqual([
      { tone: 'error', kind: 'failure', message: '工作表受保护。', hint: '请先撤销保护。', retry: 'unmark' },
    ]);
    actions.dismissNotice(state().notices[0]?.id ?? 0);
    expect(state().notices).toEqual([]);
  });

  it('shows the findings of one row, checking only when nobody has', async () => {
    const calls: string[] = [];
    const { state, actions, settle } = await openSession({
      open: async () => uncheckedOverview,
      check: async () => {
        calls.push('check');
        return sampleOverview;
      },
    });
    const place = { sheet: '督办台账', row: 5, column: 3 };
    actions.checkRow(place);
    await settle();
    actions.checkRow({ ...place, row: 6 });
    await settle();
    expect(calls).toEqual(['check']);
    expect(state()).toMatchObject({
      tab: 'check',
      findings: { filter: { severities: [], rules: [], tables: [], text: '督办台账!6' } },
    });
  });

  it('no longer offers to take back what could not be taken back', async () => {
    const place = { sheet: '督办台账', row: 6, column: 9 };
    let undo: { cells: number; address: string; place: typeof place } | undefined;
    const { state, actions, settle } = await openSession({
      fix: async () => {
        undo = { cells: 1, address: '督办台账!I6', place };
        return { fixed: 1, skipped: 0 };
      },
      undoable: async () => undo,
      undo: async () => {
        undo = undefined;
        throw failure;
      },
    });
    actions.fix('E07 督办台账 6 9');
    await settle();
    expect(state().undo).toMatchObject({ cells: 1 });
    actions.undo();
    await settle();
    expect(state().undo).toBeUndefined();
    expect(textsOf(state()).at(-1)).toMatchObject({ kind: 'failure', retry: 'undo' });
  });
});
