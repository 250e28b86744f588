import type { HashArgument, ValueHelper } from '../handlebars/Helper';
import { onNumber, OTHERWISE } from './onReadable';
import { isYes, option, wholeNumber, type Hash } from './options';
import { capitalAmount } from './text/capitalAmount';
import { CAPITAL, CAPITAL_TRADITIONAL, chineseNumeral, PLAIN } from './text/chineseNumeral';
import { formatNumber } from './text/formatNumber';
import { ordinalText } from './text/ordinalText';
import { textOf } from './textOf';
import type { Decimal } from './values/Decimal';
import { isBlankValue } from './values/isBlankValue';

const PLUS: HashArgument = {
  names: ['正号', 'plus'],
  does: { 'zh-CN': '正数前面写 +', en: 'a + before positive numbers' },
};
const DECIMALS: HashArgument = {
  names: ['小数', 'decimals'],
  does: { 'zh-CN': '小数位数，四舍五入', en: 'decimals, rounded half up' },
};
const GROUPED: HashArgument = {
  names: ['千分位', 'grouped'],
  does: { 'zh-CN': '是否用逗号分千位', en: 'commas between thousands or not' },
};

/** 万元 counts in ten thousands; any other unit is only written behind. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^[万萬][亿億]/, 12],
  [/^[亿億]/, 8],
  [/^[万萬]/, 4],
];

const decimalsOf = (value: unknown): number => wholeNumber(value, '小数位数', 'decimals', 0, 10);

export const numberHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['数字', '千分位', 'number'],
    does: {
      'zh-CN':
        '按千分位写数；第二项是小数位数（四舍五入），不写则有几位印几位。认得 1,200、１２、¥300、500万元、96.2%',
      en: 'a number with thousands separators; second: decimals, rounded half up; all there are when absent',
    },
    atLeast: 1,
    atMost: 2,
    hash: [
      {
        names: ['单位', 'unit'],
        does: {
          'zh-CN': '写在数后的单位；以 万、亿、万亿 开头的会先换算',
          en: 'a unit behind the number; 万, 亿 and 万亿 convert first',
        },
      },
      GROUPED,
      PLUS,
      OTHERWISE,
    ],
    examples: [
      { template: '{{数字 1234567.5}}', gives: '1,234,567.5' },
      { template: '{{数字 1.005 2}}', gives: '1.01' },
      { template: '{{数字 12345678 2 单位="万元"}}', gives: '1,234.57万元' },
      { template: '{{数字 "2,350亿" 单位="万亿元"}}', gives: '0.235万亿元' },
      { template: '{{数字 20240705 千分位="否"}}', gives: '20240705' },
      { template: '{{number 5.2 1 plus=true}}', gives: '+5.2' },
      { template: '{{数字 "待定"}}', gives: '待定' },
    ],
    call: ([value, decimals], hash) => {
      const digits = decimals === undefined ? {} : { decimals: decimalsOf(decimals) };
      const unit = textOf(option(hash, '单位', 'unit'));
      const power = SCALES.find(([sign]) => sign.test(unit))?.[1] ?? 0;
      const manner = { ...digits, grouped: isGrouped(hash, true), plus: isYes(option(hash, '正号', 'plus')) };
      return onNumber(value, hash, (number) => `${formatNumber(number.shifted(-power), manner)}${unit}`);
    },
  },
  {
    kind: 'value',
    names: ['百分比', 'percent'],
    does: {
      'zh-CN': '小数写成百分数；第二项是小数位数（默认 1）',
      en: 'a fraction as percentage; second: decimals (1)',
    },
    atLeast: 1,
    atMost: 2,
    hash: [PLUS, OTHERWISE],
    examples: [
      { template: '{{百分比 0.962}}', gives: '96.2%' },
      { template: '{{百分比 "96.25%" 1}}', gives: '96.3%' },
      { template: '{{百分比 (除 3 4) 0}}', gives: '75%' },
      { template: '{{百分比 0.052 正号=true}}', gives: '+5.2%' },
    ],
    call: ([value, decimals = 1], hash) => {
      const manner = {
        decimals: decimalsOf(decimals),
        grouped: true,
        plus: isYes(option(hash, '正号', 'plus')),
      };
      return onNumber(value, hash, (number) => `${formatNumber(number.shifted(2), manner)}%`);
    },
  },
  {
    kind: 'value',
    names: ['金额大写', '金額大寫', 'amountInWords'],
    does: {
      'zh-CN':
        '按《正确填写票据和结算凭证的基本规定》写大写金额，精确到分，最多到 9999万亿；第二项写 "繁體" 则用正體字与新臺幣',
      en: 'an amount in capital Chinese numerals, to 分; second: "繁體" for Traditional and 新臺幣',
    },
    atLeast: 1,
    atMost: 2,
    hash: [
      {
        names: ['币种', 'currency'],
        does: { 'zh-CN': '前面的字，默认 人民币；写 "" 则不要', en: 'what stands before it; "" for nothing' },
      },
      { names: ['元', 'yuan'], does: { 'zh-CN': '元 改成 圆 等', en: '圆 or another word instead of 元' } },
      { names: ['整', 'whole'], does: { 'zh-CN': '整 改成 正', en: '正 instead of 整' } },
      OTHERWISE,
    ],
    examples: [
      { template: '{{金额大写 1200}}', gives: '人民币壹仟贰佰元整' },
      { template: '{{金额大写 "1,409.50"}}', gives: '人民币壹仟肆佰零玖元伍角' },
      { template: '{{金额大写 325.04 币种=""}}', gives: '叁佰贰拾伍元零肆分' },
      { template: '{{金额大写 "500万元" 元="圆" 整="正"}}', gives: '人民币伍佰万圆正' },
      { template: '{{金额大写 36050 "繁體"}}', gives: '新臺幣參萬陸仟零伍拾元整' },
      { template: '{{金额大写 -80}}', gives: '人民币负捌拾元整' },
    ],
    call: ([value, style], hash) => {
      const traditional = isTraditional(style);
      const currency = option(hash, '币种', 'currency') ?? (traditional ? '新臺幣' : '人民币');
      const yuan = textOf(option(hash, '元', 'yuan') ?? '元');
      const whole = textOf(option(hash, '整', 'whole') ?? '整');
      const manner = { traditional, currency: textOf(currency), yuan, whole };
      return onNumber(value, hash, (number) => capitalAmount(number, manner));
    },
  },
  {
    kind: 'value',
    names: ['汉字数字', '漢字數字', 'chineseNumber'],
    does: {
      'zh-CN': '把数写成汉字；第二项写 "大写" 或 "繁體大寫" 则用壹贰叁',
      en: 'a number in Chinese numerals; second: "大写" for capital ones',
    },
    atLeast: 1,
    atMost: 2,
    hash: [OTHERWISE],
    examples: [
      { template: '{{汉字数字 12}}', gives: '十二' },
      { template: '{{汉字数字 10305.6}}', gives: '一万零三百零五点六' },
      { template: '{{汉字数字 120 "大写"}}', gives: '壹佰贰拾' },
    ],
    call: ([value, style], hash) => onNumber(value, hash, (number) => numeralText(number, textOf(style))),
  },
  {
    kind: 'value',
    names: ['序号', 'ordinal'],
    does: {
      'zh-CN':
        '循环里的位置写成序号；第二项写出第一个号的样子："1."、"一、"、"（一）"、"（1）"、"①"、"甲、"、"A"、"a"、"i"、"第一章"、"001"',
      en: 'the position in a loop as a number; second: what the first number looks like: "1.", "（一）", "①", "A", "i", "001"',
    },
    atLeast: 1,
    atMost: 2,
    hash: [{ names: ['起', 'start'], does: { 'zh-CN': '从几号起，默认 1', en: 'the first number; 1' } }],
    examples: [
      {
        template: '{{#each 行}}{{序号 @index "（一）"}}{{事项}} {{/each}}',
        gives: '（一）会场布置 （二）客户邀约 （三）材料印制 （四）签约准备 ',
      },
      { template: '{{序号 2}}', gives: '3' },
      { template: '{{序号 0 "①" 起=5}}', gives: '⑤' },
    ],
    call: ([index, style = '1'], hash) => {
      const start = wholeNumber(option(hash, '起', 'start') ?? 1, '起', 'start', 0, 1_000_000);
      return onNumber(index, {}, (number) => countText(number, start, textOf(style)));
    },
  },
  {
    kind: 'value',
    names: ['编号', '編號', 'numbering'],
    does: {
      'zh-CN': '一个数写成序号，样式同 序号：第三就是 3',
      en: 'a number as it counts, in the styles of ordinal: the third is 3',
    },
    atLeast: 2,
    atMost: 2,
    hash: [],
    examples: [
      { template: '{{编号 3 "一、"}}', gives: '三、' },
      { template: '{{编号 12 "（1）"}}', gives: '（12）' },
      { template: '{{编号 2 "附件1："}}', gives: '附件2：' },
      { template: '{{编号 4 "甲"}} {{编号 4 "A"}} {{编号 4 "i"}} {{编号 4 "①"}}', gives: '丁 D iv ④' },
      { template: '{{编号 11 "第一章"}}', gives: '第十一章' },
    ],
    call: ([value, style]) => onNumber(value, {}, (number) => countText(number, 0, textOf(style))),
  },
  {
    kind: 'value',
    names: ['单位', '單位', 'unit'],
    does: {
      'zh-CN': '数后写单位；没有数就不印单位，已有单位不重复，字母单位前空一格',
      en: 'a value with its unit; no unit without a value, none twice, a blank before Latin ones',
    },
    atLeast: 2,
    atMost: 2,
    hash: [
      { names: ['空', 'blank'], does: { 'zh-CN': '没有数时印什么', en: 'printed when there is no value' } },
      DECIMALS,
      GROUPED,
    ],
    examples: [
      { template: '{{单位 1200 "万元"}}', gives: '1200万元' },
      { template: '{{单位 12345.678 "元" 小数=2 千分位=true}}', gives: '12,345.68元' },
      { template: '{{单位 5 "kg"}}', gives: '5\u00a0kg' },
      { template: '{{单位 "30家" "家"}}', gives: '30家' },
      { template: '{{单位 "" "家" 空="无"}}', gives: '无' },
    ],
    call: ([value, unit], hash) => withUnit(value, textOf(unit), hash),
  },
];

const isTraditional = (style: unknown): boolean => /[繁正][体體]|臺|台/.test(textOf(style));

function isGrouped(hash: Hash, usual: boolean): boolean {
  const asked = option(hash, '千分位', 'grouped');
  return asked === undefined ? usual : isYes(asked);
}

function numeralText(number: Decimal, style: string): string | undefined {
  if (number.wholeDigits() > 16) return undefined;
  const capital = /大[写寫]/.test(style);
  const signs = capital ? (isTraditional(style) ? CAPITAL_TRADITIONAL : CAPITAL) : PLAIN;
  const [whole = '0', fraction = ''] = number.absolute().toString().split('.');
  const numeral = chineseNumeral(whole, signs);
  // 十二, but 壹拾贰.
  const counted = capital ? numeral : numeral.replace(/^一十/, '十');
  const point = fraction && `点${fraction.replace(/\d/g, (digit) => signs.digits[Number(digit)] ?? '')}`;
  return `${number.sign() < 0 ? '负' : ''}${counted}${point}`;
}

/** Undefined for what cannot be counted: 1.5. */
function countText(number: Decimal, start: number, style: string): string | undefined {
  const counted = Number(number.toString()) + start;
  return Number.isSafeInteger(counted) ? ordinalText(counted, style) : undefined;
}

function withUnit(value: unknown, unit: string, hash: Hash): unknown {
  if (isBlankValue(value)) return option(hash, '空', 'blank');
  const decimals = option(hash, '小数', 'decimals');
  const asked = decimals !== undefined || option(hash, '千分位', 'grouped') !== undefined;
  const manner = {
    grouped: isGrouped(hash, false),
    ...(decimals === undefined ? {} : { decimals: decimalsOf(decimals) }),
  };
  const written = textOf(value).trim();
  if (unit !== '' && written.endsWith(unit)) return written;
  const text = asked ? textOf(onNumber(value, {}, (number) => formatNumber(number, manner))) : written;
  return `${text}${/^[A-Za-z]/.test(unit) ? '\u00a0' : ''}${unit}`;
}
