import type { FontRole } from '../../styles/HouseStyle';

/** Which typefaces count as the one the standard names: the same design by other makers and systems. */
const FAMILIES: Readonly<Record<FontRole, RegExp>> = {
  title: /小标宋|biaosong|xbs|中宋|zhongsong/i,
  fangsong: /仿宋|fangsong/i,
  kai: /楷|kai/i,
  hei: /黑体|^simhei|heiti|方正黑|雅黑|yahei/i,
  song: /^(?:宋体|新宋体|n?simsun|songti|stsong|华文宋体|方正书宋|宋体-)/i,
};

export const roleNames: Readonly<Record<FontRole, { readonly 'zh-CN': string; readonly en: string }>> = {
  title: { 'zh-CN': '小标宋', en: '小标宋 (Xiaobiaosong)' },
  fangsong: { 'zh-CN': '仿宋', en: '仿宋 (FangSong)' },
  kai: { 'zh-CN': '楷体', en: '楷体 (KaiTi)' },
  hei: { 'zh-CN': '黑体', en: '黑体 (SimHei)' },
  song: { 'zh-CN': '宋体', en: '宋体 (SimSun)' },
};

export function isFont(name: string, role: FontRole): boolean {
  return FAMILIES[role].test(name.replace(/^@/, '').trim());
}
