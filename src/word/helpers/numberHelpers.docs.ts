import type { DocsOf } from '../handlebars/HelperFamily';
import type { numberHelpers } from './numberHelpers';

export const numberDocs: DocsOf<typeof numberHelpers> = {
  数字: {
    does: {
      'zh-CN':
        '按千分位写数；第二项是小数位数（四舍五入），不写则有几位印几位。认得 1,200、１２、¥300、500万元、96.2%',
      en: 'a number with thousands separators; second: decimals, rounded half up; all there are when absent',
    },
    hash: [
      {
        'zh-CN': '写在数后的单位；以 万、亿、万亿 开头的会先换算',
        en: 'a unit behind the number; 万, 亿 and 万亿 convert first',
      },
      { 'zh-CN': '是否用逗号分千位', en: 'commas between thousands or not' },
      { 'zh-CN': '正数前面写 +', en: 'a + before positive numbers' },
      {
        'zh-CN': '读不懂这个值时改印什么；不写就照原样印出',
        en: 'printed for a value that cannot be read; as it stands when absent',
      },
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
  },
  百分比: {
    does: {
      'zh-CN': '小数写成百分数；第二项是小数位数（默认 1）',
      en: 'a fraction as percentage; second: decimals (1)',
    },
    hash: [
      { 'zh-CN': '正数前面写 +', en: 'a + before positive numbers' },
      {
        'zh-CN': '读不懂这个值时改印什么；不写就照原样印出',
        en: 'printed for a value that cannot be read; as it stands when absent',
      },
    ],
    examples: [
      { template: '{{百分比 0.962}}', gives: '96.2%' },
      { template: '{{百分比 "96.25%" 1}}', gives: '96.3%' },
      { template: '{{百分比 (除 3 4) 0}}', gives: '75%' },
      { template: '{{百分比 0.052 正号=true}}', gives: '+5.2%' },
    ],
  },
  金额大写: {
    does: {
      'zh-CN':
        '按《正确填写票据和结算凭证的基本规定》写大写金额，精确到分，最多到 9999万亿；第二项写 "繁體" 则用正體字与新臺幣',
      en: 'an amount in capital Chinese numerals, to 分; second: "繁體" for Traditional and 新臺幣',
    },
    hash: [
      { 'zh-CN': '前面的字，默认 人民币；写 "" 则不要', en: 'what stands before it; "" for nothing' },
      { 'zh-CN': '元 改成 圆 等', en: '圆 or another word instead of 元' },
      { 'zh-CN': '整 改成 正', en: '正 instead of 整' },
      {
        'zh-CN': '读不懂这个值时改印什么；不写就照原样印出',
        en: 'printed for a value that cannot be read; as it stands when absent',
      },
    ],
    examples: [
      { template: '{{金额大写 1200}}', gives: '人民币壹仟贰佰元整' },
      { template: '{{金额大写 "1,409.50"}}', gives: '人民币壹仟肆佰零玖元伍角' },
      { template: '{{金额大写 325.04 币种=""}}', gives: '叁佰贰拾伍元零肆分' },
      { template: '{{金额大写 "500万元" 元="圆" 整="正"}}', gives: '人民币伍佰万圆正' },
      { template: '{{金额大写 36050 "繁體"}}', gives: '新臺幣參萬陸仟零伍拾元整' },
      { template: '{{金额大写 -80}}', gives: '人民币负捌拾元整' },
    ],
  },
  汉字数字: {
    does: {
      'zh-CN': '把数写成汉字；第二项写 "大写" 或 "繁體大寫" 则用壹贰叁',
      en: 'a number in Chinese numerals; second: "大写" for capital ones',
    },
    hash: [
      {
        'zh-CN': '读不懂这个值时改印什么；不写就照原样印出',
        en: 'printed for a value that cannot be read; as it stands when absent',
      },
    ],
    examples: [
      { template: '{{汉字数字 12}}', gives: '十二' },
      { template: '{{汉字数字 10305.6}}', gives: '一万零三百零五点六' },
      { template: '{{汉字数字 120 "大写"}}', gives: '壹佰贰拾' },
    ],
  },
  序号: {
    does: {
      'zh-CN':
        '循环里的位置写成序号；第二项写出第一个号的样子："1."、"一、"、"（一）"、"（1）"、"①"、"甲、"、"A"、"a"、"i"、"第一章"、"001"',
      en: 'the position in a loop as a number; second: what the first number looks like: "1.", "（一）", "①", "A", "i", "001"',
    },
    hash: [{ 'zh-CN': '从几号起，默认 1', en: 'the first number; 1' }],
    examples: [
      {
        template: '{{#each 行}}{{序号 @index "（一）"}}{{事项}} {{/each}}',
        gives: '（一）会场布置 （二）客户邀约 （三）材料印制 （四）签约准备 ',
      },
      { template: '{{序号 2}}', gives: '3' },
      { template: '{{序号 0 "①" 起=5}}', gives: '⑤' },
    ],
  },
  编号: {
    does: {
      'zh-CN': '一个数写成序号，样式同 序号：第三就是 3',
      en: 'a number as it counts, in the styles of ordinal: the third is 3',
    },
    examples: [
      { template: '{{编号 3 "一、"}}', gives: '三、' },
      { template: '{{编号 12 "（1）"}}', gives: '（12）' },
      { template: '{{编号 2 "附件1："}}', gives: '附件2：' },
      { template: '{{编号 4 "甲"}} {{编号 4 "A"}} {{编号 4 "i"}} {{编号 4 "①"}}', gives: '丁 D iv ④' },
      { template: '{{编号 11 "第一章"}}', gives: '第十一章' },
    ],
  },
  单位: {
    does: {
      'zh-CN': '数后写单位；没有数就不印单位，已有单位不重复，字母单位前空一格',
      en: 'a value with its unit; no unit without a value, none twice, a blank before Latin ones',
    },
    hash: [
      { 'zh-CN': '没有数时印什么', en: 'printed when there is no value' },
      { 'zh-CN': '小数位数，四舍五入', en: 'decimals, rounded half up' },
      { 'zh-CN': '是否用逗号分千位', en: 'commas between thousands or not' },
    ],
    examples: [
      { template: '{{单位 1200 "万元"}}', gives: '1200万元' },
      { template: '{{单位 12345.678 "元" 小数=2 千分位=true}}', gives: '12,345.68元' },
      { template: '{{单位 5 "kg"}}', gives: '5\u00a0kg' },
      { template: '{{单位 "30家" "家"}}', gives: '30家' },
      { template: '{{单位 "" "家" 空="无"}}', gives: '无' },
    ],
  },
};
