import type { CellPlace } from '../../domain/snapshot/Snapshot';
import type { FindingFilter } from '../core/views/FindingsView';
import type { FollowUpFilter, FollowUpTextWish } from '../core/views/FollowUpView';
import type { MappingCorrection } from '../core/views/MappingView';
import type { NewSheetsWish } from '../core/views/NewWorkbookView';
import type {
  ReportWishView,
  TemplateDocument,
  TemplateHome,
  TemplateWishView,
} from '../core/views/ReportsView';
import type { PaneSettings } from '../core/views/SettingsView';
import type { PaneLanguage } from '../frame/PaneLanguage';
import type { PaneDialog, PaneTab } from './PaneState';

/**
 * What a screen may ask for. Never throws: whatever happens is in the state afterwards, failures as notices. Long
 * actions run one after the other; asking for one that is under way or waiting is no second one.
 */
export interface PaneActions {
  selectTab(tab: PaneTab): void;
  openDialog(dialog: PaneDialog): void;
  closeDialog(): void;
  dismissNotice(id: number): void;
  /** Puts text on the clipboard and says so. */
  copy(text: string): void;

  /** Opens again after it failed. */
  open(): void;
  /** Shows the check tab and its findings. */
  check(): void;
  /** Shows what was found in the row of a cell; checks first when nobody has. */
  checkRow(place: CellPlace): void;
  /** Ends the long action under way; nothing of it happens. */
  cancel(): void;
  filterFindings(change: Partial<FindingFilter>): void;
  /** Rows in sight, counted over all that the filter leaves: loads the pages that are not there yet. */
  needFindings(first: number, last: number): void;
  show(place: CellPlace): void;
  fix(key: string): void;
  /** Whatever can be of the rule in one table, within the filter. @param table its id, '' for what is in none */
  fixAll(rule: string, table: string): void;
  undo(): void;
  mark(): void;
  unmark(): void;

  filterFollowUp(change: Partial<FollowUpFilter>): void;
  needFollowUp(first: number, last: number): void;
  /** Puts the text on the clipboard; the filter is the present one unless given. */
  copyFollowUp(kind: FollowUpTextWish['kind'], change?: Partial<FollowUpFilter>): void;

  selectTemplate(template: string | undefined): void;
  addTemplate(fileName: string, bytes: Uint8Array, home: TemplateHome): void;
  removeTemplate(template: string): void;
  writeReport(wish: ReportWishView): void;
  closeReport(): void;
  /** Resolves to undefined when it failed; a notice says why. */
  templateDocument(wish: TemplateWishView): Promise<TemplateDocument | undefined>;

  addSheets(wish: NewSheetsWish): void;
  /** Shows a table as it would be read as another kind; nothing is kept before `acceptMapping`. `''`: none of ours. */
  mapAs(table: string, kind: string): void;
  acceptMapping(corrections: readonly MappingCorrection[]): void;

  saveSettings(settings: PaneSettings): void;
  /** Removes what is kept with the workbook, own templates among it. */
  forget(): void;
  setLanguage(language: PaneLanguage): void;
  setStartsWithWorkbook(on: boolean): void;
  endFirstRun(): void;
}
