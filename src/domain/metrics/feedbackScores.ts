import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { statusOf } from '../followup/statusOf';
import { normaliseText } from '../text/normaliseText';

/** One valid score and what it is about. */
export interface FeedbackScore {
  /** 总体 for the whole meeting. */
  readonly segment: string;
  readonly score: number;
}

export interface FeedbackScores {
  readonly scores: readonly FeedbackScore[];
  /** Questionnaires left out because the same phone or address had answered already. */
  readonly repeated: number;
  /** Answers that are no score on the scale. */
  readonly unreadable: number;
}

export const OVERALL = '总体';

/** Columns of questionnaires that ask about several things at once. */
const SEGMENT_COLUMNS = [
  ['cateringScore', '餐饮'],
  ['agendaScore', '议程'],
  ['venueScore', '场地'],
  ['serviceScore', '服务'],
] as const;

/** Every valid score of the questionnaires; the first one from a phone or address counts. */
export function feedbackScores(tables: readonly CheckedTable[], scale: number): FeedbackScores {
  const scores: FeedbackScore[] = [];
  let unreadable = 0;
  const take = (segment: string, text: string) => {
    const score = readScore(text, scale);
    if (score !== undefined) scores.push({ segment, score });
    else if (text !== '') unreadable++;
  };
  const valid = validAnswers(tables);
  for (const record of valid) {
    take(segmentOf(record), record.text('score'));
    for (const [field, name] of SEGMENT_COLUMNS) take(name, record.text(field));
  }
  const all = tables.reduce((sum, table) => sum + table.records.length, 0);
  return { scores, repeated: all - valid.length, unreadable };
}

/** The questionnaires that count: the first one from a phone or address, none that is called void. */
export function validAnswers(tables: readonly CheckedTable[]): RecordView[] {
  const seen = new Set<string>();
  return tables
    .flatMap((table) => table.records)
    .filter((record) => {
      const sender = senderOf(record, segmentOf(record));
      if (statesInvalid(record) || (sender !== undefined && seen.has(sender))) return false;
      if (sender !== undefined) seen.add(sender);
      return true;
    });
}

function segmentOf(record: RecordView): string {
  const text = record.text('segment');
  return text === '' || /^(?:总体|整体|全部|综合|总评|会议|overall)/i.test(text) ? OVERALL : text;
}

/** The same person may score several things, each once. */
function senderOf(record: RecordView, segment: string): string | undefined {
  const phone = normaliseText(record.text('contact')).replace(/[\s-]/g, '');
  const sender = phone || normaliseText(record.text('ip'));
  return sender === '' ? undefined : `${sender}|${segment}`;
}

function statesInvalid(record: RecordView): boolean {
  const valid = record.text('valid');
  return valid !== '' && statusOf(valid) !== 'done' && /^(?:否|无效|重复|×|✗|n)/i.test(valid);
}

/** 4.5, 4.5分, ４．５ ; undefined outside 0…scale. */
function readScore(text: string, scale: number): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(?:分|\/\s*\d+)?$/.exec(normaliseText(text));
  const score = match ? Number(match[1]) : NaN;
  return score >= 0 && score <= scale ? score : undefined;
}
