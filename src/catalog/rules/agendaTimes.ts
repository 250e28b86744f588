import { defineTableRule, type PlacedViolation } from '../../domain/checks/Rule';
import { parseClockSpan } from '../../domain/meeting/clock';
import { agendaSegments, type AgendaSegment } from '../../domain/meeting/agendaSegments';
import type { CheckContext } from '../../domain/checks/CheckContext';
import type { CheckedTable } from '../../domain/checks/CheckedTable';
import { agenda } from '../tables/agenda';
import { isBreak } from '../../domain/meeting/isBreak';
import { clockText, placeOf } from './agendaWords';

type Values =
  | { problem: 'overlap'; from: number; to: number; first: string; second: string }
  | { problem: 'gap'; from: number; to: number; first: string; second: string }
  | { problem: 'backwards'; from: number; to: number }
  | { problem: 'length'; planned: number; meeting: number };

/** A meeting written to the hour and an agenda to the minute need not agree to the minute. */
const LENGTH_TOLERANCE_MINUTES = 5;

export const agendaTimes = defineTableRule<Values>({
  id: 'W07',
  severity: 'warning',
  source: 'R-34 · S3 模板2《会议议程表》',
  title: {
    'zh-CN': '议程时间不重叠、不断档、与会议时长一致',
    en: 'Agenda items neither overlap nor leave gaps, and fill the meeting',
  },
  tables: [agenda],
  *violations(table, context) {
    const segments = agendaSegments(table);
    yield* backwardSegments(segments);
    const forward = segments.filter(({ planned }) => planned.end > planned.start);
    const parallel = runsInParallel(forward);
    for (const track of tracksOf(forward, parallel)) yield* overlaps(track);
    for (const day of tracksOf(forward, false)) yield* gaps(day, parallel);
    if (!parallel) yield* wrongLength(table, forward, context);
  },
  message: (values) => {
    const span = 'from' in values ? `${clockText(values.from)}–${clockText(values.to)}` : '';
    switch (values.problem) {
      case 'overlap':
        return { 'zh-CN': `${span}两个环节重叠`, en: `${span}: two items overlap` };
      case 'gap':
        return { 'zh-CN': `${span}议程断档`, en: `${span}: nothing is planned` };
      case 'backwards':
        return { 'zh-CN': `${span}结束早于开始`, en: `${span} ends before it starts` };
      case 'length':
        return {
          'zh-CN': `议程共${values.planned}分钟，会议时长${values.meeting}分钟`,
          en: `The agenda takes ${values.planned} min, the meeting ${values.meeting} min`,
        };
    }
  },
  hint: (values) => {
    switch (values.problem) {
      case 'overlap':
        return {
          'zh-CN': `请调整「${values.first}」或「${values.second}」的时间，后续环节顺延。`,
          en: `Move “${values.first}” or “${values.second}” and what follows.`,
        };
      case 'gap':
        return {
          'zh-CN': `「${values.first}」与「${values.second}」之间没有安排，请补写休息、转场等环节或衔接时间。`,
          en: `Between “${values.first}” and “${values.second}”: add the break, or close the gap.`,
        };
      case 'backwards':
        return { 'zh-CN': '请核对起止时间。', en: 'Check both ends.' };
      case 'length':
        return {
          'zh-CN': '请核对议程是否完整，或调整《会议计划申报表》的建议时间。',
          en: 'Check that the agenda is complete, or change the time in the meeting plan.',
        };
    }
  },
  example: {
    bad: {
      agenda: [
        { time: '10:00-11:45', item: '产品技术分享', owner: '产品总监*', place: '主会场' },
        { time: '11:30-12:00', item: '互动问答', owner: '主持人*', place: '主会场' },
      ],
    },
    good: {
      agenda: [
        { time: '10:00-11:30', item: '产品技术分享', owner: '产品总监*', place: '主会场' },
        { time: '11:30-12:00', item: '互动问答', owner: '主持人*', place: '主会场' },
      ],
    },
  },
});

type Found = Iterable<PlacedViolation<Values>>;

function* backwardSegments(segments: readonly AgendaSegment[]): Found {
  for (const { record, column, planned } of segments) {
    if (planned.end >= planned.start) continue;
    yield {
      at: record.spotIn(column),
      values: { problem: 'backwards', from: planned.start, to: planned.end },
    };
  }
}

