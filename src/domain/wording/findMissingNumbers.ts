import { normaliseText } from '../text/normaliseText';

/** A unit with no number before it: 金额万元, 签订____万元订单. */
export interface MissingNumber {
  readonly unit: string;
  /** The words around it, as written. */
  readonly text: string;
  /** Positions of the unit in `normaliseText` of the text. */
  readonly start: number;
  readonly end: number;
}

/** An amount is expected after these: the number got lost, or was never filled in. */
const AMOUNT_WORDS =
  '金额|总额|总价|单价|价格|价款|报价|预算|经费|资金|费用|成本|产值|营收|收入|利润|投资额?|合同额|销售额|交易额|成交额|货款|押金|保证金|补贴|奖金|罚款|回款|到账|融资|目标|实际|达到|完成|实现|签订|签约|落实|新增|节约|节省|共计|合计|总计|约|达|超|为|计|不少于|不低于|不超过|超过|突破|≥|≤|>|<|=';

/** 万元户, 万元GDP能耗, 万元以上项目 and the like name something: the unit stands for 一万元. */
const NAMED = '户|村|店|级|大奖|以上|以下|以内|左右|GDP|产值|增加值|地区生产|能耗|收入|\\)';

const BIG_MONEY = '万美元|万欧元|亿美元|万亿元|亿元|万元|千元';

const MISSING = new RegExp(
  [
    `(?<=(?:${AMOUNT_WORDS}):?_{0,20} ?)(?:${BIG_MONEY})(?!${NAMED})`,
    `(?<=(?:金额|总额|预算|费用|价格|单价|合计|共计|经费):?_{0,20} ?)元(?=$|[,;。、(])`,
    `(?<=__ ?)(?:${BIG_MONEY}|元|%|个百分点|家|人|份|项|次|场|个|名|天|小时|个工作日|分钟|分|件|吨|套|台|户)(?!${NAMED})`,
    `(?<=(?:率|占比|比例|提升|提高|增长|降低|下降|达到|不低于|不少于|不超过|≥|≤)) ?%`,
  ].join('|'),
  'g',
);

const MAY_MATCH = /元|__|%/;

/** Unit lines and headings state the unit only: 单位:万元, 金额(万元). */
const UNIT_LINE = /单位[^,;。]{0,6}$/;

/** Units whose number is missing, left to right. Source: S3 §三(四), §四; S4 §三, where the numbers were lost. */
export function findMissingNumbers(text: string): readonly MissingNumber[] {
  const normalised = normaliseText(text);
  if (!MAY_MATCH.test(normalised)) return [];
  return [...normalised.matchAll(MISSING)].flatMap(({ 0: found, index }) => {
    if (UNIT_LINE.test(normalised.slice(Math.max(0, index - 12), index))) return [];
    const end = index + found.length;
    return [
      {
        unit: found.trim(),
        text: normalised.slice(Math.max(0, index - 6), end + 4),
        start: index,
        end,
      },
    ];
  });
}
