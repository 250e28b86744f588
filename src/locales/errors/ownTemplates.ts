import type { ErrorTexts } from '../ErrorText';

export const ownTemplateErrors = {
  'ownTemplate.tooLarge': {
    'zh-CN': {
      message: '模板「{template}」有 {sizeKb} KB，这里最多能放 {limitKb} KB。',
      hint: '请在 Word 里压缩模板中的图片（图片格式 → 压缩图片）后再选；或者改放在这台设备上。',
    },
    en: {
      message: 'The template “{template}” has {sizeKb} KB; {limitKb} KB is the most that fits here.',
      hint: 'Compress its pictures in Word (Picture Format, Compress Pictures) and choose it again, or keep it on this device.',
    },
  },
  'ownTemplate.unreadable': {
    'zh-CN': {
      message: '「{template}」打不开。',
      hint: '请确认它没有被移走、没有在别的程序里占用，再选一次；网盘里的文件请先下载到本机。',
    },
    en: {
      message: '“{template}” cannot be opened.',
      hint: 'See that it was not moved or locked by another program and choose it again; download a file of a cloud folder first.',
    },
  },
  'ownTemplate.workbookFull': {
    'zh-CN': {
      message: '工作簿里的模板加上「{template}」超过 {limitKb} KB，没有放进去。',
      hint: '请先移除不用的模板，或者把它放在这台设备上。',
    },
    en: {
      message: 'With “{template}” the templates in the workbook would exceed {limitKb} KB; it was not added.',
      hint: 'Remove templates you no longer use, or keep it on this device.',
    },
  },
  'ownTemplate.deviceFull': {
    'zh-CN': {
      message: '这台设备留给浏览器的空间满了，模板「{template}」没有保存。',
      hint: '请移除不用的模板，或者把它随工作簿保存。',
    },
    en: {
      message: 'The space this device gives the browser is used up; the template “{template}” was not kept.',
      hint: 'Remove templates you no longer use, or keep it with the workbook.',
    },
  },
  'ownTemplate.noDevice': {
    'zh-CN': {
      message: '浏览器不让督办在这台设备上保存模板（无痕窗口或单位的设置会这样）。',
      hint: '请把模板随工作簿保存，或者换普通窗口打开；这一次仍可以直接用它出报告。',
    },
    en: {
      message:
        'The browser does not let Duban keep templates on this device (private windows and some office policies do that).',
      hint: 'Keep the template with the workbook, or open an ordinary window; it can still be used this once.',
    },
  },
} as const satisfies ErrorTexts;
