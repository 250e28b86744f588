import type { PaneLanguage } from './PaneLanguage';

type PaneText = Readonly<Record<PaneLanguage, string>>;

/** Sentences of the frame itself. zh-TW is written by hand: it is needed before anything else is loaded. */
export const frameTexts = {
  title: { 'zh-CN': '督办', 'zh-TW': '督辦', en: 'Duban' },
  companionTitle: { 'zh-CN': '督办 浏览器版', 'zh-TW': '督辦 瀏覽器版', en: 'Duban in the browser' },
  ready: { 'zh-CN': '督办已经就绪', 'zh-TW': '督辦已經就緒', en: 'Duban is ready' },
  notInExcel: {
    'zh-CN':
      '这一页要在 Excel 的任务窗格里打开：在 Excel 的“开始”选项卡上点“打开窗格”。没有 Excel 也可以用浏览器版。',
    'zh-TW':
      '這一頁要在 Excel 的工作窗格裡開啟：在 Excel 的「常用」索引標籤上按「開啟窗格」。沒有 Excel 也可以用瀏覽器版。',
    en: 'This page belongs in the task pane of Excel: choose Open pane on the Home tab of Excel. Without Excel, use Duban in the browser.',
  },
  noOfficeJs: {
    'zh-CN':
      '没能载入 Excel 的接口程序（Office.js），窗格无法与工作簿相连。请检查网络后重新打开窗格；仍不行时，请管理员确认可以访问：',
    'zh-TW':
      '沒能載入 Excel 的介面程式（Office.js），窗格無法與活頁簿相連。請檢查網路後重新開啟窗格；仍不行時，請管理員確認可以存取：',
    en: 'The programming interface of Excel (Office.js) did not load, so the pane has no connection to the workbook. Check the network and open the pane again; if that does not help, ask your administrator whether this can be reached:',
  },
  crashed: { 'zh-CN': '督办出错了', 'zh-TW': '督辦出錯了', en: 'Duban has stopped working' },
  crashedHint: {
    'zh-CN': '这是督办自己的错误，工作簿没有受影响。请重新载入；再次出现时，请把下面的内容复制给管理员。',
    'zh-TW': '這是督辦自己的錯誤，活頁簿沒有受影響。請重新載入；再次出現時，請把下面的內容複製給管理員。',
    en: 'This is a mistake of ours; the workbook is unharmed. Load the pane again. If it happens again, copy the text below to your administrator.',
  },
  notLoaded: {
    'zh-CN': '督办没有载入完整',
    'zh-TW': '督辦沒有載入完整',
    en: 'Part of Duban did not load',
  },
  notLoadedHint: {
    'zh-CN': '多半是网络断了或服务器没有回应，工作簿没有受影响。请检查网络，再重新载入。',
    'zh-TW': '多半是網路斷了或伺服器沒有回應，活頁簿沒有受影響。請檢查網路，再重新載入。',
    en: 'Probably the network is down or the server does not answer; the workbook is unharmed. Check the network, then load the pane again.',
  },
  reload: { 'zh-CN': '重新载入', 'zh-TW': '重新載入', en: 'Load again' },
  openCompanion: { 'zh-CN': '打开浏览器版', 'zh-TW': '開啟瀏覽器版', en: 'Open Duban in the browser' },
} as const satisfies Readonly<Record<string, PaneText>>;
