import { normaliseText } from '../text/normaliseText';

const CORE =
  '茶歇|茶休|茶点|早餐|午餐|中餐|晚餐|用餐|就餐|聚餐|宵夜|午饭|晚饭|工作餐|自助餐|简餐|午宴|晚宴|午休|休息|休会|小憩|课间操?|合影|合照|拍照|签到|报到|注册|入场|进场|入席|就座|入座|候场|暖场|转场|散场|退场|离场|散会|返程|离会|自由交流|自由活动|自由讨论|交流时间|参观自由';
const AROUND =
  '会间|会中|中场|场间|间歇|上午|中午|下午|晚间|晚上|集体|全体|现场|嘉宾|来宾|代表|学员|人员|参会|与会|参加|领导|观众|会议|会前|欢迎|自助|团队|大家|员工|时间|留念|环节|阶段|领取|发放|资料|材料|会务|手册|交流|用|会|及|和|与|并|\\/|\\+|&|、|,|\\d{1,3}(?:分钟|min)|[一二三四五]?十五?分钟|半小时';
const CHINESE = new RegExp(`^(?:${AROUND})*(?:${CORE})(?:${CORE}|${AROUND})*$`);

const ENGLISH =
  /^(?:(?:a|the|and|&|with|for|morning|afternoon|evening|mid-morning|short|group|team|guest|guests|welcome|working|free|buffet|time|\d{1,3}|min|minutes|of|at|\+|\/) ?)*(?:(?:tea|coffee|break|breaks|recess|intermission|lunch|luncheon|dinner|breakfast|supper|refreshments|registration|check-?in|sign-?in|arrival|arrivals|networking|photo|photos|photograph|departure) ?(?:and |& ?|\/ ?|\+ ?|, ?|time ?|break ?|session ?|welcome ?|\d{1,3} ?|min(?:utes)? ?)*)+$/i;

/**
 * Whether an agenda item is a pause or a formality that nobody presents (茶歇, 午餐, 签到, 合影留念, Coffee break):
 * it needs neither a person nor a place.
 */
export function isBreak(item: string): boolean {
  const text = normaliseText(item).replace(/[([【][^)\]】]*[)\]】]/g, '');
  if (text.length > LONGEST) return false;
  return CHINESE.test(text.replace(/[\s。:;~!-]/g, '')) || ENGLISH.test(text.trim());
}

const LONGEST = 40;
