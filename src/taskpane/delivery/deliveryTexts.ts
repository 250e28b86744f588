/** What the user is told about where a file went, and what else can be done. */
export const deliveryTexts = {
  ready: { 'zh-CN': '文件已备好：{name}', en: 'The file is ready: {name}' },
  downloaded: {
    'zh-CN': '已交给浏览器下载，一般在“下载”文件夹里。没有看到？请用下面的办法。',
    en: 'Handed over to be downloaded, as a rule into the folder Downloads. Not there? Try one of these.',
  },
  downloadedInPane: {
    'zh-CN': '已开始下载，一般在“下载”文件夹里；窗格上方的下载提示里可以打开。没有看到？请用下面的办法。',
    en: 'The download has begun, as a rule into the folder Downloads; the bar above the pane opens it. Not there? Try one of these.',
  },
  chooseWay: {
    'zh-CN': 'Mac 和 iPad 的 Excel 窗格不能直接存文件，请选一种办法拿到它：',
    en: 'The pane of Excel on a Mac or iPad cannot save files itself. Choose how to get it:',
  },
  saved: { 'zh-CN': '已保存为“{name}”。', en: 'Saved as “{name}”.' },
  notSaved: { 'zh-CN': '没有保存：您取消了。', en: 'Not saved: you cancelled.' },
  saveRefused: {
    'zh-CN': '那个位置写不进去（{reason}）。请换一个文件夹，或者用“下载”。',
    en: 'It cannot be written there ({reason}). Choose another folder, or download it.',
  },
  shared: { 'zh-CN': '已交给所选的应用。', en: 'Handed to the app you chose.' },
  notShared: { 'zh-CN': '没有发出：您取消了。', en: 'Not shared: you cancelled.' },
  shareRefused: {
    'zh-CN': '系统不让从这里分享。请用下面另外的办法。',
    en: 'The system does not let the pane share. Try another of these.',
  },
  handedOver: {
    'zh-CN': '浏览器里会打开一页，请在那里点“保存”。文件只在本机传递，不上传。',
    en: 'A page opens in your browser: choose Save there. The file stays on this computer.',
  },
  handedOverByCode: {
    'zh-CN': '报告代码已复制，浏览器里会打开一页：粘贴到那里，再点“保存”。',
    en: 'The code of the report is copied and a page opens in your browser: paste it there, then choose Save.',
  },
  handOverRefused: {
    'zh-CN': '没能复制报告代码，所以没有打开浏览器。请用“复制全文”，粘贴到 Word 里。',
    en: 'The code could not be copied, so no page was opened. Copy the text and paste it into Word.',
  },
  browserRefused: {
    'zh-CN': 'Excel 没能打开浏览器。请用“复制全文”，粘贴到 Word 里，或者请管理员检查默认浏览器。',
    en: 'Excel could not open the browser. Copy the text and paste it into Word, or ask your administrator about the default browser.',
  },
  copied: {
    'zh-CN': '全文已复制（带格式），请在 Word 的新文档里粘贴。',
    en: 'The text is copied with its formats: paste it into a new document in Word.',
  },
  copyRefused: {
    'zh-CN': '浏览器不让复制。请在预览里按 Ctrl+A（Mac：⌘A）全选后复制。',
    en: 'The browser does not let the pane copy. Select all in the preview (Ctrl+A, Mac: ⌘A) and copy it.',
  },
  copyLater: {
    'zh-CN': '全文还没有准备好：报告较长的，先点“预览全文”，画完以后再点“复制全文”。',
    en: 'The text is not ready yet: of a long report choose Preview all of it first, and copy when it is drawn.',
  },
  download: { 'zh-CN': '下载', en: 'Download' },
  downloadAgain: { 'zh-CN': '再下载一次', en: 'Download again' },
  downloadAnyway: {
    'zh-CN': '试试直接下载（有的版本没有反应）',
    en: 'Try a download (some versions ignore it)',
  },
  saveAs: { 'zh-CN': '另存为…', en: 'Save as …' },
  share: { 'zh-CN': '分享…', en: 'Share …' },
  handOver: { 'zh-CN': '用浏览器保存', en: 'Save with the browser' },
  copy: { 'zh-CN': '复制全文', en: 'Copy the text' },
  tried: {
    'zh-CN': '已试着下载。没有反应就是这个版本不支持，请用上面的办法。',
    en: 'A download was tried. If nothing happens, this version cannot: use one of the ways above.',
  },
} as const;
