/**
 * What headings that mean the same in every table are made of. Simplified Chinese and English only: Traditional headings are
 * converted before they are compared, and blanks, punctuation, case and numbering do not count.
 */

/** Every word of the first list with every word of the second and the third. */
export function joined(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)),
    [''],
  );
}

export const ENDINGS = ['时间', '日期', '日', '时限', '期限', '节点', ''];

/** What offices do with a row. */
export const handled = [
  ...[
    '完成',
    '办理',
    '办结',
    '处理',
    '处置',
    '落实',
    '整改',
    '解决',
    '销号',
    '结案',
    '闭环',
    '关闭',
    '执行',
    '推进',
    '实施',
  ],
  ...[
    '督办',
    '整治',
    '改善',
    '改进',
    '跟进',
    '跟踪',
    '追踪',
    '督查',
    '督导',
    '承办',
    '响应',
    '进展',
    '工作推进',
    '整改落实',
  ],
];

/** What a row is. */
export const followed = [
  ...[
    '工单',
    '任务',
    '事项',
    '问题',
    '隐患',
    '案件',
    '提案',
    '信访',
    '项目',
    '工作',
    '采购',
    '施工',
    '建设',
    '列管',
    '办件',
    '节点',
  ],
  ...['当前', '目前', '最新', '总体', '当前进展', '当前办理', '当前工作'],
];

/** How a row ends. */
export const ended = [
  ...[
    '完成',
    '办结',
    '销号',
    '结案',
    '闭环',
    '关闭',
    '解决',
    '落实',
    '完结',
    '办毕',
    '了结',
    '办理完毕',
    '处理完毕',
    '整改完毕',
  ],
  ...[
    '整改到位',
    '落实到位',
    '整改完成',
    '整改',
    '整改销号',
    '完成整改',
    '解除列管',
    '竣工',
    '完工',
    '交付',
    '达成',
    '达标',
    '办理',
    '答复',
    '回复',
    '反馈',
  ],
];
