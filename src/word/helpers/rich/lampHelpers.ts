import type { HelperFamily } from '../../handlebars/HelperFamily';

export const lampHelpers = {
  亮灯: {
    names: ['亮灯', '亮燈', 'lamp'],
    takes: [1, 1],
    hash: [
      ['灯', '燈', 'sign'],
      ['颜色', '顏色', 'colour', 'color'],
      ['底色', 'shade'],
    ],
    gives: 'inline',
    orText: true,
  },
} as const satisfies HelperFamily;
