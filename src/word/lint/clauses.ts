import type { Localized } from '../../base/Language';

/** Clauses of GB/T 9704-2012 that can be measured, with the standard's headings. */
export const clauses = {
  '5.1': { 'zh-CN': '幅面尺寸', en: 'paper size' },
  '5.2.1': { 'zh-CN': '页边与版心尺寸', en: 'margins and text area' },
  '5.2.2': { 'zh-CN': '字体和字号', en: 'fonts and sizes' },
  '5.2.3': { 'zh-CN': '行数和字数', en: 'lines and characters' },
  '5.2.4': { 'zh-CN': '文字的颜色', en: 'colour of text' },
  '7.2.1': { 'zh-CN': '份号', en: 'copy number' },
  '7.2.2': { 'zh-CN': '密级和保密期限', en: 'secrecy' },
  '7.2.3': { 'zh-CN': '紧急程度', en: 'urgency' },
  '7.2.5': { 'zh-CN': '发文字号', en: 'document number' },
  '7.2.6': { 'zh-CN': '签发人', en: 'signer' },
  '7.3.1': { 'zh-CN': '标题', en: 'title' },
  '7.3.2': { 'zh-CN': '主送机关', en: 'main recipients' },
  '7.3.3': { 'zh-CN': '正文', en: 'text' },
  '7.3.4': { 'zh-CN': '附件说明', en: 'note of attachments' },
  '7.3.5': { 'zh-CN': '发文机关署名、成文日期和印章', en: 'signature, date and seal' },
  '7.3.5.4': { 'zh-CN': '成文日期中的数字', en: 'digits of the date' },
  '7.3.6': { 'zh-CN': '附注', en: 'postscript' },
  '7.3.7': { 'zh-CN': '附件', en: 'attachments' },
  '7.4.1': { 'zh-CN': '版记中的分隔线', en: 'rules of the imprint' },
  '7.4.2': { 'zh-CN': '抄送机关', en: 'copies to' },
  '7.4.3': { 'zh-CN': '印发机关和印发日期', en: 'printed by and on' },
  '7.5': { 'zh-CN': '页码', en: 'page numbers' },
  '8': { 'zh-CN': '公文中的横排表格', en: 'landscape tables' },
  '9': { 'zh-CN': '计量单位、标点符号和数字的用法', en: 'units, punctuation and digits' },
  '10.3': { 'zh-CN': '纪要格式', en: 'minutes' },
} as const satisfies Readonly<Record<string, Localized>>;

export type Clause = keyof typeof clauses;
