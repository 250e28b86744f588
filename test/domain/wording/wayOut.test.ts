import { defaultWordLists } from '../../../src/catalog/words/defaultWordLists';
import { assessWording } from '../../../src/domain/wording/assessWording';
import { findQuantities } from '../../../src/domain/wording/findQuantities';

const wordsIn = (text: string): string[] =>
  assessWording(text, defaultWordLists).reasons.map(({ kind, word }) => `${kind} ${word}`);

describe('a way out before a figure is still a way out', () => {
  it.each([
    ['原则上季度新增客户100家', ['V4 原则上']],
    ['力争季度营收达到500万元', ['V4 力争']],
    ['力争客户满意度达到4.5分', ['V4 力争']],
    ['一般事故数≤3起', []],
    ['及时响应率≥90%', []],
  ])('%s', (text, reasons) => expect(wordsIn(text)).toEqual(reasons));
});

describe('comparators before the number', () => {
  it.each([
    ['销售额突破100万元', '>'],
    ['response time below 30分钟', '<'],
    ['新增客户超过100家', '>'],
  ])('%s', (text, comparator) => expect(findQuantities(text)[0]?.comparator).toBe(comparator));
});
