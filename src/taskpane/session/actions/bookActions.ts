import type { PaneCore } from '../../core/PaneCore';
import type { CoreEvent } from '../../core/views/CoreEvent';
import type { FixOutcome } from '../../core/views/FindingsView';
import { ALL_FINDINGS } from '../initialState';
import type { PaneActions } from '../PaneActions';
import type { SessionParts } from '../SessionParts';
import { loadMapping, loadTab, loadUndo } from './loads';

/** Reading, checking, putting right, marking. */
export function bookActions(
  parts: SessionParts,
): Pick<
  PaneActions,
  'open' | 'check' | 'checkRow' | 'cancel' | 'show' | 'fix' | 'fixAll' | 'undo' | 'mark' | 'unmark'
> {
  const { store, desk, lists } = parts;
  const { dispatch } = store;
  const hear = (event: CoreEvent): void => void hearCore(event, parts);

  desk.opening = async (core, progress) => {
    const overview = await core.open(hear, progress);
    dispatch(
      { kind: 'overviewCame', overview },
      // Of a check by the core before.
      { kind: 'findingsForgotten' },
      { kind: 'freshnessChanged', freshness: 'current' },
      { kind: 'undoChanged', undo: undefined },
      { kind: 'stageReached', stage: 'open' },
    );
  };
  const open = (): void => {
    dispatch({ kind: 'stageReached', stage: 'opening' });
    void desk.open().then(async () => {
      if (store.state().stage !== 'open') return;
      if (store.state().followUp.view) await lists.loadFollowUp();
      if (store.state().tab !== 'overview') await loadTab(parts);
    });
  };

  const correct = (kind: 'fix' | 'undo', task: (core: PaneCore) => Promise<FixOutcome>): void =>
    void desk.work(kind, async (core) => {
      try {
        const { fixed, skipped } = await task(core);
        dispatch(
          {
            kind: 'told',
            tone: fixed > 0 ? 'success' : 'warning',
            text: kind === 'fix' ? { kind: 'fixed', fixed, skipped } : { kind: 'undone', cells: fixed },
          },
          { kind: 'overviewCame', overview: await core.overview() },
        );
        await lists.refresh();
      } finally {
        // What could not be taken back now is no more.
        await loadUndo(parts);
      }
    });

  const check = (): void => {
    dispatch({ kind: 'tabSelected', tab: 'check' });
    void desk.work('check', async (core, progress) => {
      const overview = await core.check(progress);
      dispatch(
        { kind: 'overviewCame', overview },
        { kind: 'freshnessChanged', freshness: 'current' },
        {
          kind: 'told',
          tone: 'success',
          text: { kind: 'checked', findings: overview.check?.findings ?? 0 },
        },
      );
      await lists.refresh();
    });
  };

  return {
    open,
    check,
    checkRow({ sheet, row }) {
      lists.filterFindings({ ...ALL_FINDINGS, text: `${sheet}!${row}` });
      const { overview, freshness } = store.state();
      if (overview?.check && freshness === 'current') dispatch({ kind: 'tabSelected', tab: 'check' });
      else check();
    },
    cancel() {
      const work = desk.cancel();
      if (!work) return;
      dispatch({ kind: 'told', tone: 'warning', text: { kind: 'cancelled', work } });
      if (work === 'open') dispatch({ kind: 'stageReached', stage: 'closed' });
      else open();
    },
    show: (place) => void desk.ask((core) => core.show(place)),
    fix: (key) => correct('fix', (core) => core.fix(key)),
    fixAll: (rule, table) =>
      correct('fix', (core) => core.fixAll(rule, { ...store.state().findings.filter, tables: [table] })),
    undo: () => correct('undo', (core) => core.undo()),
    mark: () =>
      void desk.work('mark', async (core, progress) => {
        await core.mark(progress);
        dispatch(
          { kind: 'overviewCame', overview: await core.overview() },
          { kind: 'told', tone: 'success', text: { kind: 'marked' } },
        );
        await lists.refresh();
      }),
    unmark: () =>
      void desk.work('unmark', async (core) => {
        const hadMarks = await core.unmark();
        dispatch(
          { kind: 'overviewCame', overview: await core.overview() },
          { kind: 'told', tone: 'success', text: { kind: 'unmarked', hadMarks } },
        );
      }),
  };
}

/** What the core tells unasked. */
async function hearCore(event: CoreEvent, { store, desk, lists }: SessionParts): Promise<void> {
  switch (event.kind) {
    case 'rechecking':
      return store.dispatch({ kind: 'freshnessChanged', freshness: 'rechecking' });
    case 'stale':
      return store.dispatch({ kind: 'freshnessChanged', freshness: 'stale' });
    case 'failed':
      store.dispatch({ kind: 'freshnessChanged', freshness: 'stale' });
      return desk.tell(event.failure, 'check');
    case 'rechecked':
      store.dispatch({ kind: 'overviewCame', overview: event.overview });
      await Promise.all([
        lists.refresh(),
        ...(store.state().dialog === 'mapping' ? [loadMapping({ store, desk })] : []),
      ]);
      return store.dispatch({ kind: 'freshnessChanged', freshness: 'current' });
  }
}
