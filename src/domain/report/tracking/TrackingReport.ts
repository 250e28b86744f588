import type { ReportModel } from '../ReportDefinition';

/** How far targets were reached. Texts are '' when the workbook has none. */
export interface TrackingReport extends ReportModel {
  readonly 检查时间: string;
  /** Day of the check. */
  readonly 成文日期: string;
  readonly 来源: { readonly 文件: string; readonly 工作表: string };
  readonly 目标: readonly TrackedTarget[];
  readonly 统计: {
    readonly 总数: number;
    readonly 达成: number;
    readonly 基本达成: number;
    readonly 未达成: number;
    /** Without a target or an actual value. */
    readonly 未评定: number;
  };
  /** `达成5项、未达成2项`: what there is none of is left out. */
  readonly 构成: string;
  /** Targets that were missed and give no reason. */
  readonly 缺原因数: number;
}

export interface TrackedTarget {
  readonly 序号: string;
  readonly 目标项: string;
  readonly 目标值: string;
  readonly 实际值: string;
  /** `96%`; `—` for a limit to stay below, which is compared and not divided. */
  readonly 完成率: string;
  /** `-2家`, `+1.5个百分点`, `0` */
  readonly 偏差: string;
  readonly 评价: string;
  readonly 责任方: string;
  readonly 时间节点: string;
  readonly 偏差原因: string;
  readonly 后续措施: string;
}
