import type { CellPlace } from '../../domain/snapshot/Snapshot';
import type { PaneLanguage } from '../frame/PaneLanguage';
import type { CoreEvent, ReportProgress } from './views/CoreEvent';
import type { FindingFilter, FindingsView, FindingView, FixOutcome, UndoView } from './views/FindingsView';
import type { FollowUpFilter, FollowUpItemView, FollowUpTextWish, FollowUpView } from './views/FollowUpView';
import type { MappedTable, MappingCorrection, MappingView } from './views/MappingView';
import type { NewKindView, NewSheetsWish } from './views/NewWorkbookView';
import type { MarksState, OverviewView } from './views/OverviewView';
import type {
  ReportDocument,
  ReportWishView,
  TemplateDocument,
  TemplateFieldsView,
  TemplateHome,
  TemplateView,
  TemplateWishView,
} from './views/ReportsView';
import type { PaneSettings, SettingsView } from './views/SettingsView';

/**
 * The product behind the pane: one open workbook, its check and everything that follows from it. Lives in a worker, so
 * what it takes and gives are small plain values, never a snapshot. Texts are in the pane's language. Nothing of it is
 * lost when the worker is ended: another one reads again.
 *
 * Every method rejects with a `CoreFailure`, whose `view` can be shown as it is.
 */
export interface PaneCore {
  /**
   * Reads the workbook and begins to watch it. The first call; again after 另存为 or when everything is to be read anew.
   * @param listener hears what changes later
   */
  open(listener: (event: CoreEvent) => void, onProgress?: ReportProgress): Promise<OverviewView>;
  /** The overview as it stands. */
  overview(): Promise<OverviewView>;
  /** Of every text from now on. */
  setLanguage(language: PaneLanguage): Promise<void>;

  /** Reads and checks everything. */
  check(onProgress?: ReportProgress): Promise<OverviewView>;
  /** @throws CoreFailure `pane.notChecked` before the first check, as do the methods on findings below */
  findings(filter: FindingFilter): Promise<FindingsView>;
  /** Findings `first` to `first + count - 1` of what the filter leaves, in the order of its groups. */
  findingPage(filter: FindingFilter, first: number, count: number): Promise<readonly FindingView[]>;
  /** Selects a cell and brings it into view. */
  show(place: CellPlace): Promise<void>;

  /** Puts one finding right. */
  fix(key: string): Promise<FixOutcome>;
  /** Puts right whatever of a rule can be, within a filter, in one write. */
  fixAll(rule: string, filter: FindingFilter): Promise<FixOutcome>;
  /** What `undo` would take back; undefined: nothing. */
  undoable(): Promise<UndoView | undefined>;
  /** Takes the last fix back; the cells hold what they held. */
  undo(): Promise<FixOutcome>;

  /** Draws lamps and findings in place of what we drew before; checks first when nobody has. */
  mark(onProgress?: ReportProgress): Promise<MarksState>;
  /** Removes what we drew. @returns whether there was anything */
  unmark(): Promise<boolean>;

  followUp(filter: FollowUpFilter): Promise<FollowUpView>;
  followUpPage(filter: FollowUpFilter, first: number, count: number): Promise<readonly FollowUpItemView[]>;
  followUpText(wish: FollowUpTextWish): Promise<string>;

  templates(): Promise<readonly TemplateView[]>;
  templateFields(template: string): Promise<TemplateFieldsView>;
  /** Keeps a .docx of the user's. @returns its id. @throws CoreFailure when it is none, or cannot be used */
  addTemplate(fileName: string, bytes: Uint8Array, home: TemplateHome): Promise<string>;
  removeTemplate(template: string): Promise<void>;
  /** A template with its tags as a Word document. */
  templateDocument(wish: TemplateWishView): Promise<TemplateDocument>;
  writeReport(wish: ReportWishView, onProgress?: ReportProgress): Promise<ReportDocument>;

  newKinds(): Promise<readonly NewKindView[]>;
  /** Adds the sheets of new tables behind those there are, shows the first and reads again. */
  addSheets(wish: NewSheetsWish): Promise<OverviewView>;

  mapping(): Promise<MappingView>;
  /** A table as it would be read as another kind: its columns with the fields their headings come nearest to. */
  mappedAs(table: string, kind: string): Promise<MappedTable>;
  /** Remembers with the workbook how tables are to be read, and reads again. Touches nothing of the user's. */
  acceptMapping(corrections: readonly MappingCorrection[]): Promise<OverviewView>;

  settings(): Promise<SettingsView>;
  /** Remembers with the workbook; checks again when there was a check. */
  saveSettings(settings: PaneSettings): Promise<OverviewView>;
  /** Removes whatever is kept with the workbook, own templates among it; what was drawn stays. Checks again. */
  forget(): Promise<OverviewView>;
}
