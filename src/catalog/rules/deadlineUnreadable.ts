import { defineRecordRule } from '../../domain/checks/Rule';
import type { Deadline } from '../../domain/deadlines/Deadline';
import type { Localized } from '../../base/Language';

type Reason = Extract<Deadline, { kind: 'none' }>['reason'];

interface Values {
  text: string;
  reason: Reason;
  /** What exactly could not be read, where the grammar knows. */
  why: Localized | undefined;
}

const HINTS: Readonly<Record<Exclude<Reason, 'empty'>, Localized>> = {
  undecided: {
    'zh-CN': '请写明具体日期，如 2024年7月10日；长期事项写「长期」并填复核周期。',
    en: 'Write a date such as 2024-07-10; for standing work write “长期” and a review cycle.',
  },
  needsAnchor: {
    'zh-CN': '请写明具体日期，或在本行填上起算的日期（如交办日期、会议时间）。',
    en: 'Write a date, or fill in the date it counts from in this row (assigned, meeting).',
  },
  impossible: {
    'zh-CN': '日历上没有这一天，请核对年月日。',
    en: 'There is no such day on the calendar: check the date.',
  },
  unreadable: {
    'zh-CN': '请改写为能看懂的日期，如 2024年7月10日、2024年Q3末、3个工作日内。',
    en: 'Write a date such as 2024-07-10, “2024年Q3末” or “3个工作日内”.',
  },
};

export const deadlineUnreadable = defineRecordRule<Values>({
  id: 'E05',
  severity: 'error',
  source: 'R-23 · S2 关键提醒4',
  title: { 'zh-CN': '时间节点须能识别', en: 'Deadlines can be understood' },
  roles: ['deadline'],
  violations: (record, { trackedOf }) => {
    const tracked = trackedOf(record);
    if (!tracked || tracked.deadline.kind !== 'none' || tracked.deadline.reason === 'empty') return undefined;
    // What is done or dropped needs no date any more.
    if (tracked.completed || tracked.cancelled) return undefined;
    const column = record.table.inRole('deadline');
    if (!column || record.textIn(column) === '') return undefined;
    const { text, deadline } = tracked;
    const told = deadline.reason === 'unreadable' || deadline.reason === 'needsAnchor';
    const why = told && deadline.rule !== 'unreadable' ? deadline.note : undefined;
    return [{ at: record.spotIn(column), values: { text: text.trim(), reason: deadline.reason, why } }];
  },
  message: ({ text }) => ({
    'zh-CN': `无法识别截止时间「${text}」`,
    en: `Cannot tell the deadline from “${text}”`,
  }),
  hint: ({ reason, why }) => {
    const hint = reason === 'empty' ? HINTS.unreadable : HINTS[reason];
    if (!why) return hint;
    return { 'zh-CN': `${why['zh-CN']}。${hint['zh-CN']}`, en: `${sentence(why.en)} ${hint.en}` };
  },
  example: {
    bad: {
      checklist: [{ need: '项目启动资金支持', target: '落实500万启动资金', deadline: '2024年2月30日' }],
    },
    good: {
      checklist: [{ need: '项目启动资金支持', target: '落实500万启动资金', deadline: '2024年2月29日' }],
    },
  },
});

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
