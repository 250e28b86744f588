import { defaultWordLists } from '../../../src/catalog/words/defaultWordLists';
import { cleanPastedText } from '../../../src/domain/text/cleanPastedText';
import { normaliseText } from '../../../src/domain/text/normaliseText';
import { assessWording } from '../../../src/domain/wording/assessWording';
import { findIncompleteRates } from '../../../src/domain/wording/findIncompleteRates';
import { findMissingNumbers } from '../../../src/domain/wording/findMissingNumbers';
import { findOwners } from '../../../src/domain/wording/findOwners';

const LONGEST = 32_767;
const fill = (unit: string): string => unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['normaliseText', normaliseText],
  ['cleanPastedText', cleanPastedText],
  ['assessWording', (text) => assessWording(text, defaultWordLists)],
  ['findIncompleteRates', findIncompleteRates],
  ['findMissingNumbers', findMissingNumbers],
  ['findOwners', (text) => findOwners(text)],
];

const texts = [
  '1',
  '1,',
  '1.',
  '1,111',
  '1-',
  '1 ',
  '一',
  '一二',
  '十百千万',
  'a',
  'a1',
  'A ',
  'ab ',
  ' ',
  '\n',
  '_',
  '*',
  '(',
  '()',
  '((张三',
  '《',
  '《a',
  '务(w',
  '等',
  '、等',
  '张三、',
  '张三和',
  '和',
  '各',
  '各部',
  '张三 ',
  '张 ',
  '部',
  '市场部',
  '牵头',
  '牵头:',
  '牵头:张三,配合:李四;',
  '配合 ',
  '提升',
  '提升效率',
  '效率,',
  '效率。',
  '零安全',
  '无重大',
  '从1',
  '从1至2,',
  '同比',
  '较',
  '提升15%',
  '率',
  '金额_',
  '____万元',
  '约',
  '每',
  '百分之',
  '第一',
  '2024年',
  '\ud800',
  '\u0000',
  '①',
  '＆',
  '務',
  'a@',
  '13900000000 ',
  '&',
  'A&',
  'a and ',
  'John, ',
  'Smith & ',
  '等1人',
  '。',
  '共同',
  '相关',
];

describe('texts of the greatest length', () => {
  it.each(readers)('%s takes linear time', (_, read) => {
    const slow = texts.filter((unit) => {
      const start = process.cpuUsage();
      read(`张三${fill(unit).slice(0, LONGEST - 3)}!`);
      const { user, system } = process.cpuUsage(start);
      return user + system > 1_000_000;
    });
    expect(slow).toEqual([]);
  });
});

describe('odd texts', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '{{#each}}', '\ud83d', '🙂🙂'])(
    '%s is just a text',
    (text) => {
      expect(findOwners(text)).toEqual({
        count: 1,
        owners: [text],
        lead: null,
        supporters: [],
        collective: false,
      });
      expect(assessWording(text, defaultWordLists)).toMatchObject({ vague: true, reasons: [] });
    },
  );
});
