import type { MetricLine } from '../metricLine';
import type { ReportModel } from '../ReportDefinition';

/** What a meeting report template may mention. Texts are '' when the workbook has none; lists are empty. */
export interface MeetingReport extends ReportModel {
  readonly 检查时间: string;
  readonly 文件: string;
  readonly 会议: MeetingFacts;
  readonly 总评: string;
  readonly 筹备: PreparationPart;
  readonly 议程: AgendaPart;
  /** Figures of both. */
  readonly 计划指标: readonly MetricLine[];
  readonly 异常: IncidentPart;
  readonly 目标: TargetPart;
  readonly 满意度: SatisfactionPart;
  readonly 改进建议: readonly Suggestion[];
  /** Said when there is nothing to suggest; '' otherwise. */
  readonly 无建议说明: string;
  readonly 数据来源: readonly SourceLine[];
}

export interface MeetingFacts {
  readonly 名称: string;
  readonly 类型: string;
  readonly 目标: string;
  readonly 时间: string;
  readonly 地点: string;
  readonly 主持人: string;
  readonly 发起人: string;
  readonly 预计人数: string;
  readonly 签到: string;
}

interface Part {
  /** Whether the workbook has the table this part is about. */
  readonly 有: boolean;
  /** What is to be said in one sentence, also when there are no data. */
  readonly 概述: string;
  readonly 指标: readonly MetricLine[];
}

export interface PreparationPart extends Part {
  readonly 任务: readonly {
    readonly 序号: string;
    readonly 任务名称: string;
    readonly 责任人: string;
    readonly 计划完成: string;
    readonly 实际完成: string;
    readonly 结果: string;
    readonly 备注: string;
  }[];
}

export interface AgendaPart extends Part {
  readonly 环节: readonly {
    readonly 时间: string;
    readonly 环节: string;
    readonly 负责人: string;
    readonly 地点: string;
    readonly 实际时间: string;
    readonly 偏差: string;
  }[];
}

export interface IncidentPart extends Part {
  readonly 事件: readonly {
    readonly 序号: string;
    readonly 事件: string;
    readonly 影响范围: string;
    readonly 紧急程度: string;
    readonly 上报时间: string;
    readonly 响应用时: string;
    readonly 处理人: string;
    readonly 处理进度: string;
    readonly 原因: string;
    readonly 处理结果: string;
    readonly 改进措施: string;
  }[];
}

export interface TargetPart extends Part {
  readonly 目标项: readonly {
    readonly 目标项: string;
    readonly 目标值: string;
    readonly 实际值: string;
    readonly 完成率: string;
    readonly 评价: string;
    readonly 偏差原因: string;
  }[];
}

export interface SatisfactionPart extends Part {
  /** Written comments, at most ten. */
  readonly 意见: readonly string[];
}

export interface Suggestion {
  readonly 内容: string;
  /** The figure or record it follows from. */
  readonly 依据: string;
}

export interface SourceLine {
  readonly 数据: string;
  readonly 工作表: string;
  readonly 区域: string;
  readonly 记录数: string;
}
