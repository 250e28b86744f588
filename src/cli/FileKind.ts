import type { WorkbookExtension } from '../adapters/xlsx/extensionOfWorkbook';
import type { Localized } from '../base/Language';

/** What a file we write is called, and how its name must end. */
export interface FileKind {
  readonly name: Localized;
  /** `.xlsx` */
  readonly extension: string;
}

export const wordDocument: FileKind = {
  name: { 'zh-CN': 'Word 文档', en: 'a Word document' },
  extension: '.docx',
};

export const jsonData: FileKind = {
  name: { 'zh-CN': 'JSON 数据', en: 'JSON data' },
  extension: '.json',
};

const workbookNames: Readonly<Record<WorkbookExtension, Localized>> = {
  '.xlsx': { 'zh-CN': 'Excel 工作簿', en: 'an Excel workbook' },
  '.xlsm': { 'zh-CN': '启用宏的工作簿', en: 'a macro-enabled workbook' },
  '.xltx': { 'zh-CN': 'Excel 模板', en: 'an Excel template' },
  '.xltm': { 'zh-CN': '启用宏的模板', en: 'a macro-enabled template' },
};

export const workbookKind = (extension: WorkbookExtension): FileKind => ({
  name: workbookNames[extension],
  extension,
});
