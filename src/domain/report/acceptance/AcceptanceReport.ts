import type { ReportModel } from '../ReportDefinition';

/** What a template of the customer's acceptance may mention. Texts are '' when the workbook has none. */
export interface AcceptanceReport extends ReportModel {
  /** Who delivers: no table of a workbook says so. */
  readonly 交付方: string;
  readonly 检查时间: string;
  readonly 文件: string;
  /** One for each customer requirement, in the order of the workbook. */
  readonly 验收表: readonly AcceptanceForm[];
  readonly 统计: {
    readonly 需求数: number;
    readonly 成果数: number;
    readonly 已通过: number;
    readonly 待整改: number;
    readonly 待验收: number;
  };
}

export interface AcceptanceForm {
  readonly 需求编号: string;
  readonly 客户名称: string;
  readonly 客户联系人: string;
  readonly 联系方式: string;
  readonly 需求描述: string;
  readonly 提交日期: string;
  readonly 期望交付时间: string;
  readonly 交付负责人: string;
  readonly 验收项: readonly AcceptedItem[];
  readonly 整改项: readonly ReworkItem[];
  /** 全部通过, 整改后重新验收; '' while something is still to be accepted. */
  readonly 验收结论: string;
  /** For the customer to tick and to write. */
  readonly 满意度: string;
  readonly 客户意见: string;
  readonly 客户签字: string;
  readonly 客户日期: string;
}

export interface AcceptedItem {
  readonly 序号: string;
  readonly 成果名称: string;
  readonly 交付日期: string;
  readonly 验收日期: string;
  readonly 验收内容: string;
  /** 通过, 不通过; '' when it is not said or not clear. */
  readonly 验收结果: string;
  /** What is written when it is neither of the two: 有条件通过. */
  readonly 结果说明: string;
  readonly 备注: string;
}

/** A delivery turned down, with what came of it. */
export interface ReworkItem {
  readonly 序号: string;
  readonly 成果名称: string;
  readonly 不通过原因: string;
  readonly 整改措施: string;
  readonly 责任人: string;
  readonly 完成时限: string;
  /** Of the next attempt. */
  readonly 复验日期: string;
  readonly 复验结果: string;
}
