import { doubt, unreadable } from '../outcomes';
import { whole, type Production } from '../Production';

/** No time word, digit or negation: what follows an open-ended word may say what is done, not when it ends. */
const PLAIN = String.raw`(?:周期|(?![年月日号周季旬时点前后内起至到底末未不没无停非])[㐀-鿿]){0,8}`;

const REVIEW = String.raw`(?:[,;、(]?(?:每|按)(?:半?年|个?季度?|个?月|个?周|[天日])[㐀-鿿]{0,10}\)?)?`;

const UNDECIDED =
  '待定|未定|待确定|待确认|待商定|待商议|待议|待通知|待协商|待安排|未确定|尚未确定|另行通知|另行确定|另行安排|另定|另议|等通知|等待通知|暂无|暂缺|暂缓|' +
  '不确定|不定期|视情况|视情况而定|视情|视进度而定|根据实际情况|根据实际|根据进度|按需|按计划|按计划推进|按进度|按要求|按合同|按合同约定|按时|如期|' +
  '适时|择期|择机|随时|即时|实时|无|无要求|没有|空|未填|不详|略|见备注|详见备注|见附件|同上';

const HURRY =
  '尽快|尽早|尽速|抓紧|近期|及时|立即|马上|立刻|即刻|速办|早日|短期内|限期|最近|稍后|之后|届时|下一步|后续|加紧|第一时间';

export const standing: readonly Production[] = [
  {
    id: 'undecided',
    title: { 'zh-CN': '待定', en: 'undecided' },
    confidence: 'high',
    pattern: whole`(?:时间)?(?:${UNDECIDED})(?:完成|落实|办理)?|TB[DCA]|N/?A|NONE|NULL|PENDING|[-/\\*?…_~×]+|\.{2,}`,
    examples: [
      ['待定', 'undecided', 'high'],
      ['另行通知', 'undecided', 'high'],
      ['TBD', 'undecided', 'high'],
      ['-', 'undecided', 'high'],
      ['无', 'undecided', 'high'],
    ],
    build: () => ({
      kind: 'none',
      reason: 'undecided',
      doubts: [doubt('high', '还没有定下截止时间', 'no deadline has been settled')],
    }),
  },
  {
    id: 'hurry',
    title: { 'zh-CN': '尽快、近期、及时', en: 'as soon as possible' },
    confidence: 'high',
    pattern: whole`(?:请|须|需|应|要)?(?:${HURRY})${PLAIN}|ASAP`,
    examples: [
      ['尽快', 'undecided', 'high'],
      ['近期', 'undecided', 'high'],
      ['及时', 'undecided', 'high'],
    ],
    build: () => ({
      kind: 'none',
      reason: 'undecided',
      doubts: [doubt('high', '没有写明截止时间，请写具体日期', 'it names no deadline; write a date')],
    }),
  },
  {
    id: 'open',
    title: { 'zh-CN': '长期', en: 'long-term' },
    confidence: 'high',
    pattern: whole`(?:需|须|应|要)?(?:全年|长期|持续|常态|日常|经常性|永久|全程|全过程|全周期|贯穿|无期限|不限期|无固定期限|无时限|长效|一直)${PLAIN}${REVIEW}|ON-?GOING|LONG-?TERM|CONTINUOUS`,
    examples: [
      ['长期', 'OPEN', 'high'],
      ['长期执行', 'OPEN', 'high'],
      ['持续', 'OPEN', 'high'],
      ['常态化', 'OPEN', 'high'],
      ['全年', 'OPEN', 'high'],
      ['贯穿全程', 'OPEN', 'high'],
    ],
    build: () => ({ kind: 'open', doubts: [] }),
  },
  {
    id: 'lunar',
    title: { 'zh-CN': '农历日期', en: 'lunar date' },
    confidence: 'low',
    pattern: whole`.*(?:农历|阴历|旧历|腊月|正月|冬月|闰.{1,2}月|(?:^|月)初[一二三四五六七八九十]).*`,
    examples: [['农历腊月二十三', 'unreadable', 'low']],
    build: () =>
      unreadable('农历日期不作推算，请写公历日期', 'lunar dates are not converted; write a calendar date'),
  },
  {
    id: 'startOnly',
    title: { 'zh-CN': '只有开始时间', en: 'a start without an end' },
    confidence: 'low',
    pattern: whole`(?:自|从)?.{1,20}(?:起|开始|[日天月年周底末]后)(?:执行|实施|施行|生效|启动|开始|启用)?`,
    examples: [
      ['2024年7月1日起', 'unreadable', 'low'],
      ['7月15日后', 'unreadable', 'low'],
    ],
    build: () =>
      unreadable('写的是开始时间，没有截止时间', 'it tells when something starts, not when it is due'),
  },
];
