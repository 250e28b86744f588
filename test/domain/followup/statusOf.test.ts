import { statusOf, type ProgressStatus } from '../../../src/domain/followup/statusOf';

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
    ],
    notStarted: ['未开始', '未启动', '待办', '0%', 'Not started', '尚未启动', '未开展'],
    blocked: ['阻塞', '受阻', '暂停', 'Blocked'],
    late: ['延期', '延期2小时', '逾期', '滞后', '延期3天'],
    cancelled: ['已取消', '取消', '作废', '不再实施', 'Cancelled'],
    unknown: ['', '  ', '张三', '2024-07-10', '良好'],
  };

  it.each(Object.entries(texts).flatMap(([status, list]) => list.map((text) => ({ text, status }))))(
    '$text: $status',
    ({ text, status }) => expect(statusOf(text)).toBe(status),
  );
});
