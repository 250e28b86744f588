import { kindOfOwner } from './kindOfOwner';
import { hasCommonSurname } from './surnames';

const MAY_BE_CONJUNCTION = /[和与及跟同或]|and|or/;
const CONJUNCTION = /以及|[和与及跟同或]| and | or /g;

/** Offices are often named by their function alone; together with a suffixed unit they make one name (人事与行政部, 计划财务与审计部). */
const FUNCTION = /(?:财务|人事|行政|后勤|法务|教务|总务|学务|物业|监理|会务)$/;

/**
 * Splits at 和, 与, 及, 以及, 跟, 同, 或 where both sides are a unit, a title or a person: 张三和李四, 市场部与王芳;
 * not 李晓和, 周和平, 发展和改革委员会, 文化和旅游局.
 */
export function splitConjunctions(text: string): readonly string[] {
  if (!MAY_BE_CONJUNCTION.test(text)) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(CONJUNCTION)) {
    const left = text.slice(from, index);
    const right = text.slice(index + found.length);
    if (!isOwner(left) || !startsWithOwner(right) || isCompoundName(left, right)) continue;
    parts.push(left);
    from = index + found.length;
  }
  return [...parts, text.slice(from)];
}

const LONGEST_NAME = 30;

function isOwner(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST_NAME && kindOfOwner(text) !== 'other';
}

/** The right side may hold further conjunctions: 张三和李四和王五. */
function startsWithOwner(text: string): boolean {
  if (isOwner(text)) return true;
  const within = text.slice(0, LONGEST_NAME);
  return [...within.matchAll(CONJUNCTION)].some(({ index }) => isOwner(within.slice(0, index)));
}

/** 计算机与信息学院, 战略与运营部: a person beside a unit is believed only with one of the commonest surnames. */
function isCompoundName(left: string, right: string): boolean {
  if (kindOfOwner(right) !== 'department') return false;
  return (
    (FUNCTION.test(left) && !FUNCTION.test(right)) ||
    (/^[\u4e00-\u9fff]/.test(left) && kindOfOwner(left) === 'person' && !hasCommonSurname(left))
  );
}
