import type { ProgressStatus } from '../../../src/domain/followup/progressVocabulary';
import { readProgress, statusOf } from '../../../src/domain/followup/statusOf';

describe('statusOf reads a progress as offices write it', () => {
  const texts: Readonly<Record<ProgressStatus, readonly string[]>> = {
    done: [
      ...[
        '已完成',
        '完成',
        '完成。',
        '已办结',
        '办结',
        '已办结(7月8日)',
        '已于7月8日完成',
        '按期完成',
        '逾期完成',
      ],
      ...[
        '全部完成',
        '已完成,待归档',
        '是',
        '√',
        '✔',
        '☑',
        '100%',
        '完成100%',
        'Done',
        'COMPLETED',
        'yes',
        '已销号',
      ],
      ...['已归档', '验收通过', '已落实到位', '已處理', '完成了', '已闭环', '已达成', '整改到位'],
      ...[
        '逾期办结',
        '超期完成',
        '延期办结',
        '逾期已完成',
        '逾期3天完成',
        '逾期2天后办结',
        '已办',
        '已結案',
        'Closed',
      ],
      ...['Completed late', '✔️', 'TRUE', '按计划完成', '提前两天完成'],
    ],
    running: [
      ...[
        '进行中',
        '正在推进',
        '办理中',
        '未完成',
        '尚未完成',
        '没有完成',
        '基本完成',
        '部分完成',
        '预计7月底完成',
        '否',
        '×',
      ],
      ...['80%', '完成80%', '已完成80%', '即将完成', '力争年底完成', '待验收', '推进中'],
      ...['已完成8个,正在推进剩余4个'],
      ...[
        '没完成',
        '未按期完成',
        '未能按时办结',
        '尚未办结',
        '無法完成',
        '在办',
        '辦理中',
        '未銷號',
        '申请销号',
      ],
      ...['In-Progress', 'WIP', 'not completed', 'FALSE', 'N', '计划7月完成'],
    ],
    notStarted: [
      '未开始',
      '未启动',
      '待办',
      '0%',
      'Not started',
      '尚未启动',
      '未开展',
      'Open',
      'Pending',
      '待交办',
      'To-Do',
    ],
    blocked: ['阻塞', '受阻', '暂停', 'Blocked', 'On hold', 'Deferred'],
    late: ['延期', '延期2小时', '逾期', '滞后', '延期3天', '逾期未完成', 'Overdue', '已逾期'],
    cancelled: ['已取消', '取消', '作废', '不再实施', 'Cancelled'],
    unknown: ['', '  ', '张三', '2024-07-10', '良好', '1', '0'],
  };

  it.each(Object.entries(texts).flatMap(([status, list]) => list.map((text) => ({ text, status }))))(
    '$text: $status',
    ({ text, status }) => expect(statusOf(text)).toBe(status),
  );
});

describe('what the words say about the deadline of what is done', () => {
  it.each<[string, 'late' | 'onTime' | undefined]>([
    ...['逾期办结', '超期完成', '延期办结', '逾期已完成', '已逾期完成', '逾期3天完成', '延期2小时后完成'].map(
      (text): [string, 'late'] => [text, 'late'],
    ),
    ...[
      '已完成(逾期3天)',
      '已办结，超期2天',
      '已完成，晚3天',
      'Completed late',
      '逾期銷號',
      '已完成，未按期完成',
    ].map((text): [string, 'late'] => [text, 'late']),
    ...['按期办结', '按时完成', '提前完成', '如期完成', '提前3天完成', '已按期完成', '按期完成(7月8日)'].map(
      (text): [string, 'onTime'] => [text, 'onTime'],
    ),
    ...['已完成，未逾期', '已办结（按期办结）', 'Completed on time', '按计划完成'].map(
      (text): [string, 'onTime'] => [text, 'onTime'],
    ),
    ...['已完成', '办结', '√', '已完成，提前安排下一步', '已完成（原定延期至7月）', '已完成，无逾期风险'].map(
      (text): [string, undefined] => [text, undefined],
    ),
    ['未按期完成', undefined],
    ['逾期未完成', undefined],
  ])('%s: %s', (text, punctuality) => expect(readProgress(text).punctuality).toBe(punctuality));
});
