import type { Localized } from '../base/Language';

/** What to do next in the pane, by error code, where the hint of `errorTexts` speaks of the command line. */
export const paneHints: Readonly<Record<string, Localized>> = {
  'template.mistakes': {
    'zh-CN': '请在 Word 里逐处改正，然后重新选择这个模板；可用的字段在“报告”页的“字段”里，点一下就复制。',
    en: 'Correct them in Word and choose the template again; the names it may use are under Fields on the Reports tab.',
  },
  'template.missingFields': {
    'zh-CN': '请在 Word 里改正字段名；可用的字段在“报告”页的“字段”里。',
    en: 'Correct the names in Word; see Fields on the Reports tab.',
  },
  'template.text': {
    'zh-CN': '这是督办自带的模板，请把这段话告诉管理员。',
    en: 'This template came with Duban: tell your administrator.',
  },
  'template.noReport': {
    'zh-CN':
      '请在 Word 里写入字段，例如 {{标题}}，再重新选择；“报告”页每个模板的“字段”里都可以点一下复制，也可以从“另存为 Word 模板”开始改。',
    en: 'Write fields such as {{标题}} into it in Word and choose it again: copy them from Fields on the Reports tab, or start from Save as a Word template.',
  },
  'template.ownStyle': {
    'zh-CN': '请在 Word 里改模板的字体和页面，或者选一个自带的模板。',
    en: 'Change its look in Word, or choose one of the built-in templates.',
  },
  'template.styleMissing': {
    'zh-CN': '它有的版式：{has}，请换一种。',
    en: 'It has: {hasEnglish}. Choose one of these.',
  },
  'template.unknown': {
    'zh-CN': '它可能已被移除，请在“报告”页另选一个。',
    en: 'It may have been removed: choose another on the Reports tab.',
  },
  'report.noTable': {
    'zh-CN':
      '在“总览”里看看每张表被认作什么，认错了用“接管现有表格”改过来；表头与常用名称相差较大时请改用常用名称。',
    en: 'See on the Overview what each table was taken for and put it right with Adopt; use common headings where yours differ much.',
  },
  'report.dataOnly': {
    'zh-CN': '请换一个模板；要填写它，可以用“另存为 Word 模板”得到 Word 文件，在 Word 里直接填。',
    en: 'Choose another template; to fill it in by hand, save it as a Word template.',
  },
  'report.nobodyToRemind': {
    'zh-CN': '要提前提醒，请在“设置”里把临期的小时数调大。',
    en: 'To remind earlier, raise the hours of the warning period in Settings.',
  },
  'report.nothingOpen': {
    'zh-CN': '已办结的事项请用《逾期通报》出办理情况通报。',
    en: 'For closed items choose the notice of overdue items.',
  },
  'template.isWord': {
    'zh-CN': '要以自带的模板为底本，请在“报告”页选中它，点“另存为 Word 模板”。',
    en: 'To start from a built-in template, choose it on the Reports tab and save it as a Word template.',
  },
};
