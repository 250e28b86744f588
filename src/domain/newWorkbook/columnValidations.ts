import type { Localized } from '../../base/Language';
import type { Area } from '../snapshot/Snapshot';
import type { ColumnDefinition } from '../tables/TableDefinition';
import type { OptionsSheet } from './buildOptionsSheet';
import type { Words } from './live/LiveColumn';
import type { NewTablePlan } from './NewTablePlan';
import type { SheetColumn } from './SheetColumn';
import type { NewValidation } from './WorkbookDescription';

/** Drop-down lists, prompts and questions for the columns that people fill in. */
export function columnValidations(
  columns: readonly SheetColumn[],
  body: Area,
  ranges: NewTablePlan['ranges'],
  options: OptionsSheet,
  words: Words,
): readonly NewValidation[] {
  return columns.flatMap(({ definition, live, heading }, index) => {
    if (!definition || live) return [];
    const area = { ...body, left: index + 1, right: index + 1 };
    const range = ranges?.[definition.field];
    if (range) return [rangeValidation(area, heading, range, words)];
    const validation = cellValidation(definition, heading, area, options, words);
    return validation ? [validation] : [];
  });
}

/** What may be typed under a heading; undefined when anything may. */
export function cellValidation(
  definition: ColumnDefinition,
  heading: string,
  area: Area,
  options: OptionsSheet,
  words: Words,
): NewValidation | undefined {
  const { allowed, type, role } = definition;
  const question = (text: Localized) => ({ title: titleOf(heading), text: words(text) });
  const prompt = promptOf(definition);
  const shown = prompt && { prompt: { title: titleOf(heading), text: words(prompt) } };
  if (allowed) {
    const source = options.sourceOf(listValues(allowed, words));
    return { area, rule: { kind: 'list', source }, question: question(outsideList), ...shown };
  }
  if (type === 'integer' && role !== 'sequence') {
    return { area, rule: { kind: 'wholeNumber', minimum: 0 }, question: question(noWholeNumber), ...shown };
  }
  return shown && { area, rule: { kind: 'any' }, ...shown };
}

export function listValues(
  allowed: NonNullable<ColumnDefinition['allowed']>,
  words: Words,
): readonly string[] {
  return allowed.map(({ value, english }) => words({ 'zh-CN': value, en: english }));
}

function rangeValidation(
  area: Area,
  heading: string,
  [minimum, maximum]: readonly [number, number],
  words: Words,
): NewValidation {
  const text = words({
    'zh-CN': `请填 ${minimum} 至 ${maximum} 之间的数。`,
    en: `A number from ${minimum} to ${maximum}.`,
  });
  const title = titleOf(heading);
  return {
    area,
    rule: { kind: 'decimal', minimum, maximum },
    prompt: { title, text },
    question: { title, text },
  };
}

/** Excel shows 32 characters. */
const titleOf = (heading: string) => heading.slice(0, 32);

const outsideList: Localized = {
  'zh-CN': '这个值不在下拉列表里。确要使用请选「是」；常用的值可加到列表所在的工作表中。',
  en: 'This value is not in the list. Keep it anyway, or add it to the list first.',
};
const noWholeNumber: Localized = {
  'zh-CN': '这里应填不小于 0 的整数。',
  en: 'A whole number of 0 or more is expected here.',
};

/** Said where people most often go wrong. */
function promptOf({ role, type }: ColumnDefinition): Localized | undefined {
  if (role === 'owner') {
    return {
      'zh-CN': '只填一个责任方，配合方另列。写法如：张三（市场部）。',
      en: 'One owner only; others go into another column.',
    };
  }
  if (role === 'deadline' || role === 'finished') {
    return type === 'dateTime'
      ? { 'zh-CN': '请填日期和时间，如 2024-03-15 18:00。', en: 'Date and time, such as 2024-03-15 18:00.' }
      : { 'zh-CN': '请填日期，如 2024-07-10。', en: 'A date, such as 2024-07-10.' };
  }
  if (role === 'kpi' || role === 'target') {
    return {
      'zh-CN': '写明数值、比较符和单位，如：新签合同数≥100家；变化率请写明基准与周期。',
      en: 'A number, a comparison and a unit, such as: contracts ≥ 100.',
    };
  }
  return undefined;
}
