import type { ErrorTexts } from '../ErrorText';

export const opcErrors = {
  'package.notZip': {
    'zh-CN': {
      message: '文件内容不是 Office 2007 及以后的格式（.xlsx、.docx）。',
      hint: '请用 Excel、Word 或 WPS 打开，另存为 .xlsx 或 .docx 后再试。',
    },
    en: {
      message: 'The content is not in the Office 2007+ format (.xlsx, .docx).',
      hint: 'Open it in Excel, Word or WPS, save it as .xlsx or .docx and try again.',
    },
  },
  'package.truncated': {
    'zh-CN': {
      message: '文件不完整：后半部分缺失，多半是下载、复制或发送时中断。',
      hint: '请重新下载，或向发送人再要一份，确认文件大小一致。',
    },
    en: {
      message: 'The file is incomplete: its end is missing, most likely a download or copy was cut off.',
      hint: 'Download it again or ask the sender for another copy, and compare the file sizes.',
    },
  },
  'package.damaged': {
    'zh-CN': {
      message: '文件已损坏，内部目录无法读取。',
      hint: '请用 Excel 或 WPS 打开，按提示修复后另存；或改用备份。',
    },
    en: {
      message: 'The file is damaged: its table of contents cannot be read.',
      hint: 'Open it in Excel or WPS, let it repair the file and save it; or use a backup.',
    },
  },
  'package.encrypted': {
    'zh-CN': {
      message: '文件经压缩软件加了密码，无法读取。',
      hint: '请取消密码后再试。',
    },
    en: {
      message: 'The file was given a password by an archiver and cannot be read.',
      hint: 'Remove the password and try again.',
    },
  },
  'package.tooManyParts': {
    'zh-CN': {
      message: '文件内部的组成部分超过 {limit} 个，远多于正常的 Office 文件，为安全起见不予打开。',
      hint: '请确认文件来源；可在 Excel 或 WPS 中打开后另存再试。',
    },
    en: {
      message:
        'The file has more than {limit} parts, far more than any normal Office file, and is not opened for safety.',
      hint: 'Check where it comes from; open it in Excel or WPS, save it again and retry.',
    },
  },
  'package.badName': {
    'zh-CN': {
      message: '文件内部有指向文件之外的名称「{part}」，为安全起见不予打开。',
      hint: '请确认文件来源；正常的 Office 文件不会这样。',
    },
    en: {
      message: 'A name inside the file, “{part}”, points outside of it; the file is not opened for safety.',
      hint: 'Check where the file comes from; normal Office files never do this.',
    },
  },
  'package.duplicatePart': {
    'zh-CN': {
      message: '文件内部有两个同名的部分「{part}」，无法判断以哪个为准。',
      hint: '请用 Excel 或 WPS 打开，按提示修复后另存再试。',
    },
    en: {
      message: 'Two parts inside the file share the name “{part}”; which one counts cannot be told.',
      hint: 'Open it in Excel or WPS, let it repair the file, save it and retry.',
    },
  },
  'package.missingPart': {
    'zh-CN': {
      message: '文件缺少必需的部分「{part}」，可能已损坏。',
      hint: '请用 Excel 或 WPS 打开，按提示修复后另存再试。',
    },
    en: {
      message: 'The file lacks a necessary part, “{part}”; it may be damaged.',
      hint: 'Open it in Excel or WPS, let it repair the file, save it and retry.',
    },
  },
  'package.partDamaged': {
    'zh-CN': {
      message: '文件内部的「{part}」已损坏，无法解压或校验不符。',
      hint: '请重新获取文件，或在 Excel、WPS 中修复后另存再试。',
    },
    en: {
      message: 'The part “{part}” of the file is damaged: it cannot be unpacked or its checksum is wrong.',
      hint: 'Get the file again, or let Excel or WPS repair it, save it and retry.',
    },
  },
  'package.bomb': {
    'zh-CN': {
      message: '文件解压后大得不正常（「{part}」压缩比过高，或总量超过 {limitMb} MB），为安全起见停止读取。',
      hint: '如确是正常文件，请删除空白而带格式的行列，或拆成几个文件后再试。',
    },
    en: {
      message:
        'The file unpacks to an abnormal size (“{part}” is compressed too densely, or more than {limitMb} MB in all); reading stopped for safety.',
      hint: 'If the file is sound, delete empty formatted rows and columns or split it into several files.',
    },
  },
  'package.partTooLarge': {
    'zh-CN': {
      message: '文件内部的「{part}」解压后超过 {limitMb} MB，超出可处理的大小。',
      hint: '请删除空白而带格式的行列，或拆成几个文件后再试。',
    },
    en: {
      message: 'The part “{part}” unpacks to more than {limitMb} MB, more than can be handled.',
      hint: 'Delete empty formatted rows and columns, or split the file into several.',
    },
  },
  'package.encoding': {
    'zh-CN': {
      message: '文件内部的「{part}」含有无法识别的字符编码。',
      hint: '请用 Excel 或 WPS 打开后另存再试。',
    },
    en: {
      message: 'The part “{part}” of the file holds bytes that are no text.',
      hint: 'Open it in Excel or WPS, save it again and retry.',
    },
  },
  'xml.damaged': {
    'zh-CN': {
      message: '文件内部的「{part}」内容不完整或格式有误。',
      hint: '请用 Excel 或 WPS 打开，按提示修复后另存再试。',
    },
    en: {
      message: 'The part “{part}” of the file is incomplete or ill-formed.',
      hint: 'Open it in Excel or WPS, let it repair the file, save it and retry.',
    },
  },
  'xml.tooLarge': {
    'zh-CN': {
      message: '文件内部的「{part}」含有超过 {limit} 个元素，超出可处理的规模。',
      hint: '多半是样式或超链接堆积过多；请把需要的内容复制到一份新工作簿后再试。',
    },
    en: {
      message: 'The part “{part}” of the file has more than {limit} elements, more than can be handled.',
      hint: 'Most likely styles or links piled up; copy what you need into a new workbook and retry.',
    },
  },
  'xml.doctype': {
    'zh-CN': {
      message: '文件内部的「{part}」含有 DOCTYPE 声明，Office 文件不允许，为安全起见不予读取。',
      hint: '请确认文件来源；可在 Excel 或 WPS 中打开后另存再试。',
    },
    en: {
      message:
        'The part “{part}” holds a DOCTYPE declaration, which Office files must not have; it is not read for safety.',
      hint: 'Check where the file comes from; open it in Excel or WPS, save it again and retry.',
    },
  },
} satisfies ErrorTexts;
