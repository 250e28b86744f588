import type { ReportModel } from '../ReportDefinition';

/** What a checklist template may mention. Texts are '' when the workbook has none. */
export interface ChecklistReport extends ReportModel {
  readonly 版本号: string;
  readonly 更新日期: string;
  /** Moment of the check. */
  readonly 检查时间: string;
  readonly 来源: {
    readonly 文件: string;
    readonly 工作表: string;
    readonly 区域: string;
    readonly 未列入: string;
  };
  readonly 行: readonly ChecklistRow[];
  readonly 统计: {
    readonly 总数: number;
    readonly 正常: number;
    readonly 临期: number;
    readonly 逾期: number;
    readonly 已完成: number;
    readonly 长期: number;
    readonly 未定: number;
    readonly 已取消: number;
  };
  readonly 检查: {
    readonly 错误数: number;
    readonly 警告数: number;
    readonly 提示数: number;
    /** Errors and warnings, in the order of the rows. */
    readonly 问题: readonly ChecklistFinding[];
  };
  readonly 小结: string;
  /** How lateness is counted here and there; '' where both ways give the same. */
  readonly 计时说明: string;
}

export interface ChecklistRow {
  readonly 序号: string;
  readonly 需求类别: string;
  readonly 需求具体描述: string;
  readonly 对应目标项: string;
  readonly 目标量化指标: string;
  readonly 责任方: string;
  readonly 时间节点: string;
  readonly 亮灯: string;
  readonly 备注说明: string;
  /** Row on the sheet. */
  readonly 行号: number;
}

export interface ChecklistFinding {
  readonly 级别: string;
  readonly 规则: string;
  readonly 行号: number;
  readonly 栏目: string;
  readonly 说明: string;
  readonly 建议: string;
}
