import type { PaneCore } from '../../core/PaneCore';
import type { OverviewView } from '../../core/views/OverviewView';
import { describeFailure } from '../describeFailure';
import type { NoticeText } from '../Notice';
import type { PaneActions } from '../PaneActions';
import type { SessionParts } from '../SessionParts';
import type { WorkKind } from '../WorkKind';
import { loadMapping, loadSettings, loadTab, loadTemplates } from './loads';

/** New tables, how tables are read, settings. */
export function preferenceActions(
  parts: SessionParts,
): Pick<
  PaneActions,
  | 'addSheets'
  | 'mapAs'
  | 'acceptMapping'
  | 'saveSettings'
  | 'forget'
  | 'setLanguage'
  | 'setStartsWithWorkbook'
  | 'endFirstRun'
> {
  const { store, desk, lists, host } = parts;
  const { dispatch } = store;

  const change = (
    kind: WorkKind,
    task: (core: PaneCore) => Promise<OverviewView>,
    notice: (overview: OverviewView) => NoticeText,
    after: () => Promise<void> = async () => undefined,
  ): void =>
    void desk.work(kind, async (core) => {
      const overview = await task(core);
      dispatch({ kind: 'overviewCame', overview }, { kind: 'told', tone: 'success', text: notice(overview) });
      await Promise.all([lists.refresh(), after()]);
    });

  return {
    addSheets: (wish) =>
      change(
        'addSheets',
        (core) => core.addSheets(wish),
        ({ tables }) => ({ kind: 'sheetsAdded', tables: tables.length }),
        async () => dispatch({ kind: 'dialogClosed' }),
      ),
    mapAs: (table, kind) =>
      void desk.ask(async (core) => {
        dispatch({ kind: 'tableMapped', table: await core.mappedAs(table, kind) });
      }),
    acceptMapping: (corrections) =>
      change(
        'mapping',
        (core) => core.acceptMapping(corrections),
        () => ({ kind: 'mappingKept' }),
        async () => dispatch({ kind: 'dialogClosed' }),
      ),
    saveSettings: (settings) =>
      change(
        'settings',
        (core) => core.saveSettings(settings),
        () => ({ kind: 'settingsKept' }),
        () => loadSettings(parts),
      ),
    forget: () =>
      change(
        'settings',
        (core) => core.forget(),
        () => ({ kind: 'forgotten' }),
        async () => {
          await Promise.all([loadSettings(parts), loadTemplates(parts)]);
        },
      ),
    setLanguage(language) {
      host.remember('language', language);
      void desk.ask(async (core) => {
        await core.setLanguage(language);
        dispatch(
          { kind: 'languageChanged', language },
          { kind: 'overviewCame', overview: await core.overview() },
        );
        const { settings, mapping, reports } = store.state();
        await Promise.all([
          lists.refresh(),
          ...(settings ? [loadSettings(parts)] : []),
          ...(mapping ? [loadMapping(parts)] : []),
        ]);
        if (reports.selected !== undefined)
          dispatch({ kind: 'fieldsCame', fields: await core.templateFields(reports.selected) });
        await loadTab(parts);
      });
    },
    setStartsWithWorkbook: (on) => void setStartup(parts, on),
    endFirstRun() {
      host.remember('firstRunDone', 'yes');
      dispatch({ kind: 'firstRunKnown', firstRun: false });
    },
  };
}

async function setStartup({ store, desk, host }: SessionParts, on: boolean): Promise<void> {
  if (!host.startup) return;
  try {
    await host.startup.write(on);
    store.dispatch({ kind: 'startupKnown', on });
  } catch (error) {
    desk.tell(describeFailure(error, store.state().language));
  }
}
