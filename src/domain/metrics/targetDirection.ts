import type { RecordView } from '../checks/CheckedTable';
import { normaliseText } from '../text/normaliseText';

/** Which side of its target an actual value has to be on. */
export interface TargetDirection {
  readonly side: 'atLeast' | 'atMost';
  /** The target itself does not do: <5%, 低于5%. **Source**: 民法典 §1259 (以下、以内 include it). */
  readonly strict: boolean;
  /** Nobody wrote ≤; the name says that less is better. */
  readonly byName: boolean;
}

const AT_MOST = String.raw`(?:≤|<=|=<|<|不超过|不高于|不大于|不多于|不得超过|至多|最多|控制在|(?<!不|不得|不能)(?:低于|少于|小于)|不到)`;
const STRICT_MOST = /^(?:<(?!=)|低于|少于|小于|不到)/;
const AT_LEAST = /≥|>=|>|不低于|不少于|不小于|至少|以上|高于|超过|大于|达到/;
const NOT_OVER = /不(?:得)?(?:超过|高于|大于)/g;

/** What nobody wants more of. */
const UNWANTED =
  /事故|事件数|投诉|逾期|超期|差错|错误|故障|缺陷|不合格|不良|次品|退货|退单|流失|离职|返工|违规|违章|违约|伤亡|死亡|受伤|火灾|漏检|漏报|误报|宕机|停机|时延|延误|超时|损耗|能耗|隐患数|成本|费用|支出|坏账/;
/** Less time is better: 审批时长, 平均响应时间. */
const DURATION =
  /(?:响应|审批|处理|办理|处置|等待|等候|交付|交货|流转|修复|结案|审核|回款).{0,4}(?:时间|时长|时效|时限|耗时|周期|天数|用时)|耗时/;
/** What is done about them: 投诉办结率, 成本降低率, 费用收缴率. */
const REMEDY =
  /下降|降低|减少|压降|压减|降幅|节约|节省|处理|处置|办结|解决|回复|整改|满意|及时|完成|化解|受理|排查|销号|挽回|按期|收缴|收入|达成|达标|合格率|清零|覆盖|演练|培训|执行率|预防|改善|回访|恢复|修复率|关闭率|发现|检出|上报|进度|投入/;
/** 超时未处理数 is as bad as it sounds. */
const LEFT_UNDONE = /未(?:及时)?(?:处理|处置|整改|解决|回复|办结|完成|受理|达标)|不合格/g;

/** A target of 0 can only be a limit; else signs in the target decide, then those in its text, then its name. */
export function targetDirection(record: RecordView, target: number): TargetDirection {
  const written = normaliseText(record.text('targetValue'));
  const name = normaliseText(record.text('target'));
  const told = `${name};${normaliseText(record.text('kpi'))}`;
  const signed = limitIn(written) ?? limitNear(told, target);
  if (signed) return { ...signed, byName: false };
  if (floorNear(told, target)) return FLOOR;
  if (AT_LEAST.test(written.replace(NOT_OVER, ''))) return FLOOR;
  if (target === 0) return { side: 'atMost', strict: false, byName: false };
  return lessIsBetter(name) ? { side: 'atMost', strict: false, byName: true } : FLOOR;
}

const FLOOR: TargetDirection = { side: 'atLeast', strict: false, byName: false };

function limitIn(written: string): Pick<TargetDirection, 'side' | 'strict'> | undefined {
  const sign = new RegExp(AT_MOST).exec(written)?.[0];
  if (sign !== undefined) return { side: 'atMost', strict: STRICT_MOST.test(sign) };
  return /\d.{0,6}(?:以内|以下|之内)/.test(written) ? { side: 'atMost', strict: false } : undefined;
}

/** 「合同审批时效≤3个工作日」 beside a target value of 3. */
function limitNear(text: string, target: number): Pick<TargetDirection, 'side' | 'strict'> | undefined {
  const number = patternOf(target);
  const before = new RegExp(`${AT_MOST}(?=\\s*${number})`).exec(text)?.[0];
  if (before !== undefined) return { side: 'atMost', strict: STRICT_MOST.test(before) };
  return new RegExp(`(?<![\\d.])${number}[^\\d;,]{0,6}(?:以内|以下|之内)`).test(text)
    ? { side: 'atMost', strict: false }
    : undefined;
}

/** 「回款率达到95%以上，逾期账款占比不超过3%」 beside a target value of 95: another clause's limit is not this one's. */
function floorNear(text: string, target: number): boolean {
  const number = patternOf(target);
  return (
    new RegExp(
      `(?:≥|>=|>|不低于|不少于|不小于|至少|高于|(?<!不|不得|不能)(?:超过|大于)|达到?)\\s*${number}`,
    ).test(text) || new RegExp(`(?<![\\d.])${number}[^\\d;,]{0,6}以上`).test(text)
  );
}

/** The number as a text has it, whole: 3 is not the 3 of 30 or 3.5. */
const patternOf = (target: number): string => `${String(target).replace('.', String.raw`\.`)}(?![\\d.])`;

function lessIsBetter(name: string): boolean {
  if (/提升|提高|增加|增长|不少于/.test(name)) return false;
  return DURATION.test(name) || (UNWANTED.test(name) && !REMEDY.test(name.replace(LEFT_UNDONE, '')));
}
