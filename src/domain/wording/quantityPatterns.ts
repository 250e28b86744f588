import { CHINESE_NUMERALS } from './chineseNumber';

/**
 * What stands in a normalised text where a quantity may begin. Every repetition is bounded or consumes what it
 * scans, so that the whole takes linear time on any text.
 */
const NUMERALS = '[零〇一二两三四五六七八九十百千万亿]';

const EVENTS =
  '事故|投诉|泄露|泄漏|泄密|延误|差错|缺陷|失误|违规|违纪|违法|逾期|事件|故障|中断|伤亡|死亡|感染|差评|退货|丢失|遗漏|上访|信访|拖欠|排放|超标|污染|停机|召回|返工|误报|漏报|流失|案件|火灾|欠款|坏账|舆情|缺席|迟到|缺勤|新增|增长|返贫|超支|积压|隐患|破损';

const ZERO_EVENT = `(?:零|(?<![\\d.])0|无|不发生|未发生|不出现|未出现|不得发生|不得出现)(?:重大|特大|较大|一般|安全|生产|责任|质量|数据|有效|客户|网络|信息|严重|人员|火灾|群体性|交通|环保|环境|消防|医疗|教学|食品|负面|重复|计划外|非计划|顾客|用户|旅客|人为|系统|设备|及以上|以上|次生|越级|个人|工伤|轻伤|重伤|产品|施工|的|等){0,8}(?:${EVENTS})`;

const RANK = `(?:(?:排名|位列|位居|名列|列|居|进入|跻身|保持|稳居|进)[^\\d,;。第前]{0,8}?[第前](?:\\d{1,4}|${NUMERALS}{1,4})(?:名|位|强|%)?|(?:(?<![提会])前|[Tt][Oo][Pp] ?)(?:\\d{1,4}|${NUMERALS}{1,4})(?:名|位|强|%)|TOP ?(?:\\d{1,3}))`;

const SHARE = `(?:[百千万])分之(?:\\d{1,9}(?:\\.\\d{1,9})?|${NUMERALS}{1,7}(?:点${NUMERALS}{1,5})?)|百分百|(?:${NUMERALS}{1,4})分之(?:${NUMERALS}{1,4})|(?:[一二两三四五六七八九])成(?=以上|左右|以内|以下|[,;。、)的]|$)`;

const MULTIPLE = '翻(?:[一两二三四五\\d])?番|翻一?倍|减半|过半|半数以上|一半(?:以上)?';

const ROUND_THE_CLOCK = '(?<!\\d)\\d{1,2} ?[×xX*] ?24(?: ?小时)?';

const NAMED_PHRASE =
  '[一两二三四五六七八九十]个(?:方面|环节|层面|维度|角度|意识|自信|维护|确立|全面|结合|转变|坚持|统筹|中心|毫不动摇|代表|一百年)|八项规定|三会一课|三重一大|三项制度|三公经费|两学一做|一岗双责|一票否决|[一二三]次(?:产业|能源)|二次元|十[三四五]五|五位一体|一[人户村企校园地事]一|一年一度|一次性';

const DATE = [
  '(?:19|20)\\d{2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d)',
  '(?:\\d{1,2}[.、])?(?:19|20)\\d{2} ?(?:学年度?|财年|年度?)(?:底|末|初|内)?',
  '民国 ?\\d{2,3} ?年',
  '(?<!\\d)\\d{2}年(?=\\d{1,2}月|度|底|末|第|上半|下半|[Qq])',
  '(?<!\\d)\\d{1,2} ?月(?:份|底|末|初|中旬|上旬|下旬)?(?: ?\\d{1,2} ?[日号])?',
  '(?<!\\d)\\d{1,2} ?[日号](?=前|之前|以前|起|开始|底|止|晚|上午|下午|中午|至|到|-|~|[,;。、)]|$)',
  '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?',
  '(?<!\\d)\\d{1,2}[时点](?:\\d{1,2}分|半|整|许)?',
  '[零〇二三四五六七八九一]{4}年',
  '[一二三四五六七八九十]{1,3}月(?:份|底|末|初)?(?:[一二三四五六七八九十]{1,3}[日号])?',
  '(?<!\\d)[一二三四1-4]季度',
  '(?:周|星期|礼拜)[一二三四五六日天](?![次场回个篇期份])',
].join('|');

