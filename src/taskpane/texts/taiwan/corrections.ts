/** Words of the screen that Excel in Taiwan says otherwise, put right after the conversion. */
export const spellings: readonly (readonly [from: string, to: string])[] = [
  ['設置', '設定'],
  ['打開', '開啟'],
  ['加載', '載入'],
  ['撤銷', '復原'],
  ['保存', '儲存'],
  ['選中', '選取'],
  ['拿不准', '拿不準'],
  ['認准', '認準'],
  ['生成', '產生'],
  ['條紀錄', '筆紀錄'],
  ['{records} 條', '{records} 筆'],
  ['{left} 條', '{left} 筆'],
  ['顯示 {count} 條', '顯示 {count} 筆'],
  ['{count} 列沒用上', '{count} 欄沒用上'],
  ['{letters} 列', '{letters} 欄'],
  ['這些列', '這些欄'],
  ['督辦里', '督辦裡'],
  ['表格里', '表格裡'],
  ['快捷鍵', '快速鍵'],
  ['第 {row} 行', '第 {row} 列'],
  ['{rows} 行', '{rows} 列'],
  ['{columns} 列', '{columns} 欄'],
];

/** Whole texts that only a hand gets right, by their zh-CN. */
export const sentences: ReadonlyMap<string, string> = new Map([
  ['行、列或工作表有增减，停手后自动重新读取', '列、欄或工作表有增減，停手後自動重新讀取'],
  [
    '没有找到像表格的内容：需要一行列名，下面一行一条记录。可以先新建一份。',
    '沒有找到像表格的內容：需要一列欄名，下面一列一筆紀錄。可以先新建一份。',
  ],
]);
