import type { Localized } from '../../base/Language';
import type { ReasonKind } from './WordLists';

const SENTENCES: Readonly<Record<ReasonKind, Localized>> = {
  V1: {
    'zh-CN': '「{word}」没有写明变化多少，无法衡量',
    en: '"{word}" does not say by how much, so it cannot be measured',
  },
  V2: {
    'zh-CN': '「{word}」没有写明程度，各人理解不同',
    en: '"{word}" does not say how much; readers will differ',
  },
  V3: {
    'zh-CN': '「{word}」不是明确的时间，无法判断是否逾期',
    en: '"{word}" is no definite time, so lateness cannot be told',
  },
  V4: {
    'zh-CN': '「{word}」留有余地，做不到也不算未完成',
    en: '"{word}" leaves a way out: failing would not count as failing',
  },
  V5: {
    'zh-CN': '「{word}」是约数，请写明具体数值或范围',
    en: '"{word}" is a rough number; give the figure or a range',
  },
  V6: { 'zh-CN': '「{word}」使范围没有边界，请列全', en: '"{word}" leaves the list open; list everything' },
  V7: {
    'zh-CN': '「{word}」是主观评价，请写明判断标准',
    en: '"{word}" is a matter of taste; state the criterion',
  },
  V8: {
    'zh-CN': '「{word}」没有指明是谁，请写明部门或人员',
    en: '"{word}" does not say who; name the department or person',
  },
  A1: {
    'zh-CN': '「{word}」是绝对化要求，请确认可以实现',
    en: '"{word}" is absolute; make sure it can be achieved',
  },
};

export function explainReason(kind: ReasonKind, word: string): Localized {
  const fill = (sentence: string) => sentence.replace('{word}', () => word);
  const sentences = SENTENCES[kind];
  return { 'zh-CN': fill(sentences['zh-CN']), en: fill(sentences.en) };
}
