import type { DocsOf } from '../../handlebars/HelperFamily';
import type { pictureHelpers } from './pictureHelpers';

export const pictureDocs: DocsOf<typeof pictureHelpers> = {
  图片: {
    does: {
      'zh-CN':
        '插入一张图片（png、jpg、gif、bmp）：不写宽高就按原大小、不超出版心；只写一项按比例缩放。也可写在模板中一张图片的“替换文字”里，把它换成新图片而保持位置和大小',
      en: 'a picture (png, jpeg, gif, bmp): its own size within the text area, or in proportion to the length given; in the alt text of a picture it replaces that one, in its place and size',
    },
    hash: [
      { 'zh-CN': '宽度，单位厘米，也可写 "60毫米"、"50%"', en: 'width in cm, or "60mm", "50%"' },
      { 'zh-CN': '高度，同上', en: 'height, likewise' },
      {
        'zh-CN': '适合=true 时不超出版心或表格的格',
        en: 'fit=true: never larger than the text area or cell',
      },
      {
        'zh-CN': '裁剪=true 时宽高都照办，多出的部分裁掉而不变形',
        en: 'crop=true: cut to width and height, not distorted',
      },
      { 'zh-CN': '替换文字，供读屏软件朗读', en: 'alt text' },
      {
        'zh-CN': '没有图片时改印什么；不写就印 ____',
        en: 'printed when there is no picture; ____ when absent',
      },
    ],
    examples: [
      { template: '{{图片 照片 宽=3.5 说明="本人照片"}}' },
      { template: '{{图片 现场照片 宽="80%" 空="（未提供）"}}' },
    ],
  },
};
