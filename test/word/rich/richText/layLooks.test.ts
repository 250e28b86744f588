import fc from 'fast-check';
import { layLooks } from '../../../../src/word/rich/richText/layLooks';
import { fullWidth } from '../../../../src/domain/report/fullWidth';
import { chineseDates } from '../../../../src/domain/report/chineseDate';
import { taiwanText } from '../../../../src/base/chinese/taiwanText';

/** `甲[乙]丙`: what stands in brackets is bold. */
const runsOf = (marked: string) =>
  marked
    .split(/[[\]]/)
    .map((text, index) => ({ text, ...(index % 2 === 1 && { bold: true }) }))
    .filter(({ text }) => text !== '');
const shown = (runs: ReturnType<typeof layLooks>): string =>
  runs.map(({ text, bold }) => (bold ? `[${text}]` : text)).join('');

it.each([
  ['材料[未交],周五补', '材料未交，周五补', '材料[未交]，周五补'],
  ['材料[未交,]周五补', '材料未交，周五补', '材料[未交，]周五补'],
  ['[2024-07-05]前(含当日)', '2024年7月5日前（含当日）', '[2024年7月5日]前（含当日）'],
  ['见[2024-07-05]前', '见2024年7月5日前', '见[2024年7月5日]前'],
  ['  [等三项...]已报 ', '等三项……已报', '[等三项……]已报'],
  ['称"[重点]"工作。', '称“重点”工作', '称“[重点]”工作'],
  ['第[３]项', '第3项', '第[3]项'],
  ['第一行\n[第二行]', '第一行\n第二行', '第一行\n[第二行]'],
  ['[负责人]未定', '負責人未定', '[負責人]未定'],
  ['工作簿里[负责人]', '活頁簿裡負責人', '活頁簿裡[負責人]'],
  ['甲[😀]乙', '甲😀乙', '甲[😀]乙'],
  ['甲[乙]', '', ''],
  ['[一二三]', '全然两样', '[全然两样]'],
])('the looks of %s on %s', (written, text, expected) =>
  expect(shown(layLooks(runsOf(written), text))).toBe(expected),
);

const character = fc.constantFrom(...'甲乙丙1290-:,.;()"“… \n—负责人😀');
const marked = fc.array(fc.tuple(fc.array(character, { minLength: 1, maxLength: 8 }), fc.boolean()), {
  minLength: 1,
  maxLength: 6,
});

const LONE_HALF = /\p{Surrogate}/u;

it('print the text to the letter, half characters never', () =>
  fc.assert(
    fc.property(marked, (pieces) => {
      const runs = pieces.map(([text, bold]) => ({ text: text.join(''), ...(bold && { bold }) }));
      const written = runs.map(({ text }) => text).join('');
      for (const text of [written, fullWidth(written.trim()), chineseDates(written), taiwanText(written)]) {
        const laid = layLooks(runs, text);
        expect(laid.map((one) => one.text).join('')).toBe(text);
        expect(laid.filter((one) => LONE_HALF.test(one.text))).toEqual([]);
      }
      expect(layLooks(runs, written)).toEqual(runs);
    }),
    { numRuns: 300 },
  ));

it('takes as long as the text, however unlike the two are', () => {
  const from = process.cpuUsage();
  layLooks([{ text: '甲乙'.repeat(16_000) }, { text: '丙', bold: true }], '丁戊'.repeat(16_000));
  expect(process.cpuUsage(from).user / 1000).toBeLessThan(1500);
});
