import { memoise } from '../checks/memoise';
import { normaliseText } from '../text/normaliseText';
import { readDoneSentence, saysPart } from './doneSentence';
import {
  lookUpProgress,
  type ProgressReading,
  type ProgressStatus,
  type Punctuality,
} from './progressVocabulary';

const LATE = '逾期|超期|延期|延迟|超时|滞后|推迟|拖期';
const EARLY = '按时|按期|如期|准时|提前|按计划';
const LENGTH = String.raw`(?:了|约|近)*(?:[\d.]+|[一二两三四五六七八九十半]+)个?(?:工作日|小时|分钟|星期|天|日|周|月)`;
const MANNER = `(?:(?:(?:${LATE})(?:${LENGTH}(?:后|才)?)?|提前${LENGTH}|${EARLY}|全部|全面|均|都|顺利|圆满|正式|现)(?:已|才)?)?`;
const ENDED =
  '(?:完成|办结|办理完毕|处理完毕|完毕|完结|结束|结案|销号|闭环|落实|落实到位|达成|归档|关闭|交付|验收通过|通过验收|处理|解决|整改到位)';
const DONE = new RegExp(
  `^(?:${MANNER}(?:已|己|已经|业已)?${MANNER}${ENDED}|已(?:于|在).{1,14}${ENDED}|是|对|√|✓|✔|✅|☑|■|100%|y|yes|done|complete|completed|closed|finished|已办|已结|已阅办|结|完)(?:了)?(?:[。.!;,(:].*)?$`,
);
const NOT_DONE = new RegExp(
  `(?:未|没有?|尚未|不|无法|难以|部分|基本|即将|将|预计|计划|拟|待|争取|力争|正在|陆续|逐步|申请(?=销|办|结)).{0,6}${ENDED}`,
);
/** 按计划完成 is no plan. */
const BY_PLAN = /按照?计划(?=(?:已|全部|顺利|提前)*(?:完成|办结))/;
const PERCENT = /^(?:已|共|累计|约)?(?:完成|进度|进展|完成率)?:?(\d{1,3}(?:\.\d+)?)%$/;

const WORDS: readonly (readonly [RegExp, ProgressStatus])[] = [
  [/^(?:已|己)?(?:取消|作废|撤销|中止|终止)|^不再|^cancel/, 'cancelled'],
  [new RegExp(`^(?:已)?(?:${LATE})|^(?:delayed|overdue|late)\\b`), 'late'],
  [/阻塞|受阻|卡住|暂停|搁置|挂起|^(?:blocked|on hold)/, 'blocked'],
  [/未(?:开始|启动|开展|动工)|^(?:待办|待启动|待开始|未办|not started|todo|open$)/, 'notStarted'],
  [
    /进行中|推进|办理中|处理中|执行中|实施中|开展中|在办|在建|进行|正在|持续|^(?:in progress|ongoing|doing)/,
    'running',
  ],
  [/^(?:否|×|✗|✘|❌|□|n|no)$|未|没有|尚|待|部分|基本/, 'running'],
];

/**
 * Reads a progress as offices write it (已完成, 办结, 是, √, 100%, 延期2小时, 正在推进…). Words that promise
 * (预计7月完成) or limit (部分完成) are not done.
 */
export function statusOf(text: string): ProgressStatus {
  return readProgress(text).status;
}

/** The same, with what the words say about the deadline: 逾期办结 is done, late. */
export const readProgress: (text: string) => ProgressReading = memoise((text: string) => {
  const known = lookUpProgress(text);
  if (known) return known;
  const sentence = sentenceIn(text);
  const status = sentence ? 'done' : readStatus(text);
  const punctuality = status === 'done' ? punctualityIn(normaliseText(text)) : undefined;
  return { status, ...(punctuality && { punctuality }), ...(sentence?.day && { day: sentence.day }) };
});

/** A sentence that says done, unless its first clause promises or limits. */
function sentenceIn(text: string): ReturnType<typeof readDoneSentence> {
  const written = normaliseText(text).toLowerCase().replace(BY_PLAN, '按期');
  return NOT_DONE.test(headOf(written)) ? undefined : readDoneSentence(written);
}

function readStatus(text: string): ProgressStatus {
  const written = normaliseText(text).toLowerCase().replace(BY_PLAN, '按期');
  if (written === '') return 'unknown';
  const percent = PERCENT.exec(written);
  if (percent) return percentStatus(Number(percent[1]));
  const promised = NOT_DONE.test(headOf(written));
  if (!promised && DONE.test(written)) return saysPart(written) ? 'running' : 'done';
  for (const [words, status] of WORDS) if (words.test(written)) return status;
  // 已完成初稿, 完成率待统计: something is under way, and nothing says that all of it is done.
  return promised || written.includes('完成') ? 'running' : 'unknown';
}

const ACTED = `(?:${LENGTH})?(?:后|才)?已?${ENDED}`;
const SAID_LATE = new RegExp(
  `(?:${LATE})${ACTED}|(?:逾期|超期|超时)(?!风险|率)|(?:延期|延迟|推迟|滞后|晚)${LENGTH}`,
);
const SAID_NOT_LATE = /(?:未|没有?|无|不)(?:逾期|超期|超时|延期|延迟)(?!风险)/g;
const SAID_ON_TIME = new RegExp(`(?:${EARLY})${ACTED}|提前${LENGTH}`);
const SAID_NOT_ON_TIME = /(?:未能?|没有?|没能|不)(?:按时|按期|如期|准时)/g;

/** Both at once (申请延期后按期完成) says neither. */
function punctualityIn(text: string): Punctuality | undefined {
  const late = SAID_LATE.test(text.replace(SAID_NOT_LATE, '')) || text.match(SAID_NOT_ON_TIME) !== null;
  const onTime = SAID_ON_TIME.test(text.replace(SAID_NOT_ON_TIME, '')) || text.match(SAID_NOT_LATE) !== null;
  if (late === onTime) return undefined;
  return late ? 'late' : 'onTime';
}

function percentStatus(percent: number): ProgressStatus {
  if (percent >= 100) return 'done';
  return percent > 0 ? 'running' : 'notStarted';
}

/** Only the first clause decides: 「已完成,待归档」 is done. */
function headOf(text: string): string {
  return /^[^。;,(]*/.exec(text)?.[0] ?? text;
}
