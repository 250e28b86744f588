import { normaliseText } from '../text/normaliseText';

/** What a typed progress says. `late`: 延期, 延期2小时 — still running, unless a time of completion stands beside it. */
export type ProgressStatus = 'notStarted' | 'running' | 'blocked' | 'late' | 'done' | 'cancelled' | 'unknown';

/** What words say about the deadline of something done: 按期完成, 逾期办结. */
export type Punctuality = 'onTime' | 'late';

export interface ProgressReading {
  readonly status: ProgressStatus;
  /** Only with `done`. */
  readonly punctuality?: Punctuality;
  /** Only with `done`: the day on which it was, as written; a plan when it is still to come. */
  readonly day?: string;
}

interface Words extends ProgressReading {
  /** Simplified, between blanks. */
  readonly chinese: string;
  /** Between commas; case, blanks and hyphens do not matter. */
  readonly english: string;
}

/**
 * Words whose meaning is certain wherever progress is asked for: read by `statusOf`, and accepted by E03 as they
 * stand, whatever list the column has.
 */
const VOCABULARY: readonly Words[] = [
  {
    status: 'done',
    chinese:
      '已完成 已办结 办结 办结销号 已办 已办理 已办完 办完 办理完毕 已办理完毕 已销号 销号 已结案 结案 解除列管 已闭环 ' +
      '已报结 已到货 已交付 已落实 落实到位 已落实到位 已整改 整改到位 已整改到位 整改完成 是 √ ✓ ✔ ✅ ☑ ■',
    english: 'Done, Complete, Completed, Closed, Finished, Resolved, Fixed, Delivered, Y, Yes, True',
  },
  {
    status: 'done',
    punctuality: 'onTime',
    chinese: combined(['按期', '按时', '如期', '准时', '提前'], ['完成', '办结', '销号', '结案']),
    english: englishManners(['on time', 'early', 'on schedule']),
  },
  {
    status: 'done',
    punctuality: 'late',
    chinese: combined(['逾期', '超期', '延期', '延迟', '超时'], ['完成', '办结', '销号', '结案']),
    english: `${englishManners(['late', 'overdue', 'with delay', 'after deadline'])}, Late completion`,
  },
  {
    status: 'notStarted',
    chinese:
      '未开始 未启动 未开展 未开工 未动工 未办 待开始 待启动 待办 待办理 尚未开始 尚未启动 没开始 没有开始 还没开始 待交办 已交办 待处理 ' +
      '新建 新增 待受理 待分配 待派单 待安排 待执行 待实施 待推进',
    english:
      'Not started, Not yet started, To do, Pending, New, Open, Planned, Scheduled, Backlog, Not begun',
  },
  {
    status: 'running',
    chinese:
      '进行中 正在进行 在办 在办理 办理中 正在办理 推进中 正在推进 持续推进 执行中 正在执行 处理中 正在处理 实施中 正在实施 ' +
      '正常 如期 顺利 正常推进 正常进行 按计划推进 按计划进行 如期推进 按期推进 有序推进 转办 已转办 已受理 受理中 已接收 已派单 跟进中 ' +
      '开展中 正在开展 整改中 正在整改 落实中 正在落实 已领办 已开始 已启动 继续列管 长期坚持 否 × ✗ ✘ ❌ □ ☐ ' +
      '未完成 没完成 没有完成 未完 尚未完成 还未完成 还没完成 暂未完成 未按期完成 未按时完成 未能按期完成 未能按时完成 ' +
      '未办结 没办结 没有办结 尚未办结 还未办结 还没办结 未办理完毕 未办完 未销号 尚未销号 待销号 拟销号 申请销号 未结案 尚未结案 ' +
      '未闭环 未落实 未整改 未整改到位 部分完成 基本完成',
    english:
      'In progress, InProgress, In process, Ongoing, Started, Underway, WIP, Work in progress, Doing, Active, Working on it, ' +
      'Incomplete, Not complete, Not completed, Not done, Not finished, Not closed, Unfinished, Partially completed, ' +
      'Partially complete, In review, Under review, On track, N, No, False',
  },
  {
    status: 'blocked',
    chinese: '阻塞 受阻 卡住 停滞 挂起 暂停 已暂停 暂缓 搁置',
    english: 'Blocked, Stuck, On hold, Paused, Suspended, Deferred',
  },
  {
    status: 'late',
    chinese: '延期 已延期 延误 延迟 已延迟 逾期 已逾期 超期 已超期 拖期 滞后 进度滞后 落后 进度落后',
    english: 'Delayed, Late, Overdue, Behind schedule, Past due, Postponed',
  },
  {
    status: 'cancelled',
    chinese: '已取消 流标 废标 作废 已作废 终止 已终止 中止 已中止 撤销 已撤销 不再实施',
    english: 'Cancelled, Canceled, Dropped, Abandoned, Withdrawn',
  },
];

/** 按期完成, 按期已完成, 已按期完成 … */
function combined(manners: readonly string[], ends: readonly string[]): string {
  return manners
    .flatMap((manner) => ends.flatMap((end) => [`${manner}${end}`, `${manner}已${end}`, `已${manner}${end}`]))
    .join(' ');
}

function englishManners(manners: readonly string[]): string {
  const ends = ['Done', 'Complete', 'Completed', 'Closed', 'Finished', 'Delivered'];
  return manners.flatMap((manner) => ends.map((end) => `${end} ${manner}`)).join(', ');
}

const wordsIn = ({ chinese, english }: Words): string[] => [...chinese.split(' '), ...english.split(', ')];

/** Full stops and the selector that colours a tick are no part of a word. */
const keyOf = (text: string): string =>
  normaliseText(text)
    .toLowerCase()
    .replace(/[\s_\-\ufe0f]+/g, '')
    .replace(/[。.!]+$/, '');

const readings = new Map<string, ProgressReading>(
  VOCABULARY.flatMap((words) => {
    const { status, punctuality } = words;
    const reading = { status, ...(punctuality && { punctuality }) };
    return wordsIn(words).map((word) => [keyOf(word), reading] as const);
  }),
);

/** What a text is in the vocabulary; undefined when it is none of its words. */
export function lookUpProgress(text: string): ProgressReading | undefined {
  return readings.get(keyOf(text));
}

/** Every word of a status. */
export function wordsOfProgress(status: ProgressStatus): readonly string[] {
  return VOCABULARY.filter((words) => words.status === status).flatMap(wordsIn);
}
