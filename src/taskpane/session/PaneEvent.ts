import type { Progress } from '../core/views/CoreEvent';
import type { FindingFilter, FindingsView, FindingView, UndoView } from '../core/views/FindingsView';
import type { FollowUpFilter, FollowUpItemView, FollowUpView } from '../core/views/FollowUpView';
import type { MappedTable, MappingView } from '../core/views/MappingView';
import type { NewKindView } from '../core/views/NewWorkbookView';
import type { MarksState, OverviewView } from '../core/views/OverviewView';
import type { ReportDocument, TemplateFieldsView, TemplateView } from '../core/views/ReportsView';
import type { SettingsView } from '../core/views/SettingsView';
import type { PaneLanguage } from '../frame/PaneLanguage';
import type { Notice } from './Notice';
import type { PaneDialog, PaneState, PaneTab } from './PaneState';
import type { WorkKind } from './WorkKind';

/** Everything that happens to the state. */
export type PaneEvent =
  | { readonly kind: 'tabSelected'; readonly tab: PaneTab }
  | { readonly kind: 'dialogOpened'; readonly dialog: PaneDialog }
  | { readonly kind: 'dialogClosed' }
  | { readonly kind: 'told'; readonly tone: Notice['tone']; readonly text: Notice['text'] }
  | { readonly kind: 'noticeDismissed'; readonly id: number }
  | { readonly kind: 'workBegun'; readonly work: WorkKind; readonly canBeCancelled: boolean }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'workEnded' }
  | { readonly kind: 'stageReached'; readonly stage: PaneState['stage'] }
  | { readonly kind: 'freshnessChanged'; readonly freshness: PaneState['freshness'] }
  | { readonly kind: 'overviewCame'; readonly overview: OverviewView }
  | { readonly kind: 'marksChanged'; readonly marks: MarksState }
  | { readonly kind: 'findingsFiltered'; readonly filter: FindingFilter }
  /** Replaces the list: pages that came before are of another one. */
  | { readonly kind: 'findingsCame'; readonly filter: FindingFilter; readonly view: FindingsView }
  | {
      readonly kind: 'findingPageCame';
      readonly view: FindingsView;
      readonly page: number;
      readonly items: readonly FindingView[];
    }
  /** Nobody has checked the workbook as it is open now. */
  | { readonly kind: 'findingsForgotten' }
  | { readonly kind: 'undoChanged'; readonly undo: UndoView | undefined }
  | { readonly kind: 'followUpFiltered'; readonly filter: FollowUpFilter }
  | { readonly kind: 'followUpCame'; readonly filter: FollowUpFilter; readonly view: FollowUpView }
  | {
      readonly kind: 'followUpPageCame';
      readonly view: FollowUpView;
      readonly page: number;
      readonly items: readonly FollowUpItemView[];
    }
  | { readonly kind: 'templatesCame'; readonly templates: readonly TemplateView[] }
  | { readonly kind: 'templateSelected'; readonly template: string | undefined }
  | { readonly kind: 'fieldsCame'; readonly fields: TemplateFieldsView }
  | { readonly kind: 'reportCame'; readonly document: ReportDocument }
  | { readonly kind: 'reportClosed' }
  | { readonly kind: 'kindsCame'; readonly kinds: readonly NewKindView[] }
  | { readonly kind: 'mappingCame'; readonly mapping: MappingView }
  | { readonly kind: 'tableMapped'; readonly table: MappedTable }
  | { readonly kind: 'settingsCame'; readonly settings: SettingsView }
  | { readonly kind: 'languageChanged'; readonly language: PaneLanguage }
  | { readonly kind: 'startupKnown'; readonly on: boolean | undefined }
  | { readonly kind: 'firstRunKnown'; readonly firstRun: boolean };
