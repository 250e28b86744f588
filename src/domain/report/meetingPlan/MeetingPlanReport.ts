import type { ReportModel } from '../ReportDefinition';

/** What a meeting plan form (会议计划申报表) may mention: one form for each plan. Texts are '' where the form is blank. */
export interface MeetingPlanReport extends ReportModel {
  readonly 计划: readonly PlanForm[];
}

export interface PlanForm {
  readonly 会议名称: string;
  /** 战略会、项目会、客户会、发布会 or 其他 */
  readonly 会议类型: string;
  /** Of 其他: which. */
  readonly 其他类型: string;
  readonly 会议目标: string;
  readonly 预期成果: string;
  readonly 建议时间: string;
  readonly 会议地点: string;
  readonly 主持人: string;
  readonly 核心决策人: string;
  readonly 预计参会人数: string;
  readonly 预算总额: string;
  readonly 关键议题: readonly string[];
  readonly 会议背景: string;
  readonly 附件: string;
  readonly 发起人: string;
  readonly 联系方式: string;
  /** 场地、餐饮及后勤, by 行政部. */
  readonly 行政初审: Decision;
  /** 设备及技术支持, by IT部. */
  readonly 技术初审: Decision;
  readonly 审批: Decision;
}

export interface Decision {
  readonly 意见: string;
  readonly 签字: string;
  readonly 日期: string;
}
