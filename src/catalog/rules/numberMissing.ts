import { isUnfilled } from '../../domain/checks/formAnswers';
import { defineCellRule } from '../../domain/checks/Rule';
import { normaliseText } from '../../domain/text/normaliseText';
import { findMissingNumbers, type MissingNumber } from '../../domain/wording/findMissingNumbers';

const WRITTEN_FREELY = ['text', 'longText', 'list', 'money'];

/** A cheap look first: money or % without a figure before it, or a blank line. */
const MAY_MISS =
  /(?<![\d.,\uff10-\uff19万亿千百十零一二三四五六七八九两半数几多余] ?)(?:[万亿千百]{1,2}(?:美|欧)?元|元|[%\uff05])|[_\uff3f]{2}/;

export const numberMissing = defineCellRule<{ text: string; unit: string }>({
  id: 'W12',
  severity: 'warning',
  source: 'S3 三(四)、四(原文缺数), S4 三',
  title: { 'zh-CN': '单位前须有数值', en: 'A unit has its number' },
  looksAt: ({ definition }) => WRITTEN_FREELY.includes(definition.type),
  violation: ({ text, record }) => {
    if (!MAY_MISS.test(text)) return undefined;
    if (record.table.reading.definition.layout === 'form' && isUnfilled(text)) return undefined;
    const [missing] = findMissingNumbers(text);
    return missing && { values: { text: clauseAround(text, missing), unit: missing.unit } };
  },
  message: ({ text, unit }) => ({
    'zh-CN': `「${text}」的单位「${unit}」前缺少数值`,
    en: `No number before “${unit}” in “${text}”`,
  }),
  hint: ({ unit }) => ({
    'zh-CN': `请在「${unit}」前补写数值。`,
    en: `Write the number before “${unit}”.`,
  }),
  example: {
    bad: { checklist: [{ need: '签约客户少', target: '签订3份合同,金额万元' }] },
    good: { checklist: [{ need: '签约客户少', target: '签订3份合同,金额300万元' }] },
  },
});

/** Characters quoted on either side of the unit. */
const QUOTED = 10;

/** The words around the unit, within its clause. */
function clauseAround(text: string, { start, end }: MissingNumber): string {
  const plain = normaliseText(text);
  const before = /[^,;。、]*$/.exec(plain.slice(Math.max(0, start - QUOTED), start))?.[0] ?? '';
  const after = /^[^,;。、]*/.exec(plain.slice(end, end + QUOTED))?.[0] ?? '';
  return `${before}${plain.slice(start, end)}${after}`.trim();
}
