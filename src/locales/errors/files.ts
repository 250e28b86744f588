import type { ErrorTexts } from '../ErrorText';

export const fileErrors = {
  'file.notFound': {
    'zh-CN': {
      message: '找不到文件「{file}」。',
      hint: '请检查路径和文件名（含扩展名）；文件名里有空格时请加引号。',
    },
    en: {
      message: 'There is no file “{file}”.',
      hint: 'Check the path and the name with its extension; quote names that contain spaces.',
    },
  },
  'file.isFolder': {
    'zh-CN': { message: '「{file}」是文件夹，需要的是文件。', hint: '请写到具体的文件名。' },
    en: { message: '“{file}” is a folder; a file is needed.', hint: 'Name the file itself.' },
  },
  'file.endsInSlash': {
    'zh-CN': {
      message: '「{file}」末尾多了一个斜杠：斜杠结尾的是文件夹，而这是文件。',
      hint: '请去掉末尾的斜杠。',
    },
    en: {
      message: '“{file}” ends in a slash, which means a folder; this is a file.',
      hint: 'Leave the slash out.',
    },
  },
  'file.isOwnerFile': {
    'zh-CN': {
      message: '「{file}」是表格打开时自动生成的临时文件，不是工作簿本身。',
      hint: '请选择文件名前没有「~$」的那一个。',
    },
    en: {
      message: '“{file}” is a temporary file kept while the workbook is open, not the workbook itself.',
      hint: 'Choose the one whose name does not begin with “~$”.',
    },
  },
  'file.notAllowed': {
    'zh-CN': {
      message: '没有权限读写「{file}」，或文件正被其他程序占用。',
      hint: '请关闭正在打开它的 Excel 或 WPS，检查「只读」属性，或换一个文件夹。',
    },
    en: {
      message: '“{file}” may not be read or written, or another program has it open.',
      hint: 'Close it in Excel or WPS, check whether it is read-only, or use another folder.',
    },
  },
  'file.locked': {
    'zh-CN': {
      message: '「{file}」正被其他程序占用。',
      hint: '请关闭正在打开它的 Excel 或 WPS 后再试。',
    },
    en: {
      message: '“{file}” is in use by another program.',
      hint: 'Close it in Excel or WPS and try again.',
    },
  },
  'file.exists': {
    'zh-CN': {
      message: '「{file}」已经存在，没有覆盖。',
      hint: '请换一个文件名；确要覆盖时加 --force。',
    },
    en: {
      message: '“{file}” already exists and was not overwritten.',
      hint: 'Use another name, or add --force to overwrite it.',
    },
  },
  'file.isInput': {
    'zh-CN': {
      message: '输出文件「{file}」就是输入的工作簿，没有写入。',
      hint: '请换一个输出文件名；确要改原文件时用 --in-place（会先留备份）。',
    },
    en: {
      message: 'The output “{file}” is the input workbook itself; nothing was written.',
      hint: 'Name another output file; to change the original use --in-place, which keeps a backup.',
    },
  },
  'file.noFolder': {
    'zh-CN': {
      message: '要写入的文件夹「{folder}」不存在。',
      hint: '请先建好这个文件夹，或改写到已有的文件夹。',
    },
    en: {
      message: 'The folder “{folder}” to write into does not exist.',
      hint: 'Create it first, or write into an existing folder.',
    },
  },
  'file.diskFull': {
    'zh-CN': { message: '磁盘空间不足，「{file}」没有写成。', hint: '请清理磁盘或换一个位置。' },
    en: {
      message: 'The disk is full; “{file}” was not written.',
      hint: 'Free some space or use another place.',
    },
  },
  'file.tooLarge': {
    'zh-CN': {
      message: '「{file}」太大，超出可处理的 512 MB。',
      hint: '请删除文件里的大图片、附件，或拆成几个文件。',
    },
    en: {
      message: '“{file}” is larger than the 512 MB that can be handled.',
      hint: 'Remove large pictures or attachments, or split the file.',
    },
  },
  'file.failed': {
    'zh-CN': {
      message: '读写「{file}」时出错（{reason}）。',
      hint: '请检查磁盘或网络连接，把文件复制到本机后再试。',
    },
    en: {
      message: 'Reading or writing “{file}” failed ({reason}).',
      hint: 'Check the disk or the network connection, or copy the file to this computer and try again.',
    },
  },
} satisfies ErrorTexts;
