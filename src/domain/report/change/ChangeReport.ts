import type { ReportModel } from '../ReportDefinition';

/** A change as registered. Texts are '' when the workbook has none. */
export interface ChangeEntry {
  readonly 序号: string;
  readonly 变更编号: string;
  readonly 需求编号: string;
  /** From the register of requirements or the checklist of the same workbook. */
  readonly 客户名称: string;
  readonly 需求描述: string;
  readonly 变更日期: string;
  readonly 变更内容: string;
  readonly 变更原因: string;
  readonly 变更前: string;
  readonly 变更后: string;
  readonly 影响: string;
  readonly 申请人: string;
  readonly 审批人: string;
  /** 已批准, 已驳回, 待审批; '' when nothing is said. */
  readonly 审批结果: string;
  /** 已提出, 待审批, 待客户审批, 待内部审批, 已批准, 已更新清单, 已同步, 已驳回; else as written. */
  readonly 状态: string;
  readonly 书面确认: string;
  readonly 生效版本: string;
  readonly 备注: string;
}

/** What a template of the log of changes may mention. */
export interface ChangeLogReport extends ReportModel {
  readonly 检查时间: string;
  readonly 文件: string;
  readonly 行: readonly ChangeEntry[];
  readonly 统计: ChangeCounts;
  readonly 来源: readonly { readonly 工作表: string; readonly 区域: string; readonly 记录数: number }[];
}

export interface ChangeCounts {
  readonly 总数: number;
  readonly 已批准: number;
  readonly 待审批: number;
  readonly 已驳回: number;
  /** Nothing is said of a decision, or something that is none. */
  readonly 未登记结果: number;
  /** Approved, but no version says that the list has been brought up to date. */
  readonly 待更新清单: number;
  /** Approved without a written confirmation. */
  readonly 缺书面确认: number;
}

/** Opinion of one side, for it to tick and sign: no table of a workbook holds it. */
export interface ApprovalBox {
  readonly 意见: string;
  readonly 签字: string;
  readonly 日期: string;
}

export interface ChangeRequest extends ChangeEntry {
  readonly 客户审批: ApprovalBox;
  readonly 内部审批: ApprovalBox;
}

/** What a template of change requests may mention. */
export interface ChangeRequestReport extends ReportModel {
  readonly 检查时间: string;
  readonly 文件: string;
  readonly 申请单: readonly ChangeRequest[];
}
