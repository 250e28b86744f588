import type { HelperFamily } from '../../handlebars/HelperFamily';

export const pictureHelpers = {
  图片: {
    names: ['图片', '圖片', 'image', 'picture'],
    takes: [1, 1],
    hash: [
      ['宽', '寬', 'width'],
      ['高', 'height'],
      ['适合', '適合', 'fit'],
      ['裁剪', 'crop'],
      ['说明', '說明', 'description', 'alt'],
      ['空', 'empty'],
    ],
    gives: 'inline',
    fills: 'picture',
    tall: true,
  },
} as const satisfies HelperFamily;
