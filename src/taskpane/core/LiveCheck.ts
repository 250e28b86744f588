import type { Finding } from '../../domain/checks/Finding';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import type { Snapshot } from '../../domain/snapshot/Snapshot';
import type { WallMinute } from '../../domain/time/WallMinute';
import type { CheckPreferences } from '../../flows/CheckSettings';
import { validateSettings } from '../../flows/validateSettings';
import { createWorkbookChecker, type WorkbookChecker } from '../../flows/workbookChecker';
import type { RowSpan } from '../../ports/LiveWorkbook';
import { FindingIndex } from './findings/FindingIndex';
import { FollowUpIndex } from './followUp/FollowUpIndex';

/** What is late changes with the clock: a check older than this is not gone on with. */
const OLDEST_MINUTES = 10;

/** A check with what the pane looks up in it. */
export interface CheckResult {
  readonly check: WorkbookCheck;
  readonly followUp: FollowUpIndex;
  /** Undefined while only tables and deadlines have been looked at. */
  readonly findings: FindingIndex | undefined;
}

/** The check of a workbook that changes: first of its tables and deadlines alone, later with all rules. */
export class LiveCheck {
  private checker: WorkbookChecker | undefined;
  private madeAt: WallMinute = 0;
  private result: CheckResult | undefined;
  /** What the next check will give, unless something is another. */
  private expected: CheckResult | undefined;
  private withRules = false;

  constructor(
    private readonly now: () => WallMinute,
    private preferences: CheckPreferences,
  ) {}

  get current(): CheckResult {
    if (!this.result) throw new Error('nothing has been read');
    return this.result;
  }

  get hasChecked(): boolean {
    return this.result !== undefined;
  }

  get isFull(): boolean {
    return this.withRules;
  }

  /** From the next check on. @throws ProductError `settings.*`; what was set before stays */
  prefer(preferences: CheckPreferences): void {
    validateSettings(preferences);
    this.preferences = preferences;
    this.checker = undefined;
  }

  /** What a check needs whatever the workbook holds: made beforehand, it need not be waited for. */
  prepare(): WorkbookChecker {
    this.checker ??= createWorkbookChecker({ ...this.preferences, now: this.now() });
    return this.checker;
  }

  /** What is the same as before is not judged again. @param withRules from now on; once asked for, it stays so */
  checkAll(snapshot: Snapshot, withRules = this.withRules): void {
    this.withRules ||= withRules;
    this.make(snapshot, [], this.now());
  }

  recheck(snapshot: Snapshot, changed: readonly RowSpan[]): void {
    this.make(snapshot, changed, this.isOld ? this.now() : this.madeAt);
  }

  /** Makes the check again when the clock has gone on. */
  refresh(): void {
    if (this.isOld || !this.checker) this.checkAll(this.current.check.snapshot);
  }

  /** Judges what is known while it is read again: most often nothing is another then. */
  expectSame(): void {
    if (!this.result || !this.checker) return;
    const check = this.checker.recheck(this.result.check.snapshot, [], this.now());
    this.expected = this.resultOf(check, true);
    this.expected.followUp.rank();
  }

  /** Runs rules ahead, for when they are asked for. @returns whether nothing is left to be done */
  judgeAhead(isTimeUp: () => boolean): boolean {
    return this.checker?.judgeAhead(isTimeUp) ?? true;
  }

  private get isOld(): boolean {
    return this.now() - this.madeAt >= OLDEST_MINUTES;
  }

  private make(snapshot: Snapshot, changed: readonly RowSpan[], moment: WallMinute): void {
    const checker = this.prepare();
    this.madeAt = moment;
    const check = this.withRules
      ? checker.recheck(snapshot, changed, moment)
      : checker.follow(snapshot, changed, moment);
    this.result = check === this.expected?.check ? this.expected : this.resultOf(check, this.withRules);
    this.expected = undefined;
  }

  private resultOf(check: WorkbookCheck, withRules: boolean): CheckResult {
    return {
      check,
      followUp: new FollowUpIndex(check, this.result?.followUp),
      findings: withRules ? new FindingIndex(check) : undefined,
    };
  }
}

/** Whether a mark or a line of the findings sheet would differ. */
export function sameFindings(before: readonly Finding[], after: readonly Finding[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, index) => {
      const other = after[index];
      return (
        one === other ||
        (one.rule === other?.rule &&
          one.sheet === other.sheet &&
          one.row === other.row &&
          one.column === other.column &&
          one.value === other.value &&
          one.message['zh-CN'] === other.message['zh-CN'])
      );
    })
  );
}