/** Items at the same time in different places, or called so: breakout sessions, each place a track of its own. */
function runsInParallel(segments: readonly AgendaSegment[]): boolean {
  if (segments.some(({ record }) => BREAKOUT.test(record.text('item')))) return true;
  const ordered = [...segments].sort((a, b) => a.day - b.day || a.planned.start - b.planned.start);
  let latest: AgendaSegment | undefined;
  return ordered.some((segment) => {
    const before = latest?.day === segment.day ? latest : undefined;
    if (!before || segment.planned.end > before.planned.end) latest = segment;
    if (!before || segment.planned.start >= before.planned.end) return false;
    const [place, other] = [placeOf(segment.record), placeOf(before.record)];
    return place !== '' && other !== '' && other !== place;
  });
}

const BREAKOUT = /分会场|分论坛|平行论坛|平行会议|分组讨论|breakout|parallel session/i;

/** 12:00 to 14:00, 17:30 to 19:00: an agenda need not say that people eat. */
const MEALS = [
  { from: 11 * 60, over: 12 * 60, to: 14.5 * 60 },
  { from: 17 * 60, over: 18 * 60, to: 19.5 * 60 },
];

function isMeal(from: number, to: number): boolean {
  return MEALS.some((meal) => from >= meal.from && to > meal.over && to <= meal.to);
}

/** What follows one another: the items of a day, in parallel sessions those of one place. */
function tracksOf(segments: readonly AgendaSegment[], parallel: boolean): Iterable<AgendaSegment[]> {
  const tracks = new Map<string, AgendaSegment[]>();
  for (const segment of segments) {
    const key = `${segment.day}|${parallel ? placeOf(segment.record) : ''}`;
    const track = tracks.get(key);
    if (track) track.push(segment);
    else tracks.set(key, [segment]);
  }
  return tracks.values();
}

function* overlaps(track: readonly AgendaSegment[]): Found {
  for (const { latest, segment } of neighboursIn(track)) {
    const [from, to] = [segment.planned.start, Math.min(latest.planned.end, segment.planned.end)];
    if (from >= to || mayRunAlong(latest) || mayRunAlong(segment)) continue;
    yield placed('overlap', from, to, latest, segment);
  }
}

/** From the hall to the rooms of the sessions, and back. */
const LONGEST_MOVE_MINUTES = 20;

/** Times of a day at which nothing is planned in any place. */
function* gaps(day: readonly AgendaSegment[], parallel: boolean): Found {
  for (const { latest, segment } of neighboursIn(day)) {
    const [from, to] = [latest.planned.end, segment.planned.start];
    if (from >= to || isMeal(from, to)) continue;
    const moves = parallel && placeOf(latest.record) !== placeOf(segment.record);
    if (!moves || to - from > LONGEST_MOVE_MINUTES) yield placed('gap', from, to, latest, segment);
  }
}

function placed(
  problem: 'overlap' | 'gap',
  from: number,
  to: number,
  latest: AgendaSegment,
  segment: AgendaSegment,
): PlacedViolation<Values> {
  const [first, second] = [latest.record.text('item'), segment.record.text('item')];
  return { at: segment.record.spotIn(segment.column), values: { problem, from, to, first, second } };
}

/** Each item with the one before it that ends last. */
function* neighboursIn(
  track: readonly AgendaSegment[],
): Iterable<{ readonly latest: AgendaSegment; readonly segment: AgendaSegment }> {
  const ordered = [...track].sort((a, b) => a.planned.start - b.planned.start);
  let latest: AgendaSegment | undefined;
  for (const segment of ordered) {
    if (latest) yield { latest, segment };
    if (!latest || segment.planned.end > latest.planned.end) latest = segment;
  }
}

/** People sign in while the film is shown, and talk while coffee is served. */
function mayRunAlong({ record }: AgendaSegment): boolean {
  return isBreak(record.text('item'));
}

/** Only where the workbook plans one meeting of one day and this is its only agenda. */
function* wrongLength(table: CheckedTable, segments: readonly AgendaSegment[], context: CheckContext): Found {
  const plans = context.tables.filter(({ kind }) => kind === 'meetingPlan').flatMap(({ records }) => records);
  const agendas = context.tables.filter(({ kind }) => kind === 'agenda');
  const meeting = plans.length === 1 ? parseClockSpan(plans[0]?.text('time') ?? '') : undefined;
  const [first] = segments;
  if (!meeting || !first || agendas.length !== 1 || segments.some(({ day }) => day !== first.day)) return;
  const planned = segments.reduce((sum, segment) => sum + segment.planned.end - segment.planned.start, 0);
  const length = meeting.end - meeting.start;
  if (Math.abs(planned - length) <= LENGTH_TOLERANCE_MINUTES) return;
  yield { at: table.headingSpot(first.column), values: { problem: 'length', planned, meeting: length } };
}
