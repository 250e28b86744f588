import type { ReportModel } from '../ReportDefinition';

/** Supervision orders, one an item that is not closed. Texts are '' when the workbook has none. */
export interface SupervisionReport extends ReportModel {
  readonly 检查时间: string;
  /** Day of the check. */
  readonly 成文日期: string;
  readonly 来源: { readonly 文件: string; readonly 工作表: string };
  /** By when the unit confirms person and plan: three working days after the check. */
  readonly 反馈时限: string;
  /** In the order of the workbook. */
  readonly 督办单: readonly SupervisionOrder[];
}

export interface SupervisionOrder {
  /** The item's own number, else `20240712-01`. */
  readonly 编号: string;
  readonly 督办事项: string;
  readonly 督办依据: string;
  readonly 责任单位: string;
  readonly 责任人: string;
  readonly 协办单位: string;
  readonly 责任领导: string;
  readonly 督办要求: string;
  readonly 交办时间: string;
  readonly 办理时限: string;
  /** `逾期2天`, `临期`, `正常` */
  readonly 时效: string;
  readonly 进展: string;
}
