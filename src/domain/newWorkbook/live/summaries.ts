import { liveWords, stateColumnId } from './deadlineColumns';
import type { LiveSummary } from './LiveColumn';
import { quoted } from './liveNames';

/** `逾期 1 项，临期 0 项` */
export const lateSummary: LiveSummary = {
  formula: (column, words) => {
    const count = (word: string) => `${quoted(`${word} `)}&COUNTIF(${column(stateColumnId)},${quoted(word)})`;
    const [unit, comma] = [words({ 'zh-CN': ' 项', en: '' }), words({ 'zh-CN': '，', en: ', ' })];
    const [late, soon] = [words(liveWords.overdue), words(liveWords.dueSoon)];
    return `${count(late)}&${quoted(unit + comma)}&${count(soon)}&${quoted(unit)}`;
  },
  result: (values, words) => {
    const count = (word: string) =>
      `${word} ${values(stateColumnId).filter((value) => value === word).length}`;
    const [unit, comma] = [words({ 'zh-CN': ' 项', en: '' }), words({ 'zh-CN': '，', en: ', ' })];
    return `${count(words(liveWords.overdue))}${unit}${comma}${count(words(liveWords.dueSoon))}${unit}`;
  },
};

/** `已签到 178 人`: how many times stand in a column. */
export function countSummary(id: string): LiveSummary {
  const before = { 'zh-CN': '已签到 ', en: 'Signed in: ' };
  const after = { 'zh-CN': ' 人', en: '' };
  return {
    formula: (column, words) => `${quoted(words(before))}&COUNT(${column(id)})&${quoted(words(after))}`,
    result: (values, words) =>
      `${words(before)}${values(id).filter((value) => typeof value === 'number').length}${words(after)}`,
  };
}

/** `平均 4.6 分`: to one decimal; empty while there is no score. */
export function averageSummary(id: string): LiveSummary {
  const before = { 'zh-CN': '平均 ', en: 'Average ' };
  const after = { 'zh-CN': ' 分', en: '' };
  return {
    formula: (column, words) =>
      `IFERROR(${quoted(words(before))}&TEXT(AVERAGE(${column(id)}),"0.0")&${quoted(words(after))},"")`,
    result: (values, words) => {
      const scores = values(id).filter((value) => typeof value === 'number');
      if (scores.length === 0) return '';
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      return `${words(before)}${mean.toFixed(1)}${words(after)}`;
    },
  };
}
