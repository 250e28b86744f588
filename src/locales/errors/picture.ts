import type { ErrorTexts } from '../ErrorText';

export const pictureErrors = {
  'picture.unknown': {
    'zh-CN': { message: '这个文件不是图片。', hint: '请选 png、jpg、gif 或 bmp 图片。' },
    en: { message: 'This file is no picture.', hint: 'Choose a png, jpeg, gif or bmp picture.' },
  },
  'picture.foreign': {
    'zh-CN': {
      message: '图片是 {format} 格式，放不进 Word 文档。',
      hint: '请用看图软件另存为 jpg 或 png 后再试。',
    },
    en: {
      message: 'Documents cannot hold a {format} picture.',
      hint: 'Save it as jpeg or png and try again.',
    },
  },
  'picture.damaged': {
    'zh-CN': {
      message: '图片文件已损坏或不完整。',
      hint: '请重新传送或下载这张图片；能打开的话，另存为 jpg 或 png 后再试。',
    },
    en: {
      message: 'The picture is damaged or incomplete.',
      hint: 'Copy or download it again; if it opens, save it as jpeg or png and try again.',
    },
  },
  'picture.tooLarge': {
    'zh-CN': { message: '图片超过 {limitMb} MB。', hint: '请用看图软件缩小后再试，打印用 2–3 MB 已足够。' },
    en: {
      message: 'The picture is larger than {limitMb} MB.',
      hint: 'Make it smaller: 2–3 MB is plenty for print.',
    },
  },
  'picture.tooManyPixels': {
    'zh-CN': {
      message: '图片有 {widthPx} × {heightPx} 像素，太大了。',
      hint: '请用看图软件缩小后再试，宽 4000 像素已足够打印。',
    },
    en: {
      message: 'The picture has {widthPx} × {heightPx} pixels, too many.',
      hint: 'Make it smaller: a width of 4,000 pixels is plenty for print.',
    },
  },
} satisfies ErrorTexts;
