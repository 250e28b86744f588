import type { Localized } from '../../base/Language';
import { tickedOptions } from '../../domain/checks/formAnswers';
import { matchAllowed } from '../../domain/checks/matchAllowed';
import { defineCellRule } from '../../domain/checks/Rule';
import { asksYesOrNo } from '../../domain/followup/completionOf';
import { lookUpProgress } from '../../domain/followup/progressVocabulary';
import { statusOf } from '../../domain/followup/statusOf';
import type { AllowedValue } from '../../domain/tables/TableDefinition';
import type { RecognisedColumn } from '../../domain/tables/TableReading';

interface Values {
  text: string;
  meant: Localized | undefined;
  allowed: { chinese: string; english: string };
}

/** Options quoted in the message; the rest is in the list itself. */
const QUOTED = 8;

export const valueOutsideList = defineCellRule<Values>({
  id: 'E03',
  severity: 'error',
  source: 'S2 第二步(需求类别), S3 模板1、模板3, S4 步骤1、步骤4、步骤5',
  title: { 'zh-CN': '枚举列只填可选值', en: 'Cells with a list of choices hold one of them' },
  looksAt: ({ definition }) => definition.allowed !== undefined,
  violation: ({ text, column, record }) => {
    const { allowed = [], role } = column.definition;
    if (role === 'status' && isShareDone(text)) return undefined;
    if (isPlainProgress(text, column)) return undefined;
    const answers = tickedOptions(text) ?? [text];
    for (const answer of answers) {
      const match = matchAllowed(answer, allowed);
      if (match.kind === 'allowed') continue;
      if (match.kind === 'outside' && isFreeAnswer(answer, role, record.table.kind)) continue;
      const meant = match.kind === 'alsoWritten' ? match.value : doneInOtherWords(answer, role, allowed);
      const english = allowed.find(({ value }) => value === meant)?.english ?? meant ?? '';
      const values = {
        text: answer,
        meant: meant === undefined ? undefined : { 'zh-CN': meant, en: english },
        allowed: {
          chinese: quoted(
            allowed.map(({ value }) => value),
            '、',
          ),
          english: quoted(
            allowed.map(({ english }) => english),
            ', ',
          ),
        },
      };
      return { values, ...(meant && answers[0] === text && { fix: { from: text, to: meant } }) };
    }
    return undefined;
  },
  message: ({ text, allowed }) => ({
    'zh-CN': `「${text}」不在可选范围：${allowed.chinese}`,
    en: `“${text}” is not one of: ${allowed.english}`,
  }),
  hint: ({ meant }) =>
    meant
      ? {
          'zh-CN': `请改为「${meant['zh-CN']}」。`,
          en: `Change it to “${meant.en}”, in Chinese “${meant['zh-CN']}”.`,
        }
      : { 'zh-CN': '请从可选范围中选一个填写。', en: 'Choose one of the listed values.' },
  example: {
    bad: { taskTracking: [{ task: 'PPT终稿审核', status: '搞定' }] },
    good: { taskTracking: [{ task: 'PPT终稿审核', status: '已完成' }] },
  },
});

function quoted(values: readonly string[], separator: string): string {
  return values.length > QUOTED ? `${values.slice(0, QUOTED).join(separator)}…` : values.join(separator);
}

/** 已完成了, 办结完毕: plainly done, and nothing else is said that a fix would lose. */
function doneInOtherWords(
  answer: string,
  role: string | undefined,
  allowed: readonly AllowedValue[],
): string | undefined {
  const plain = role === 'status' && /^[\u4e00-\u9fff]{2,6}$/.test(answer) && statusOf(answer) === 'done';
  return plain ? allowed.find(({ value }) => value === '已完成')?.value : undefined;
}

/** Words of which some value is in every list of progress for tasks in general. */
const GENERAL = new Set(['已完成', '已达成', '是']);

/** Another list's word of certain meaning (在办, 未销号, WIP, TRUE); lists with steps of their own keep to them. */
function isPlainProgress(answer: string, column: RecognisedColumn): boolean {
  const { role, allowed = [] } = column.definition;
  if (role !== 'status' || !allowed.some(({ value }) => GENERAL.has(value))) return false;
  if (/^[01]$/.test(answer)) return asksYesOrNo(column);
  return lookUpProgress(answer) !== undefined || /^(?:n\/?a|n\.a\.|not applicable|不适用)$/i.test(answer);
}

/** 80% says how far a task is as well as 进行中 does. */
function isShareDone(text: string): boolean {
  return /^\d{1,3}(?:\.\d+)?\s*[%\uff05]$/.test(text);
}

/** 「其他:答谢会」 in a form; a sentence on the progress in a ledger, as long as it can be understood. */
function isFreeAnswer(answer: string, role: string | undefined, kind: string): boolean {
  if (/^其[他它]/.test(answer)) return true;
  return role === 'status' && kind === 'followUp' && statusOf(answer) !== 'unknown';
}
