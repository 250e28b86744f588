import type { Decision } from './MeetingPlanReport';

const APPROVAL =
  /^(?:直属上级|审批人|领导|批准人)[：:]\s*(?<name>[^\s，,；;]+)[\s，,；;]*(?<opinion>.*?)[\s，,；;]*(?:日期[：:]\s*(?<day>[^\s，,；;]+))?$/s;

/** `直属上级：*副总经理 同意 日期：2024年2月26日`; a text of another form is an opinion without hand and date. */
export function approvalOf(text: string): Decision {
  const { name, opinion, day } = APPROVAL.exec(text)?.groups ?? {};
  if (name === undefined) return { 意见: text, 签字: '', 日期: '' };
  return { 意见: opinion ?? '', 签字: name, 日期: day ?? '' };
}
