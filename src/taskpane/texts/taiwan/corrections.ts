/** Words of the screen that Excel in Taiwan says otherwise, put right after the conversion. */
export const spellings: readonly (readonly [from: string, to: string])[] = [
  ['設置', '設定'],
  ['打開', '開啟'],
  ['加載', '載入'],
  ['快捷鍵', '快速鍵'],
  ['第 {row} 行', '第 {row} 列'],
  ['{rows} 行', '{rows} 列'],
  ['{columns} 列', '{columns} 欄'],
];

/** Whole texts that only a hand gets right, by their zh-CN. */
export const sentences: ReadonlyMap<string, string> = new Map([['总览', '總覽']]);
