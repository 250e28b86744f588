import type { MeetingHead } from '../meetingHead';
import type { ReportModel } from '../ReportDefinition';

/** What an agenda for the guests (会议议程表) may mention. Texts are '' when the workbook has none. */
export interface AgendaReport extends ReportModel {
  readonly 会议: MeetingHead;
  /** Whether the days have headings. */
  readonly 多日: boolean;
  /** Whether an item says more than its name. */
  readonly 有内容: boolean;
  readonly 日程: readonly AgendaDay[];
  /** Overlaps and gaps, for whoever sends the paper out. */
  readonly 冲突: readonly { readonly 说明: string; readonly 建议: string }[];
}

export interface AgendaDay {
  /** `2024年3月20日（星期三）`, 第一天 */
  readonly 日期: string;
  readonly 安排: readonly AgendaLine[];
}

export interface AgendaLine {
  /** `09:00—09:30` */
  readonly 时间: string;
  readonly 环节: string;
  readonly 内容: string;
  readonly 负责人: string;
  readonly 地点: string;
  /** `30分钟` */
  readonly 时长: string;
  readonly 备注: string;
  /** A pause nobody answers for: printed across the columns. */
  readonly 休息: boolean;
}
