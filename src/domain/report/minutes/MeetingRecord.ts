import type { MeetingHead } from '../meetingHead';
import type { ReportModel } from '../ReportDefinition';
import type { MinutesDecision, MinutesIncident } from './MinutesReport';

/** What a record of a meeting (会议记录) may mention: who was there, who said what. Texts are '' when nobody knows them. */
export interface MeetingRecord extends ReportModel {
  readonly 会议: MeetingHead;
  readonly 记录人: string;
  /** `185人` */
  readonly 应到: string;
  readonly 实到: string;
  readonly 出席: string;
  readonly 列席: string;
  readonly 请假: string;
  readonly 缺席: string;
  readonly 议题: readonly RecordedTopic[];
  readonly 议定事项: readonly MinutesDecision[];
  readonly 异常: readonly MinutesIncident[];
  readonly 下次会议: { readonly 时间: string; readonly 地点: string; readonly 议题: string };
  readonly 散会时间: string;
}

export interface RecordedTopic {
  readonly 名称: string;
  readonly 汇报人: string;
  readonly 汇报: string;
  readonly 发言: readonly { readonly 发言人: string; readonly 内容: string }[];
  readonly 决定: string;
}
