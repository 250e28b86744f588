import { defaultWordLists } from '../../../src/catalog/words/defaultWordLists';
import { assessWording } from '../../../src/domain/wording/assessWording';
import { changeWordLists } from '../../../src/domain/wording/changeWordLists';

const reasonsWith = (text: string, lists = defaultWordLists) =>
  assessWording(text, lists).reasons.map(({ kind, word }) => `${kind} ${word}`);

describe('changeWordLists', () => {
  it('adds words of the user to a class', () => {
    const lists = changeWordLists(defaultWordLists, { add: [{ word: '酷炫', wordClass: 'V7' }] });
    expect(reasonsWith('界面酷炫')).toEqual([]);
    expect(reasonsWith('界面酷炫', lists)).toEqual(['V7 酷炫']);
  });

  it('removes words from every class', () => {
    const lists = changeWordLists(defaultWordLists, { remove: ['標桿', '等'] });
    expect(reasonsWith('打造行业标杆,走访上海、杭州等')).toEqual(['V1 打造…标杆', 'V7 标杆', 'V6 等']);
    expect(reasonsWith('打造行业标杆,走访上海、杭州等', lists)).toEqual([]);
  });

  it('lets a longer exact word hide a vague one', () => {
    const lists = changeWordLists(defaultWordLists, { add: [{ word: '主流程', wordClass: 'notVague' }] });
    expect(reasonsWith('走通主流程')).toEqual(['V7 主流']);
    expect(reasonsWith('走通主流程', lists)).toEqual([]);
  });

  it('takes any text for a word, and leaves the given lists alone', () => {
    const before = JSON.stringify(defaultWordLists);
    const lists = changeWordLists(defaultWordLists, {
      add: [
        { word: '__proto__', wordClass: 'V7' },
        { word: '(a+)+$', wordClass: 'V7' },
        { word: '', wordClass: 'V7' },
      ],
    });
    expect(reasonsWith('__proto__ (a+)+$ 3件', lists)).toEqual(['V7 __proto__', 'V7 (a+)+$']);
    expect(JSON.stringify(defaultWordLists)).toBe(before);
  });
});
