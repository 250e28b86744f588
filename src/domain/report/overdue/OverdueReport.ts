import type { ReportModel } from '../ReportDefinition';

/** What a notice of late work may mention. Texts are '' when the workbook has none. */
export interface OverdueReport extends ReportModel {
  /** `2024年7月12日09:00` */
  readonly 检查时间: string;
  /** Day of the check. */
  readonly 成文日期: string;
  readonly 来源: {
    readonly 文件: string;
    /** `“督办台账”“任务分解”` */
    readonly 工作表: string;
  };
  /** How long before its deadline an item counts as due soon: `1天`. */
  readonly 临期范围: string;
  /** Later than this is an alert: `24小时`. */
  readonly 预警范围: string;
  readonly 统计: FollowUpCounts;
  /** `已办结4项、逾期未办结3项、临期1项`: what there is none of is left out. */
  readonly 构成: string;
  /** Worst first. */
  readonly 单位: readonly UnitLine[];
  /** Whether the units' figures justify a ranking. */
  readonly 有排名: boolean;
  /** `市商务局2项、市交通局1项` */
  readonly 逾期单位: string;
  readonly 逾期单位数: number;
  /** Latest first. */
  readonly 逾期事项: readonly LateItem[];
  /** By deadline. */
  readonly 临期事项: readonly LateItem[];
  /** Items nobody answers for. */
  readonly 无责任单位数: number;
}

export interface FollowUpCounts {
  readonly 总数: number;
  readonly 已办结: number;
  readonly 按期办结: number;
  readonly 逾期办结: number;
  readonly 逾期: number;
  /** Of these, late by more than the alert. */
  readonly 预警: number;
  readonly 临期: number;
  readonly 正常: number;
  readonly 长期: number;
  /** Without a readable deadline. */
  readonly 未定: number;
  /** Due or done: the base of the rate. */
  readonly 应办结: number;
  /** `42.9%`, `—` when nothing was due. */
  readonly 按期办结率: string;
}

export interface UnitLine extends FollowUpCounts {
  readonly 责任单位: string;
  /** `1` is the best; `—` where too little was due. */
  readonly 名次: string;
}

export interface LateItem {
  readonly 序号: number;
  readonly 事项: string;
  readonly 责任单位: string;
  readonly 责任人: string;
  readonly 完成时限: string;
  /** `12天`, `刚到期`; '' when it is not late. */
  readonly 逾期时长: string;
  readonly 进展: string;
  readonly 原因: string;
}
