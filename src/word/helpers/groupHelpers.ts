import type { HelperFamily } from '../handlebars/HelperFamily';

export const groupHelpers = {
  分组: {
    names: ['分组', '分組', 'group'],
    takes: [1, 2],
    hash: [
      ['按', 'by'],
      ['空', 'blank'],
    ],
    repeats: true,
    about: 'groups',
  },
} as const satisfies HelperFamily;
