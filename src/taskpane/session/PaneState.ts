import type { Progress } from '../core/views/CoreEvent';
import type { FindingFilter, FindingsView, FindingView, UndoView } from '../core/views/FindingsView';
import type { FollowUpFilter, FollowUpItemView, FollowUpView } from '../core/views/FollowUpView';
import type { MappingView } from '../core/views/MappingView';
import type { NewKindView } from '../core/views/NewWorkbookView';
import type { OverviewView } from '../core/views/OverviewView';
import type { ReportDocument, TemplateFieldsView, TemplateView } from '../core/views/ReportsView';
import type { SettingsView } from '../core/views/SettingsView';
import type { PaneLanguage } from '../frame/PaneLanguage';
import type { Notice } from './Notice';
import type { WorkKind } from './WorkKind';

export const paneTabs = ['overview', 'check', 'followUp', 'reports', 'settings'] as const;

export type PaneTab = (typeof paneTabs)[number];

/** Shown in place of the tabs' content until closed. */
export type PaneDialog = 'newWorkbook' | 'mapping';

/** Everything the pane shows, as plain values. `undefined` where nothing has been asked for or has come yet. */
export interface PaneState {
  readonly language: PaneLanguage;
  readonly tab: PaneTab;
  readonly dialog: PaneDialog | undefined;
  /** `opening`: the workbook is being read for the first time. `closed`: that failed; a notice says why. */
  readonly stage: 'opening' | 'open' | 'closed';
  /** The long action under way; buttons that start another are disabled meanwhile. */
  readonly work: Work | undefined;
  /** `stale`: rows or sheets came or went, everything is read again as soon as the user rests. */
  readonly freshness: 'current' | 'rechecking' | 'stale';
  /** Newest last. */
  readonly notices: readonly Notice[];
  readonly overview: OverviewView | undefined;
  readonly findings: FindingsState;
  readonly undo: UndoView | undefined;
  readonly followUp: FollowUpState;
  readonly reports: ReportsState;
  readonly newKinds: readonly NewKindView[] | undefined;
  readonly mapping: MappingView | undefined;
  /** Names of tables that changed in the workbook while they were being mapped. */
  readonly mappingChanged: readonly string[];
  readonly settings: SettingsView | undefined;
  /** Office opens the pane with this workbook; undefined where it cannot (outside Excel). */
  readonly startsWithWorkbook: boolean | undefined;
  /** Hints of the first run are to be shown. */
  readonly firstRun: boolean;
}

export interface Work {
  readonly kind: WorkKind;
  readonly progress: Progress | undefined;
  readonly canBeCancelled: boolean;
}

/** Pages by their number from 0 on, as far as they have been asked for. */
export interface Paged<Item> {
  readonly size: number;
  readonly pages: Readonly<Record<number, readonly Item[]>>;
}

export interface FindingsState {
  readonly filter: FindingFilter;
  /** Undefined before the first check. */
  readonly view: FindingsView | undefined;
  readonly items: Paged<FindingView>;
}

export interface FollowUpState {
  readonly filter: FollowUpFilter;
  readonly view: FollowUpView | undefined;
  readonly items: Paged<FollowUpItemView>;
}

export interface ReportsState {
  readonly templates: readonly TemplateView[] | undefined;
  readonly selected: string | undefined;
  /** Of the selected template. */
  readonly fields: TemplateFieldsView | undefined;
  /** The one written last, to be shown and handed over. */
  readonly document: ReportDocument | undefined;
}
