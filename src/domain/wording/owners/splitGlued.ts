import { kindOfOwner } from './kindOfOwner';
import { startsWithSurname } from './surnames';

/** Two units of one rank in a row: 市场部销售部, 财政局教育局; not 事业部市场部, 公司总部财务部. */
const SAME_RANK =
  /^([\u4e00-\u9fffA-Z]{1,6}?(?<![总本分内外事业支全干队])(部|处|科|局))(?![门长员])([\u4e00-\u9fffA-Z]{2,6}\2)$/;

/** 市场部张三销售部李四: unit, person, unit, person. */
const TWO_PAIRS =
  /^([\u4e00-\u9fffA-Z]{1,8}?[部处科局室院组办])([\u4e00-\u9fff]{2,3})([\u4e00-\u9fffA-Z]{2,8}[部处科局室院组办])([\u4e00-\u9fff]{2,3})$/;

/** Splits units written together without a sign. */
export function splitGlued(text: string): readonly string[] {
  if (text.length < 6 || text.length > 24) return [text];
  const [, first, , second] = SAME_RANK.exec(text) ?? [];
  if (first !== undefined && second !== undefined && kindOfOwner(first) === 'department')
    return [first, second];
  const pairs = splitPairs(text);
  return pairs ?? [text];
}

function splitPairs(text: string): readonly string[] | undefined {
  const [, firstUnit = '', firstPerson = '', secondUnit = '', secondPerson = ''] = TWO_PAIRS.exec(text) ?? [];
  if (!startsWithSurname(firstPerson) || !startsWithSurname(secondPerson)) return undefined;
  // A third character of the first name that the second unit can spare belongs to the unit: 张三|销售部.
  const spare = firstPerson.length === 3 && secondUnit.length < 3;
  const name = spare ? firstPerson.slice(0, 2) : firstPerson;
  const unit = spare ? firstPerson.slice(2) + secondUnit : secondUnit;
  return [firstUnit + name, unit + secondPerson];
}
