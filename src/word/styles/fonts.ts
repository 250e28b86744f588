import type { FontFace } from './HouseStyle';

/** Faces of Simplified Chinese papers. None is embedded: their licences forbid it. */
export const simplifiedFonts: readonly FontFace[] = [
  {
    role: 'title',
    eastAsia: '方正小标宋简体',
    alternatives: ['方正小标宋_GBK', 'STZhongsong', '华文中宋', 'SimSun'],
    family: 'roman',
  },
  {
    role: 'hei',
    eastAsia: '黑体',
    alternatives: ['SimHei', 'Heiti SC', 'Microsoft YaHei'],
    family: 'modern',
  },
  {
    role: 'kai',
    eastAsia: '楷体',
    alternatives: ['KaiTi', '楷体_GB2312', 'STKaiti', 'Kaiti SC'],
    family: 'script',
  },
  {
    role: 'fangsong',
    eastAsia: '仿宋',
    alternatives: ['FangSong', '仿宋_GB2312', 'STFangsong'],
    family: 'modern',
  },
  { role: 'song', eastAsia: '宋体', alternatives: ['SimSun', 'Songti SC', 'STSong'], family: 'roman' },
];

/** Faces of Traditional Chinese papers in Taiwan. */
export const traditionalFonts: readonly FontFace[] = [
  { role: 'title', eastAsia: '標楷體', alternatives: ['DFKai-SB', 'BiauKai', 'TW-Kai'], family: 'script' },
  { role: 'kai', eastAsia: '標楷體', alternatives: ['DFKai-SB', 'BiauKai', 'TW-Kai'], family: 'script' },
  { role: 'fangsong', eastAsia: '標楷體', alternatives: ['DFKai-SB', 'BiauKai', 'TW-Kai'], family: 'script' },
  {
    role: 'hei',
    eastAsia: '微軟正黑體',
    alternatives: ['Microsoft JhengHei', 'PingFang TC', 'Heiti TC'],
    family: 'swiss',
  },
  {
    role: 'song',
    eastAsia: '新細明體',
    alternatives: ['PMingLiU', 'Songti TC', 'LiSong Pro'],
    family: 'roman',
  },
];
