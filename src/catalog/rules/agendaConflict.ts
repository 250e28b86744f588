import { defineTableRule } from '../../domain/checks/Rule';
import { agendaSegments, type AgendaSegment } from '../../domain/meeting/agendaSegments';
import { normaliseText } from '../../domain/text/normaliseText';
import { agenda } from '../tables/agenda';
import { isBreak } from '../../domain/meeting/isBreak';
import { clockText, placeOf } from './agendaWords';

interface Values {
  shared: 'place' | 'owner';
  name: string;
  from: number;
  to: number;
  otherRow: number;
}

/** Items compared with the ones that begin before them: enough for any day, bounded for any file. */
const NEIGHBOURS = 50;

export const agendaConflict = defineTableRule<Values>({
  id: 'W08',
  severity: 'warning',
  source: 'R-27 · S3 三(一)3',
  title: {
    'zh-CN': '同一时段同一地点、同一负责人只有一个环节',
    en: 'No place and no person has two items at once',
  },
  tables: [agenda],
  *violations(table) {
    const segments = agendaSegments(table)
      .filter(({ planned, record }) => planned.end > planned.start && !isBreak(record.text('item')))
      .sort((a, b) => a.day - b.day || a.planned.start - b.planned.start);
    for (const [index, later] of segments.entries()) {
      for (const earlier of segments.slice(Math.max(0, index - NEIGHBOURS), index)) {
        const shared = earlier.day === later.day ? sharedBetween(earlier, later) : undefined;
        if (!shared) continue;
        const from = later.planned.start;
        const to = Math.min(earlier.planned.end, later.planned.end);
        const name = later.record.text(shared);
        yield {
          at: later.record.spot(shared),
          values: { shared, name, from, to, otherRow: earlier.record.row.number },
        };
        break;
      }
    }
  },
  message: ({ shared, name, from, to }) => {
    const span = `${clockText(from)}–${clockText(to)}`;
    return {
      'zh-CN': shared === 'place' ? `「${name}」${span}时间冲突` : `「${name}」${span}同时负责两个环节`,
      en: shared === 'place' ? `“${name}” is taken twice at ${span}` : `“${name}” has two items at ${span}`,
    };
  },
  hint: ({ shared, otherRow }) => ({
    'zh-CN': `与第${otherRow}行冲突，请调整时间或更换${shared === 'place' ? '地点' : '负责人'}。`,
    en: `Conflicts with row ${otherRow}: change the time or the ${shared === 'place' ? 'place' : 'person'}.`,
  }),
  example: {
    bad: {
      agenda: [
        { time: '10:00-10:30', item: '渠道政策说明', owner: '渠道经理*', place: '主会场' },
        { time: '10:00-10:30', item: '新品发布', owner: '产品总监*', place: '主会场' },
      ],
    },
    good: {
      agenda: [
        { time: '10:00-10:30', item: '渠道政策说明', owner: '渠道经理*', place: '主会场' },
        { time: '10:30-11:00', item: '新品发布', owner: '产品总监*', place: '主会场' },
      ],
    },
  },
});

function sharedBetween(earlier: AgendaSegment, later: AgendaSegment): 'place' | 'owner' | undefined {
  if (later.planned.start >= earlier.planned.end) return undefined;
  if (placeOf(later.record) !== '' && placeOf(earlier.record) === placeOf(later.record)) return 'place';
  const owner = normaliseText(later.record.text('owner'));
  return owner !== '' && owner === normaliseText(earlier.record.text('owner')) ? 'owner' : undefined;
}
