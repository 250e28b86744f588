import type { Localized } from '../../../base/Language';
import type { PaneWords } from '../../texts/PaneWords';

const labels: Readonly<Record<string, Localized>> = {
  公文: { 'zh-CN': '公文', en: 'Official paper (公文)' },
  企业报告: { 'zh-CN': '企业报告', en: 'Company report' },
  繁體: { 'zh-CN': '繁體', en: 'Taiwan (繁體)' },
};

/** A house's name as the pane says it. */
export function styleLabel(style: string, words: PaneWords): string {
  const label = labels[style];
  return label ? words.say(label) : style;
}
