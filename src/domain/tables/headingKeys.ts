import { normaliseText } from '../text/normaliseText';

/** A heading in the forms under which it is looked up, best first. No blanks, punctuation, case, numbering or marks. */
export interface HeadingKeys {
  /** `责任方（对接人）*` → `责任方对接人` */
  readonly full: string;
  /** Without what stands in brackets: `责任方`; the same as `full` when there is none. */
  readonly bare: string;
  /** `责任人/部门` → `责任人`, `部门`; empty when it is not a list. */
  readonly parts: readonly string[];
  /** `任务 Task` → `任务`, `task`; empty when it is not one heading in two scripts. */
  readonly scripts: readonly string[];
  /** What a longer heading ends in, longest first: `本年度工作完成时限` → `年度工作完成时限` … `成时限`; also without 情况, 要求 … */
  readonly tails: readonly string[];
}

/** Nothing to take off: most of the words of the definitions. */
const PLAIN = /^[\u4e00-\u9fff]{1,20}$/;
const NUMBERING = /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、．]|[①-⑳⑴-⒇])\s*(?=\D)/;
const BRACKETED = /[([{<【〔《「『][^)\]}>】〕》」』]*(?:[)\]}>】〕》」』]|$)/g;
const DIVIDER = /[/|、&;]|(?<=[\u3400-\u9fff])[及和与或](?=[\u3400-\u9fff])/;
const SEPARATORS = /[^\p{L}\p{N}%#]+/gu;
const MARKS = /[①-⑳⓪⑴-⒇¹²³⁰-⁹]/g;
const HAN = /[\u3400-\u9fff]/;
const TWO_SCRIPTS =
  /^([\u3400-\u9fff][\u3400-\u9fff ]*)[\s/|]+([a-z][a-z .'%-]+)$|^([a-z][a-z .'%-]+)[\s/|]+([\u3400-\u9fff][\u3400-\u9fff ]*)$/;
const LOOSE_ENDING = /(?:情况|说明|要求|内容|信息|栏|明细|安排|描述|名称|概述|简述|标题)$/;
/** Words before a known ending that make it mean something else: 原责任人, 实际完成时间, 是否超出完成时限. */
const TURNED =
  /实际|实(?!施)|计划|预计|预定|要求|原|旧|上次|上一|是否|非|未|不|预警|提醒|变更|审批|审核|修订|延期|顺延|平均|累计|报名|出生|入职|合同/;
const LONGEST = 60;

/** The keys of a heading or label; all empty when it holds no letter or digit. */
export function headingKeys(text: string): HeadingKeys {
  const tidy = tidyHeading(text);
  const full = keyOf(tidy);
  const bareText = tidy.replace(BRACKETED, ' ');
  const bare = keyOf(bareText) || full;
  const parts = bareText.split(DIVIDER).map(keyOf).filter(Boolean);
  return {
    full,
    bare,
    parts: parts.length > 1 ? parts : [],
    scripts: scriptsOf(bareText),
    tails: tailsOf(bareText, bare),
  };
}

/** The `full` key alone. */
export function headingKey(text: string): string {
  return PLAIN.test(text) ? normaliseText(text) : keyOf(tidyHeading(text));
}

function tidyHeading(text: string): string {
  return normaliseText(text.slice(0, LONGEST * 4))
    .toLowerCase()
    .replace(MARKS, '')
    .replace(NUMBERING, '');
}

/** A word as it is looked up: `Due Date` → `duedate`. `#` and `%` alone are words. */
function keyOf(text: string): string {
  return text.replace(SEPARATORS, '').slice(0, LONGEST);
}

function scriptsOf(text: string): string[] {
  const match = TWO_SCRIPTS.exec(text.trim());
  return match ? match.slice(1).filter(Boolean).map(keyOf) : [];
}

function tailsOf(text: string, key: string): string[] {
  return HAN.test(key) ? hanTails(key) : wordTails(text);
}

function hanTails(key: string): string[] {
  const loose = key.replace(LOOSE_ENDING, '');
  const tails = loose !== key && loose.length > 1 ? [loose] : [];
  for (let start = 1; start <= key.length - 3 && start <= 12; start++) {
    if (!TURNED.test(key.slice(0, start))) tails.push(key.slice(start));
  }
  return tails;
}

function wordTails(text: string): string[] {
  const words = text.trim().split(/\s+/);
  const tails: string[] = [];
  for (let start = 1; start < words.length && start <= 4; start++) {
    const tail = keyOf(words.slice(start).join(' '));
    if (tail.length >= 5) tails.push(tail);
  }
  return tails;
}
