import type { ErrorTexts } from '../ErrorText';

const saveAsXlsx = {
  'zh-CN': '请用 Excel 或 WPS 打开，另存为「Excel 工作簿（*.xlsx）」后再试。',
  en: 'Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and try again.',
};

export const xlsxErrors = {
  'workbook.isEmpty': {
    'zh-CN': {
      message: '「{file}」是空文件，没有任何内容。',
      hint: '多半是保存或下载没有完成，请重新获取这份文件。',
    },
    en: {
      message: '“{file}” is empty.',
      hint: 'Saving or downloading probably did not finish; get the file again.',
    },
  },
  'workbook.isFragment': {
    'zh-CN': {
      message: '「{file}」只有一两个字节，不是完整的文件。',
      hint: '多半是保存或下载没有完成，请重新获取这份文件。',
    },
    en: {
      message: '“{file}” has a byte or two and is no complete file.',
      hint: 'Saving or downloading probably did not finish; get the file again.',
    },
  },
  'workbook.isEncrypted': {
    'zh-CN': {
      message: '「{file}」设了打开密码或权限保护，无法读取。',
      hint: '请用 Excel 或 WPS 输入密码打开，在「文件-信息-保护工作簿」中取消密码，另存后再试。',
    },
    en: {
      message: '“{file}” is protected by a password or by rights management and cannot be read.',
      hint: 'Open it in Excel or WPS with the password, remove the protection under File > Info, save it and try again.',
    },
  },
  'workbook.isLegacyXls': {
    'zh-CN': {
      message: '「{file}」是 Excel 97-2003 的旧格式（.xls），需要的是 .xlsx；只改扩展名不会改变格式。',
      hint: saveAsXlsx['zh-CN'],
    },
    en: {
      message:
        '“{file}” is in the old Excel 97-2003 format (.xls); .xlsx is needed, and renaming does not convert it.',
      hint: saveAsXlsx.en,
    },
  },
  'workbook.isLegacyWord': {
    'zh-CN': {
      message: '「{file}」是 Word 旧格式文档（.doc、.rtf），不是工作簿。',
      hint: '请选择 .xlsx 工作簿；表格在 Word 里的，可复制到 Excel 中另存。',
    },
    en: {
      message: '“{file}” is an old Word document (.doc, .rtf), not a workbook.',
      hint: 'Choose an .xlsx workbook; a table in Word can be copied into Excel and saved there.',
    },
  },
  'workbook.isWord': {
    'zh-CN': {
      message: '「{file}」是 Word 文档，不是工作簿。',
      hint: '请选择 .xlsx 工作簿；表格在 Word 里的，可复制到 Excel 中另存。',
    },
    en: {
      message: '“{file}” is a Word document, not a workbook.',
      hint: 'Choose an .xlsx workbook; a table in Word can be copied into Excel and saved there.',
    },
  },
  'workbook.isSlides': {
    'zh-CN': { message: '「{file}」是演示文稿，不是工作簿。', hint: '请选择 .xlsx 工作簿。' },
    en: { message: '“{file}” is a presentation, not a workbook.', hint: 'Choose an .xlsx workbook.' },
  },
  'workbook.isXlsb': {
    'zh-CN': {
      message: '「{file}」是 Excel 二进制工作簿（.xlsb），需要的是 .xlsx。',
      hint: saveAsXlsx['zh-CN'],
    },
    en: {
      message: '“{file}” is an Excel binary workbook (.xlsb); .xlsx is needed.',
      hint: saveAsXlsx.en,
    },
  },
  'workbook.isOpenDocument': {
    'zh-CN': {
      message: '「{file}」是 OpenDocument 格式（.ods 等），需要的是 .xlsx。',
      hint: '请用 LibreOffice、Excel 或 WPS 打开，另存为 .xlsx 后再试。',
    },
    en: {
      message: '“{file}” is in an OpenDocument format (.ods or similar); .xlsx is needed.',
      hint: 'Open it in LibreOffice, Excel or WPS, save it as .xlsx and try again.',
    },
  },
  'workbook.isPdf': {
    'zh-CN': {
      message: '「{file}」是 PDF 文件，不是工作簿。',
      hint: '请向提供人要原始的 .xlsx 工作簿。',
    },
    en: {
      message: '“{file}” is a PDF, not a workbook.',
      hint: 'Ask for the original .xlsx workbook.',
    },
  },
  'workbook.isHtml': {
    'zh-CN': {
      message: '「{file}」其实是网页（HTML），许多系统「导出 Excel」得到的就是这种文件；需要的是 .xlsx。',
      hint: saveAsXlsx['zh-CN'],
    },
    en: {
      message:
        '“{file}” really is a web page (HTML), as many systems produce on “export to Excel”; .xlsx is needed.',
      hint: saveAsXlsx.en,
    },
  },
  'workbook.isXmlSpreadsheet': {
    'zh-CN': {
      message: '「{file}」是「XML 电子表格 2003」格式，需要的是 .xlsx。',
      hint: saveAsXlsx['zh-CN'],
    },
    en: {
      message: '“{file}” is in the “XML Spreadsheet 2003” format; .xlsx is needed.',
      hint: saveAsXlsx.en,
    },
  },
  'workbook.isXml': {
    'zh-CN': { message: '「{file}」是 XML 文本，不是工作簿。', hint: '请选择 .xlsx 工作簿。' },
    en: { message: '“{file}” is an XML text, not a workbook.', hint: 'Choose an .xlsx workbook.' },
  },
  'workbook.isCsv': {
    'zh-CN': {
      message: '「{file}」是纯文本（如 CSV），需要的是 .xlsx；只改扩展名不会改变格式。',
      hint: '请在 Excel 或 WPS 中打开或导入这份文本，另存为 .xlsx 后再试。',
    },
    en: {
      message: '“{file}” is plain text (CSV or similar); .xlsx is needed, and renaming does not convert it.',
      hint: 'Open or import the text in Excel or WPS, save it as .xlsx and try again.',
    },
  },
  'workbook.isArchive': {
    'zh-CN': {
      message: '「{file}」是压缩包，不是工作簿。',
      hint: '请先解压，再选择里面的 .xlsx 工作簿。',
    },
    en: {
      message: '“{file}” is an archive, not a workbook.',
      hint: 'Unpack it and choose the .xlsx workbook inside.',
    },
  },
  'workbook.isPicture': {
    'zh-CN': { message: '「{file}」是图片，不是工作簿。', hint: '请选择 .xlsx 工作簿。' },
    en: { message: '“{file}” is a picture, not a workbook.', hint: 'Choose an .xlsx workbook.' },
  },
  'workbook.isUnknown': {
    'zh-CN': {
      message: '认不出「{file}」的格式，需要的是 .xlsx 工作簿。',
      hint: '请确认文件没有选错；能用 Excel 或 WPS 打开的，另存为 .xlsx 后再试。',
    },
    en: {
      message: 'The format of “{file}” is not known; an .xlsx workbook is needed.',
      hint: 'Check that it is the right file; if Excel or WPS can open it, save it as .xlsx and try again.',
    },
  },
  'workbook.missingText': {
    'zh-CN': {
      message: '「{file}」已损坏：工作表「{sheet}」引用的文字在文件里找不到。',
      hint: '请用 Excel 或 WPS 打开，按提示修复后另存再试。',
    },
    en: {
      message: '“{file}” is damaged: sheet “{sheet}” refers to texts that the file does not hold.',
      hint: 'Open it in Excel or WPS, let it repair the file, save it and retry.',
    },
  },
  'workbook.tooManyCells': {
    'zh-CN': {
      message: '「{file}」有内容的单元格超过 {limit} 个，超出可处理的规模。',
      hint: '请按年度或部门拆成几个文件，或删除用不到的工作表后再试。',
    },
    en: {
      message: '“{file}” has more than {limit} cells with content, more than can be handled.',
      hint: 'Split it into several files, or delete the sheets that are not needed.',
    },
  },
  'workbook.tooMuchText': {
    'zh-CN': {
      message: '「{file}」的文字总量超过 {limit} 字，超出可处理的规模。',
      hint: '请拆成几个文件，或删除用不到的工作表后再试。',
    },
    en: {
      message: '“{file}” holds more than {limit} characters of text, more than can be handled.',
      hint: 'Split it into several files, or delete the sheets that are not needed.',
    },
  },
  'workbook.tooManyExtras': {
    'zh-CN': {
      message: '「{file}」的合并单元格和超链接超过 {limit} 个，超出可处理的规模。',
      hint: '请取消多余的合并单元格和超链接，或拆成几个文件后再试。',
    },
    en: {
      message: '“{file}” has more than {limit} merged areas and links, more than can be handled.',
      hint: 'Remove needless merges and links, or split the file.',
    },
  },
  'workbook.tooMuchRichText': {
    'zh-CN': {
      message: '「{file}」里单独设了格式的文字超过 {limit} 处，不能带格式放进一份报告。',
      hint: '请把数据分成几份出报告，或把模板里的 {{富文本 …}} 改成直接写栏目名。',
    },
    en: {
      message: '“{file}” holds more than {limit} pieces of formatted text, too much for a report.',
      hint: 'Split the data over several reports, or print the fields without {{richText …}}.',
    },
  },
  'workbook.tooManyPictures': {
    'zh-CN': {
      message: '「{file}」里的图片超过 {limit} 张或 {limitMb} MB，不能放进一份报告。',
      hint: '请在表格软件中压缩图片，或把数据分成几份出报告。',
    },
    en: {
      message: '“{file}” holds more than {limit} pictures or {limitMb} MB of them, too much for a report.',
      hint: 'Compress the pictures in the spreadsheet program, or split the data over several reports.',
    },
  },
} satisfies ErrorTexts;
