import type { ReportModel } from '../ReportDefinition';

/** Reminders, one a responsible person or unit. Texts are '' when the workbook has none. */
export interface ReminderReport extends ReportModel {
  readonly 检查时间: string;
  /** Day of the check. */
  readonly 成文日期: string;
  readonly 来源: { readonly 文件: string; readonly 工作表: string };
  /** How long before its deadline an item counts as due soon: `1天`. */
  readonly 临期范围: string;
  /** By when an answer is wanted: two working days after the check. */
  readonly 反馈时限: string;
  /** Worst first; whom nobody is named for, last. */
  readonly 催办单: readonly Reminder[];
}

export interface Reminder {
  /** `20240712-01`: day and place in this run; the receipt quotes it. */
  readonly 编号: string;
  /** '' for items that name nobody. */
  readonly 责任方: string;
  readonly 逾期数: number;
  readonly 临期数: number;
  /** Leaders of what is late by more than the alert. **Source**: S3 三(二)3. */
  readonly 抄送: string;
  readonly 事项: readonly RemindedItem[];
}

export interface RemindedItem {
  readonly 序号: number;
  readonly 事项: string;
  /** The person, in a reminder to a unit. */
  readonly 责任人: string;
  readonly 完成时限: string;
  /** `逾期2天`, `临期` */
  readonly 时效: string;
  readonly 进展: string;
}
