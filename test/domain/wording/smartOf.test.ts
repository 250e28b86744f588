import { defaultWordLists } from '../../../src/catalog/words/defaultWordLists';
import type { Deadline } from '../../../src/domain/deadlines/Deadline';
import { smartOf, type SmartRow } from '../../../src/domain/wording/smartOf';

const sure: Deadline = { kind: 'at', due: 0, wholeDay: true, confidence: 'high', rule: 'fullDate' };
const unsure: Deadline = { ...sure, confidence: 'low' };
const open: Deadline = { kind: 'open', confidence: 'high', rule: 'longTerm' };
const undecided: Deadline = { kind: 'none', reason: 'undecided', confidence: 'high', rule: 'undecided' };

const good: SmartRow = {
  requirement: '华东区域新客户数量提升',
  target: '季度新增客户100家',
  kpi: '新签合同数≥100家,客户留存率≥85%',
  deadline: sure,
};

/** `S+ M½ A- …` */
function letters(row: SmartRow): string {
  const signs = { met: '+', half: '½', unmet: '-', notJudged: '·' };
  return Object.entries(smartOf(row, defaultWordLists))
    .map(([letter, { verdict }]) => letter + signs[verdict])
    .join(' ');
}

describe('smartOf', () => {
  it.each<[string, Partial<SmartRow>, string]>([
    ['row 1 of S2', {}, 'S+ M+ A+ R+ T+'],
    [
      'row 4 of S2: absolute',
      {
        requirement: '保证项目数据安全',
        target: '数据安全合规率100%',
        kpi: '通过ISO27001认证,零数据泄露事件',
      },
      'S+ M+ A½ R+ T+',
    ],
    ['long-term with a review cycle', { deadline: open, reviewed: true }, 'S+ M+ A+ R+ T½'],
    ['long-term without one', { deadline: open }, 'S+ M+ A+ R+ T-'],
    ['a deadline of low confidence', { deadline: unsure }, 'S+ M+ A+ R+ T½'],
    ['an undecided deadline', { deadline: undecided }, 'S+ M+ A+ R+ T-'],
    ['open list', { target: '走访上海、杭州等城市100家' }, 'S½ M+ A+ R+ T+'],
    ['no figure at all', { target: '提高管理效率', kpi: '' }, 'S+ M- A+ R+ T+'],
    [
      'figure only in the requirement',
      { requirement: '时效从48小时缩短至24小时', target: '提高管理效率', kpi: '' },
      'S+ M½ A+ R+ T+',
    ],
    ['no requirement', { requirement: '' }, 'S+ M+ A+ R- T+'],
    ['a table without requirements', { link: 'noColumn' }, 'S+ M+ A+ R· T+'],
    ['requirement of another type', { link: 'otherType' }, 'S+ M+ A+ R½ T+'],
    ['five times the baseline', { growth: 5 }, 'S+ M+ A½ R+ T+'],
    ['five times, allowed', { growth: 5, growthLimit: 5 }, 'S+ M+ A+ R+ T+'],
    ['a tenth of the baseline', { growth: 0.1 }, 'S+ M+ A½ R+ T+'],
    ['empty row', { requirement: '', target: '', kpi: '' }, 'S- M- A+ R- T+'],
  ])('%s', (_, change, expected) => {
    expect(letters({ ...good, ...change })).toBe(expected);
  });

  it('says why in both languages', () => {
    expect(smartOf(good, defaultWordLists).M).toEqual({
      verdict: 'met',
      reason: { 'zh-CN': '有数值：100家', en: 'Has a figure: 100家' },
    });
  });
});
