import { wordsOfProgress } from '../followup/progressVocabulary';
import { statusOf } from '../followup/statusOf';
import { AFTER_WORD, beforeWord } from './rowProgress';

/** Beyond the vocabulary, what people write; each is read by the check before it is used. */
const ENDS =
  '完成 办结 办理完毕 处理完毕 完毕 完结 结束 结案 销号 闭环 落实 落实到位 达成 归档 关闭 交付 验收 验收通过 通过验收 处理 解决 整改到位 ' +
  '整改完成 上报 办好 办妥 结清 结项';
const MANNERS = ' 已 已经 全部 已全部 均已';
const OTHERS = '对 是 是的 结 完 已结 已办 已阅办 √ ✓ ✔ 100% OK 全部完成 完成100% 进度100%';

/** What may follow a word without changing what it says: 已完成（待验收）. */
const STOPS = [...'。.,，;；!！(（'];

/** Whatever follows: 取消，不再执行. */
const CANCELLED = [
  '取消',
  '已取消',
  '作废',
  '已作废',
  '撤销',
  '已撤销',
  '中止',
  '已中止',
  '终止',
  '已终止',
  '不再',
];

const spoken = MANNERS.split(' ').flatMap((manner) => ENDS.split(' ').map((end) => `${manner}${end}`));

const isDone = (word: string): boolean => statusOf(word) === 'done';
const isCancelled = (word: string): boolean => statusOf(word) === 'cancelled';

/** 已完成, in either column, by itself or before a stop. */
function entriesOf(word: string, mark: string, goesOn: boolean): string[] {
  const begun = `${mark}${word.toLowerCase()}`;
  const stopped = goesOn ? STOPS.filter((stop) => isDone(`${word}${stop}甲`)) : [];
  return [`${begun}${AFTER_WORD}`, ...stopped.map((stop) => `${begun}${stop}`)];
}

const BOTH = '¦ ';
const CORE = new Set(
  '完成 已完成 全部完成 已全部完成 办结 已办结 已落实 已销号 已结案 已闭环 按期完成 已解决 验收通过 是 100%'.split(
    ' ',
  ),
);

/** Pieces of a joined progress (see `rowProgress`) that say that nothing is left to be followed up. */
export const usualEntries: readonly string[] = [
  ...new Set([
    ...[...wordsOfProgress('done'), ...spoken, ...OTHERS.split(' ')]
      .flatMap((word) => (/完成$|^已?办[结好妥]$/.test(word) ? [word, `${word}了`] : [word]))
      .filter(isDone)
      .flatMap((word) => entriesOf(word, BOTH, CORE.has(word))),
    ...wordsOfProgress('cancelled')
      .filter(isCancelled)
      .map((word) => `${beforeWord.status}${word.toLowerCase()}${AFTER_WORD}`),
    ...CANCELLED.filter((word) => isCancelled(`${word}甲`)).map((word) => `${beforeWord.status}${word}`),
    `${beforeWord.answer}1${AFTER_WORD}`,
  ]),
];
