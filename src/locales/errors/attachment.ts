import type { ErrorTexts } from '../ErrorText';

export const attachmentErrors = {
  'attachment.missing': {
    'zh-CN': {
      message: '找不到数据里写到的文件「{file}」。',
      hint: '请把它放在「{folder}」文件夹（或其中的子文件夹）里，数据里写相对的文件名；放在别处的用 --file "{file}=路径" 给出。',
    },
    en: {
      message: 'The file “{file}” that the data name is not there.',
      hint: 'Put it into “{folder}” or a folder within and name it from there; give one that lies elsewhere with --file "{file}=PATH".',
    },
  },
  'attachment.unusable': {
    'zh-CN': { message: '「{file}」不能放进报告：{cause}', hint: '{causeHint}' },
    en: { message: '“{file}” cannot go into the report: {cause}', hint: '{causeHint}' },
  },
  'attachment.unused': {
    'zh-CN': {
      message: '用 --file 给出了「{name}」，而数据里没有写到这个名字，模板里也没有叫这个名字的字段。',
      hint: '等号前请写模板里的字段名，如 {{图片 照片}} 的“照片”；或者写数据里的文件名。',
    },
    en: {
      message:
        '“{name}” was given with --file, but neither do the data say this name nor does the template have such a field.',
      hint: 'Before the equals sign write a field of the template, or a file name as the data have it.',
    },
  },
  'attachment.tooMany': {
    'zh-CN': { message: '数据里写到 {count} 个文件，最多 {limit} 个。', hint: '请分成几份出报告。' },
    en: {
      message: 'The data name {count} files; at most {limit} are possible.',
      hint: 'Split them over several reports.',
    },
  },
  'attachment.tooLarge': {
    'zh-CN': {
      message: '要放进报告的文件合计超过 {limitMb} MB。',
      hint: '请先把图片缩小，宽 2000 像素已足够打印；或分成几份出报告。',
    },
    en: {
      message: 'The files for the report are larger than {limitMb} MB together.',
      hint: 'Make the pictures smaller, or split them over several reports.',
    },
  },
  'attachment.badOption': {
    'zh-CN': {
      message: '--file 写成了「{given}」，应当是 名称=文件。',
      hint: '例如 --file 照片=现场.png；名称是模板里的字段名，或数据里写的文件名。',
    },
    en: {
      message: '--file “{given}” should be NAME=PATH.',
      hint: 'For example --file photo=site.png; the name is a field of the template, or a file name in the data.',
    },
  },
  'attachment.repeated': {
    'zh-CN': { message: '--file 给出了两次「{name}」。', hint: '每个名称只能对应一个文件。' },
    en: { message: '--file gives “{name}” twice.', hint: 'A name means one file.' },
  },
} satisfies ErrorTexts;
