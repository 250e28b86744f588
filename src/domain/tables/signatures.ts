import type { Cell } from '../snapshot/Snapshot';
import { normaliseText } from '../text/normaliseText';

/** Who signs, or what stands beside it. */
const PARTIES =
  '甲方|乙方|丙方|双方|各方|委托方|受托方|发包方|承包方|买方|卖方|供方|需方|建设单位|施工单位|监理单位|责任单位|承办单位|主办单位';
const POSTS =
  '主管领导|分管领导|主要领导|带队领导|单位领导|部门领导|处室领导|领导|单位负责人|部门负责人|科室负责人|处室负责人|项目负责人|负责人|主管|主任|科长|处长|局长|经理|总经理|校对|会签|签发|签收|经手|监督|监交|接收';
const WORK =
  '制表|制单|填表|填报|填写|编制|编写|审核|审批|审定|审查|复核|复审|核准|核对|批准|统计|记录|报送|上报|拟稿|核稿|经办|承办|汇总|整理';
/** After the word: who, when, or the place to sign. */
const ENDING =
  '(?:人员|人|员|者|单位|部门|科室|机构|领导|日期|时间|意见|代表|法定代表人|授权代表|签字|签名|签章|盖章|签收|公章)*';
const ROUND =
  '联系人|联系电话|联系方式|电话|传真|邮箱|金额单位|计量单位|货币单位|单位|日期|时间|截止|截至|签字|签名|签章|盖章|公章|单位盖章|签字盖章';
const WORD = `(?:(?:${PARTIES}|${POSTS}|${WORK})${ENDING}|(?:${ROUND})${ENDING})`;
const STAMP = '(?:\\([^)]{0,12}\\))?';
const ENGLISH = 'prepared by|approved by|reviewed by|checked by|signed by|signature|date|unit';

/** 制表人：张三, 甲方(盖章): */
const LABEL = new RegExp(`^(?:${WORD}${STAMP}|${ENGLISH})\\s*:`, 'i');
/** With no colon only words that head nothing else: 制表人, 甲方(盖章), 审核人签字. */
const BARE = new RegExp(
  `^(?:${WORD}\\((?:盖章|签字|签名|签章|公章|手签|章|签字盖章)\\)|(?:${WORK})(?:人|人员|员)|(?:${PARTIES}|${POSTS}|${WORK})${ENDING}(?:签字|签名|签章|盖章|公章))$`,
);
/** A task may be called 审核：合同文本; nobody calls one 制表人：张三. */
const ALSO_A_TASK = new RegExp(
  `^(?:${WORK}|校对|会签|签发|签收|监督|接收|单位|日期|时间|截止|截至)${STAMP}\\s*:\\s*\\S`,
);
const COLON_AT_END = /^[^:]{1,16}:$/;
/** 年 月 日, ____ */
const BLANK = /^(?:(?:\d{4}|_+)?年(?:\d{1,2}|_+)?月(?:\d{1,2}|_+)?日|_+)$/;
const LONGEST = 40;
/** A cheap look first: this is asked of every row. */
const MAY_BE_SIGNATURE = /[:：)）签簽盖蓋章名]|[人员員]\s*$/;

/** 制表人：, 单位：万元, 填报日期： … : a label around a table, not one of its values. */
export function isSideLabel(text: string): boolean {
  return LABEL.test(plain(text));
}

/**
 * Whether the filled cells of a row are those of a signature line below a table: 制表：张三 | 审核： | 批准：,
 * 甲方(盖章) | 乙方(盖章), 制表人 | 张三 | 审核人 | 李四. A row that begins with one label only and goes on with
 * values (审核：合同文本 | 张三 | 7月1日) is none.
 */
export function isSignatureRow(cells: readonly Cell[]): boolean {
  const [first, second] = cells;
  if (first?.kind !== 'text' || !MAY_BE_SIGNATURE.test(String(first.value))) return false;
  const texts = cells.map(({ kind, value }) => (kind === 'text' ? plain(String(value)) : undefined));
  const labels = texts.filter((text) => text !== undefined && isLabel(text)).length;
  const blanks = texts.filter((text) => text !== undefined && BLANK.test(text)).length;
  const head = texts[0] ?? '';
  if (!isLabel(head)) return false;
  const values = cells.length - labels - blanks;
  if (labels > 1 || values === 0) return values <= labels;
  if (COLON_AT_END.test(head) || !LABEL.test(head)) return cells.length <= 2 || (blanks > 0 && values <= 1);
  return (
    cells.length <= 2 && !(ALSO_A_TASK.test(head) && second?.kind === 'text' && !/\d/.test(texts[1] ?? ''))
  );
}

function isLabel(text: string): boolean {
  return LABEL.test(text) || BARE.test(text) || COLON_AT_END.test(text);
}

/** Half-width, without the blanks that leave room to write: 「制 表 人 ：」. */
function plain(text: string): string {
  return normaliseText(text.slice(0, LONGEST)).replace(/(?<=[^a-z])\s+|\s+(?=[^a-z])/gi, '');
}
