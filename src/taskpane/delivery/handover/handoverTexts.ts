import type { PaneLanguage } from '../../frame/PaneLanguage';

/** zh-TW by hand: the page stands alone and is to stay small. */
export const handoverTexts = {
  title: { 'zh-CN': '督办 保存报告', 'zh-TW': '督辦 儲存報告', en: 'Duban: save the report' },
  ready: {
    'zh-CN': '报告已经送到浏览器，请保存：',
    'zh-TW': '報告已經送到瀏覽器，請儲存：',
    en: 'The report is here. Save it:',
  },
  save: { 'zh-CN': '保存', 'zh-TW': '儲存', en: 'Save' },
  saved: {
    'zh-CN': '已交给浏览器下载，一般在“下载”文件夹里。没有看到？再点一次“保存”。',
    'zh-TW': '已交給瀏覽器下載，一般在「下載」資料夾裡。沒有看到？再按一次「儲存」。',
    en: 'Handed to the browser to download, as a rule into the folder Downloads. Not there? Choose Save again.',
  },
  local: {
    'zh-CN': '文件只在这台电脑上传递，没有经过服务器。来源不明的链接里的文件请不要打开。',
    'zh-TW': '檔案只在這台電腦上傳遞，沒有經過伺服器。來源不明的連結裡的檔案請不要開啟。',
    en: 'The file was passed on within this computer and reached no server. Do not open files from a link you do not know.',
  },
  paste: {
    'zh-CN': '请把督办窗格里复制的报告代码粘贴到这里：',
    'zh-TW': '請把督辦窗格裡複製的報告代碼貼到這裡：',
    en: 'Paste the report code copied in the Duban pane:',
  },
  cut: {
    'zh-CN': '代码不完整：请回到督办窗格，再点一次“用浏览器保存”，然后重新粘贴。',
    'zh-TW': '代碼不完整：請回到督辦窗格，再按一次「用瀏覽器儲存」，然後重新貼上。',
    en: 'A part of the code is missing: in the Duban pane choose Save with the browser again, then paste it once more.',
  },
  foreign: {
    'zh-CN': '这不是督办的报告代码：请回到督办窗格，点“用浏览器保存”，代码会自动复制。',
    'zh-TW': '這不是督辦的報告代碼：請回到督辦窗格，按「用瀏覽器儲存」，代碼會自動複製。',
    en: 'This is no report code of Duban: in the Duban pane choose Save with the browser, which copies the code.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<PaneLanguage, string>>>>;
