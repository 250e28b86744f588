import type { MappedTable, MappingView } from '../core/views/MappingView';
import { mergeMapping } from './mergeMapping';
import type { Notice } from './Notice';
import type { PaneEvent } from './PaneEvent';
import type { Paged, PaneState } from './PaneState';
import type { WorkKind } from './WorkKind';

/** So many are kept; older ones give way. */
const MOST_NOTICES = 4;

/** What happens to the state, and nothing else. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'tabSelected':
      return { ...state, tab: event.tab, dialog: undefined };
    case 'dialogOpened':
      return {
        ...state,
        dialog: event.dialog,
        ...(event.dialog === 'mapping' && { mapping: undefined, mappingChanged: [] }),
      };
    case 'dialogClosed':
      return { ...state, dialog: undefined };
    case 'told':
      return { ...state, notices: withNotice(state.notices, event) };
    case 'noticeDismissed':
      return { ...state, notices: state.notices.filter(({ id }) => id !== event.id) };
    case 'workBegun':
      return {
        ...state,
        notices: state.notices.filter(({ text }) => !isSettledBy(text, event.work)),
        work: { kind: event.work, progress: undefined, canBeCancelled: event.canBeCancelled },
      };
    case 'progressed':
      return state.work ? { ...state, work: { ...state.work, progress: event.progress } } : state;
    case 'workEnded':
      return { ...state, work: undefined };
    case 'stageReached':
      return { ...state, stage: event.stage };
    case 'freshnessChanged':
      return { ...state, freshness: event.freshness };
    case 'overviewCame':
      return { ...state, overview: event.overview };
    case 'marksChanged':
      return state.overview ? { ...state, overview: { ...state.overview, marks: event.marks } } : state;
    case 'undoChanged':
      return { ...state, undo: event.undo };
    case 'kindsCame':
      return { ...state, newKinds: event.kinds };
    case 'mappingCame':
      return { ...state, ...mergeMapping(state, event.mapping) };
    case 'tableMapped':
      return { ...state, mapping: state.mapping && withTable(state.mapping, event.table) };
    case 'settingsCame':
      return { ...state, settings: event.settings };
    case 'languageChanged':
      return { ...state, language: event.language };
    case 'startupKnown':
      return { ...state, startsWithWorkbook: event.on };
    case 'firstRunKnown':
      return { ...state, firstRun: event.firstRun };
    default:
      return reduceLists(state, event);
  }
}

type ListEvent = Extract<
  PaneEvent,
  {
    kind:
      | 'findingsFiltered'
      | 'findingsCame'
      | 'findingPageCame'
      | 'findingsForgotten'
      | 'followUpFiltered'
      | 'followUpCame'
      | 'followUpPageCame'
      | 'templatesCame'
      | 'templateSelected'
      | 'fieldsCame'
      | 'reportCame'
      | 'reportClosed';
  }
>;

function reduceLists(state: PaneState, event: ListEvent): PaneState {
  const { findings, followUp, reports } = state;
  switch (event.kind) {
    case 'findingsFiltered':
      return { ...state, findings: { ...findings, filter: event.filter } };
    case 'findingsCame':
      if (event.filter !== findings.filter) return state;
      return { ...state, findings: { ...findings, view: event.view, items: emptied(findings.items) } };
    case 'findingPageCame':
      if (event.view !== findings.view) return state;
      return { ...state, findings: { ...findings, items: withPage(findings.items, event) } };
    case 'findingsForgotten':
      return { ...state, findings: { ...findings, view: undefined, items: emptied(findings.items) } };
    case 'followUpFiltered':
      return { ...state, followUp: { ...followUp, filter: event.filter } };
    case 'followUpCame':
      if (event.filter !== followUp.filter) return state;
      return { ...state, followUp: { ...followUp, view: event.view, items: emptied(followUp.items) } };
    case 'followUpPageCame':
      if (event.view !== followUp.view) return state;
      return { ...state, followUp: { ...followUp, items: withPage(followUp.items, event) } };
    case 'templatesCame':
      return { ...state, reports: { ...reports, templates: event.templates } };
    case 'templateSelected':
      return { ...state, reports: { ...reports, selected: event.template, fields: undefined } };
    case 'fieldsCame':
      if (event.fields.template !== reports.selected) return state;
      return { ...state, reports: { ...reports, fields: event.fields } };
    case 'reportCame':
      return { ...state, reports: { ...reports, document: event.document } };
    case 'reportClosed':
      return { ...state, reports: { ...reports, document: undefined } };
  }
}

/** What failed is tried once more, or goes on as if it had not happened. */
function isSettledBy(text: Notice['text'], work: WorkKind): boolean {
  return text.kind === 'failure' && (text.retry === work || text.passes === true);
}

/** What was said already is not said twice; what succeeded or was given up makes way for what is told next. */
function withNotice(notices: readonly Notice[], { tone, text }: Pick<Notice, 'tone' | 'text'>): Notice[] {
  const id = 1 + Math.max(0, ...notices.map((notice) => notice.id));
  const same = JSON.stringify(text);
  const kept = notices.filter(
    (notice) =>
      notice.tone !== 'success' && notice.text.kind !== 'cancelled' && JSON.stringify(notice.text) !== same,
  );
  return [...kept, { id, tone, text }].slice(-MOST_NOTICES);
}

function withTable(mapping: MappingView, table: MappedTable): MappingView {
  return { ...mapping, tables: mapping.tables.map((one) => (one.id === table.id ? table : one)) };
}

function emptied<Item>({ size }: Paged<Item>): Paged<Item> {
  return { size, pages: {} };
}

function withPage<Item>(
  { size, pages }: Paged<Item>,
  { page, items }: { readonly page: number; readonly items: readonly Item[] },
): Paged<Item> {
  return { size, pages: { ...pages, [page]: items } };
}
