import type { MeetingHead } from '../meetingHead';
import type { ReportModel } from '../ReportDefinition';

/** What minutes (会议纪要) may mention. Texts are '' when nobody knows them; lists are empty. */
export interface MinutesReport extends ReportModel {
  /** The red mark at the head: 某某公司专题会议纪要. */
  readonly 标志: string;
  readonly 期号: string;
  readonly 编发机关: string;
  readonly 编发日期: string;
  readonly 会议: MeetingHead;
  readonly 落实: EarlierDecisions;
  readonly 议题: readonly MinutesTopic[];
  readonly 议定事项: readonly MinutesDecision[];
  readonly 异常: readonly MinutesIncident[];
  /** What the meeting stressed at its end, one sentence with its full stop. */
  readonly 强调: string;
  readonly 下次会议: { readonly 时间: string; readonly 地点: string; readonly 议题: string };
  readonly 出席: string;
  readonly 请假: string;
  readonly 列席: string;
  readonly 抄送: string;
  readonly 印发机关: string;
  readonly 印发日期: string;
}

/** How earlier decisions were carried out. */
export interface EarlierDecisions {
  readonly 名称: string;
  /** '' when there is nothing to report on. */
  readonly 概述: string;
  /** Those that are another meeting's and not done. */
  readonly 未办结: readonly {
    readonly 事项: string;
    readonly 责任单位: string;
    readonly 完成时限: string;
    readonly 情况: string;
  }[];
}

export interface MinutesTopic {
  readonly 名称: string;
  readonly 汇报人: string;
  /** What follows 会议认为, and so on: sentences with their full stops. */
  readonly 认为: string;
  readonly 决定: string;
  readonly 要求: string;
}

export interface MinutesDecision {
  readonly 序号: string;
  readonly 事项: string;
  readonly 责任单位: string;
  readonly 配合单位: string;
  readonly 完成时限: string;
}

export interface MinutesIncident {
  readonly 事件: string;
  readonly 影响范围: string;
  readonly 处理人: string;
  readonly 处理结果: string;
  readonly 改进措施: string;
}