const ORDINAL = `第(?:\\d{1,6}|${NUMERALS}{1,6})(?:季度|[名位届期批轮次个])?`;
const SCALE = '(?:满分|总分) ?(?:为|是)? ?\\d{1,4} ?分?|\\d{1,4}分(?:制|量表)|百分制';
const CODE =
  '(?<![A-Za-z])(?!RMB|USD|CNY|NTD?|HKD|EUR|US|(?:of|to|by|at|in|is|or|and|for|the|was|are|per|max|min|all|has|top|day|get|cut|hit) )[A-Za-z]{1,12}[- ]?(?<![A-Za-z]{4} )\\d{1,8}(?:\\.\\d{1,6}){0,5}(?![\\d%])';
const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const CHINESE = '[零〇一二两三四五六七八九十百千万亿半]+';

export type TokenKind = 'zero' | 'rank' | 'share' | 'multiple' | 'clock' | 'skipped' | 'arabic' | 'chinese';

/** What a token may be, in order of precedence. */
const TOKENS: Readonly<Record<TokenKind, string>> = {
  zero: ZERO_EVENT,
  rank: RANK,
  share: SHARE,
  multiple: MULTIPLE,
  clock: ROUND_THE_CLOCK,
  skipped: [NAMED_PHRASE, DATE, ORDINAL, SCALE, CODE].join('|'),
  arabic: ARABIC,
  chinese: CHINESE,
};

/** The tokens that may begin with some character. */
export interface TokenStart {
  /** Sticky; one group for each of `kinds`. */
  readonly pattern: RegExp;
  readonly kinds: readonly TokenKind[];
  /** Never right after a letter. */
  readonly beginsWord?: true;
}

const startOf = (...kinds: readonly TokenKind[]): TokenStart => ({
  pattern: new RegExp(kinds.map((kind) => `(${TOKENS[kind]})`).join('|'), 'y'),
  kinds,
});

/** A code begins with any letter, TOP10 with a T. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSUVWXYZabcdefghijklmnopqrsuvwxyz';

/** Every character a token may begin with; a new pattern in `TOKENS` needs its first characters here. */
const STARTS: readonly (readonly [characters: string, start: TokenStart])[] = [
  ['0123456789', startOf('zero', 'clock', 'skipped', 'arabic')],
  [CHINESE_NUMERALS, startOf('zero', 'share', 'multiple', 'skipped', 'chinese')],
  ['无不未', startOf('zero')],
  ['排位名列居进跻保稳前', startOf('rank')],
  ['翻减过', startOf('multiple')],
  ['民周星礼第满总', startOf('skipped')],
  ['Tt', startOf('rank', 'skipped')],
  [LETTERS, { ...startOf('skipped'), beginsWord: true }],
];

/** By character code: 0 for one no token begins with, otherwise a position in `TOKEN_STARTS`. */
export const TOKEN_START_NUMBERS = new Uint8Array(0x10000);
export const TOKEN_STARTS: readonly (TokenStart | undefined)[] = [
  undefined,
  ...STARTS.map(([, start]) => start),
];
STARTS.forEach(([characters], position) => {
  for (const character of characters) TOKEN_START_NUMBERS[character.charCodeAt(0)] = position + 1;
});

/** What may follow a number that is no plain amount: 3,000, 3.5, 3、2024年, 3×24, 5月, 12:30, 5分制, 1季度. */
export const AFTER_SPECIAL_NUMBER = ',.、 ×xX*年月日号:时点分季';

/** The event at the end of a zero-event token. */
export const ZERO_EVENT_NAME = new RegExp(`(?:${EVENTS})$`);
