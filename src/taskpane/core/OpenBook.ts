import { ProductError } from '../../base/ProductError';
import type { Snapshot } from '../../domain/snapshot/Snapshot';
import type { AcceptedMapping } from '../../domain/tables/AcceptedMapping';
import type { WallMinute } from '../../domain/time/WallMinute';
import type { CheckPreferences } from '../../flows/CheckSettings';
import { validateSettings } from '../../flows/validateSettings';
import type { LiveWorkbook, RowSpan } from '../../ports/LiveWorkbook';
import { LiveCheck, sameFindings, type CheckResult } from './LiveCheck';
import { readMappings } from './mapping/readMappings';
import { replaceRows } from './replaceRows';
import { DEFAULT_SETTINGS, readSettings } from './settings/readSettings';
import type { ReportProgress } from './views/CoreEvent';
import type { MarksState } from './views/OverviewView';
import type { PaneSettings } from './views/SettingsView';

/** Keys of what is kept with a workbook. */
const KEPT = ['settings', 'mappings', 'templates', 'firstRunDone'];

/** What is known of the open workbook: read, checked, and what is kept with it. */
export class OpenBook {
  settings: PaneSettings = DEFAULT_SETTINGS;
  mappings: readonly AcceptedMapping[] = [];
  marks: MarksState = 'unknown';
  /** The findings, or the follow-up, of this check have been looked at. */
  reviewed = false;
  followedUp = false;
  private readonly live: LiveCheck;

  constructor(
    readonly workbook: LiveWorkbook,
    now: () => WallMinute,
    /** Told of every check; its rules may be run ahead. */
    private readonly checked: () => void,
  ) {
    this.live = new LiveCheck(now, preferencesOf(DEFAULT_SETTINGS, []));
  }

  get snapshot(): Snapshot {
    return this.live.current.check.snapshot;
  }

  get isOpen(): boolean {
    return this.live.hasChecked;
  }

  get result(): CheckResult {
    return this.live.current;
  }

  /** All rules have been run. */
  get isChecked(): boolean {
    return this.live.isFull;
  }

  /** @returns why the settings kept with the workbook are not followed; undefined when they are */
  async readMemo(): Promise<ProductError | undefined> {
    const memo = await this.workbook.readMemo();
    this.settings = readSettings(memo.get('settings'));
    this.mappings = readMappings(memo.get('mappings'));
    try {
      this.live.prefer(preferencesOf(this.settings, this.mappings));
      return undefined;
    } catch (error) {
      if (!(error instanceof ProductError)) throw error;
      this.live.prefer(preferencesOf(DEFAULT_SETTINGS, this.mappings));
      return error;
    }
  }

  /** Runs rules ahead, for when they are asked for. @returns whether nothing is left to be done */
  judgeAhead(isTimeUp: () => boolean): boolean {
    return this.live.judgeAhead(isTimeUp);
  }

  /** Reads and checks everything. @param withRules from now on */
  async readAll(progress: ReportProgress, withRules = this.isChecked): Promise<void> {
    const reading = this.workbook.read();
    progress({ step: 'reading' });
    // What can be done before there is an answer.
    if (withRules && this.isOpen) this.live.expectSame();
    else this.live.prepare();
    const snapshot = await reading;
    progress({ step: 'checking' });
    this.changeCheck(() => this.live.checkAll(snapshot, withRules));
    this.reviewed = false;
    this.followedUp = false;
  }

  /** Reads some rows again, and checks what hangs on them. */
  async readRows(spans: readonly RowSpan[]): Promise<void> {
    const rows = await this.workbook.readRows(spans);
    this.changeCheck(() => this.live.recheck(replaceRows(this.snapshot, rows), spans));
  }

  /** A check with all rules that is not too old for what follows from it. */
  async ensureChecked(progress: ReportProgress): Promise<void> {
    if (!this.isChecked) await this.readAll(progress, true);
    else this.changeCheck(() => this.live.refresh());
  }

  /** @throws ProductError `settings.*`; nothing is changed then */
  async changePreferences(settings: PaneSettings, mappings: readonly AcceptedMapping[]): Promise<void> {
    const preferences = preferencesOf(settings, mappings);
    validateSettings(preferences);
    await this.workbook.writeMemo(
      new Map<string, unknown>([
        ['settings', settings],
        ['mappings', mappings],
      ]),
    );
    this.follow(settings, mappings);
  }

  /** Nothing of ours is kept with the workbook any more, except what was drawn. */
  async forget(): Promise<void> {
    await this.workbook.writeMemo(new Map(KEPT.map((key) => [key, undefined])));
    this.follow(DEFAULT_SETTINGS, []);
  }

  private follow(settings: PaneSettings, mappings: readonly AcceptedMapping[]): void {
    this.live.prefer(preferencesOf(settings, mappings));
    // The lamps are drawn as formulas that go on by what was set then, even where nothing is late yet.
    if (this.marks === 'drawn' && dueBy(settings) !== dueBy(this.settings)) this.marks = 'outdated';
    this.settings = settings;
    this.mappings = mappings;
    this.changeCheck(() => this.live.checkAll(this.snapshot));
  }

  private changeCheck(change: () => void): void {
    const before = this.isOpen ? this.result.check.findings : [];
    change();
    if (this.marks === 'drawn' && !sameFindings(before, this.result.check.findings)) this.marks = 'outdated';
    this.checked();
  }
}

/** What decides when something is due, as a text to compare. */
const dueBy = ({ thresholds, workingHours, holidays, fiscalYear }: PaneSettings): string =>
  JSON.stringify([thresholds, workingHours, holidays, fiscalYear]);

const preferencesOf = (
  { thresholds, workingHours, holidays, fiscalYear, rulesOff }: PaneSettings,
  mappings: readonly AcceptedMapping[],
): CheckPreferences => ({
  thresholds,
  ...(workingHours && { workingHours }),
  holidays,
  ...(fiscalYear && { fiscalYear }),
  rulesOff,
  mappings,
});
