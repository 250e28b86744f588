import type { LiveWorkbook, WorkbookChange } from '../../../src/ports/LiveWorkbook';
import { openCore } from '../../support/taskpane/openCore';
import { register } from '../../support/taskpane/register';

const all = { severities: [], rules: [], tables: [], text: '' } as const;

describe('while somebody works in the workbook', () => {
  it('only changed rows are read, and nothing is written', async () => {
    const { core, calls, events, type, rest } = await openCore(register);
    await core.check();
    expect(await core.findings({ ...all, rules: ['W06'] })).toMatchObject({ shown: 2 });
    calls.length = 0;
    await type('督办台账!E3', '2024-07-22');
    await type('督办台账!C5', '市外办');
    expect(events).toEqual([]);
    await rest();
    expect(calls).toEqual(['readRows']);
    expect(events.map(({ kind }) => kind)).toEqual(['rechecking', 'rechecked']);
    const after = await core.findings(all);
    expect(after.groups.map(({ rule, count }) => [rule, count])).toEqual([['W06', 1]]);
    expect(events[1]).toMatchObject({
      overview: { lamps: { overdue: 0, dueSoon: 1 }, check: { findings: 1 } },
    });
  });

  it('a re-check gives what a check gives', async () => {
    const typed = await openCore(register);
    await typed.core.check();
    await typed.type('督办台账!C5', '市外办');
    await typed.type('督办台账!F3', '已办结');
    await typed.rest();
    const fresh = await openCore(await typed.workbook.save());
    await fresh.core.check();
    expect(await typed.core.findingPage(all, 0, 100)).toEqual(await fresh.core.findingPage(all, 0, 100));
    const open = { scope: 'open', by: 'owner', names: [], text: '' } as const;
    expect(await typed.core.followUpPage(open, 0, 100)).toEqual(await fresh.core.followUpPage(open, 0, 100));
    expect(await typed.core.overview()).toEqual({
      ...(await fresh.core.overview()),
      step: expect.any(String),
    });
  });

  it('before the first check the overview follows', async () => {
    const { core, type, rest } = await openCore(register);
    await type('督办台账!E3', '2024-07-20');
    await rest();
    expect(await core.overview()).toMatchObject({ lamps: { overdue: 0, normal: 2 }, step: 'check' });
    expect((await core.overview()).check).toBeUndefined();
  });

  it('marks are out of date when the findings are others', async () => {
    const { core, type, rest } = await openCore(register);
    expect(await core.mark()).toBe('drawn');
    await type('督办台账!G3', '已送审');
    await rest();
    expect((await core.overview()).marks).toBe('drawn');
    await type('督办台账!C5', '市外办');
    await rest();
    expect((await core.overview()).marks).toBe('outdated');
    expect(await core.unmark()).toBe(true);
    expect((await core.overview()).marks).toBe('none');
    expect(await core.unmark()).toBe(false);
  });

  it('a change of rows or sheets has everything read again, once', async () => {
    const { heard, ...opened } = await openHeard();
    await opened.core.check();
    opened.calls.length = 0;
    heard({ kind: 'structure', remote: false });
    heard({ kind: 'structure', remote: true });
    expect(opened.events).toEqual([{ kind: 'stale' }]);
    await opened.rest();
    expect(opened.calls).toEqual(['read']);
    expect(opened.events.map(({ kind }) => kind)).toEqual(['stale', 'rechecking', 'rechecked']);
  });

  it('a change in a sheet we do not know has everything read again', async () => {
    const { heard, ...opened } = await openHeard();
    opened.calls.length = 0;
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    heard({ kind: 'cells', sheet: '新表', area, remote: false });
    await opened.rest();
    expect(opened.calls).toEqual(['read']);
  });

  it('what cannot be read is told, and is read as a whole the next time', async () => {
    let fails = true;
    const { heard, ...opened } = await openHeard((live) => ({
      readRows: async (spans) => {
        if (fails) throw new Error('broken pipe');
        return live.readRows(spans);
      },
    }));
    const area = { top: 3, left: 1, bottom: 3, right: 1 };
    heard({ kind: 'cells', sheet: '督办台账', area, remote: true });
    await opened.rest();
    expect(opened.events.at(-1)).toMatchObject({ kind: 'failed', failure: { kind: 'defect' } });
    fails = false;
    opened.calls.length = 0;
    heard({ kind: 'cells', sheet: '督办台账', area, remote: true });
    await opened.rest();
    expect(opened.calls).toEqual(['read']);
    expect(opened.events.at(-1)).toMatchObject({ kind: 'rechecked' });
  });

  it('the clock that has gone on is seen with the next change', async () => {
    const { core, type, rest, setNow } = await openCore(register);
    await core.check();
    setNow('2024-07-13T09:00');
    await type('督办台账!G3', '已送审');
    await rest();
    expect(await core.overview()).toMatchObject({
      lamps: { overdue: 2, dueSoon: 0 },
      check: { checkedAt: '2024-07-13T09:00' },
    });
  });
});

/** A workbook whose changes are told by the test. */
async function openHeard(faults: (live: LiveWorkbook) => Partial<LiveWorkbook> = () => ({})) {
  let listener: (change: WorkbookChange) => void = () => undefined;
  const opened = await openCore(register, {
    wrap: (live) =>
      new Proxy(live, {
        get(target, name) {
          if (name === 'watch') {
            return async (heard: typeof listener) => {
              listener = heard;
              return async () => undefined;
            };
          }
          const own = Reflect.get(faults(live), name) as unknown;
          if (own) return own;
          const value = Reflect.get(target, name) as unknown;
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
  });
  return { ...opened, heard: (change: WorkbookChange) => listener(change) };
}
