import type { HelperFamily } from '../../handlebars/HelperFamily';

export const richTextHelpers = {
  富文本: { names: ['富文本', 'richText'], takes: [1, 1], hash: [], gives: 'either', orText: true },
  标记文本: {
    names: ['标记文本', '標記文本', 'Markdown', 'markdown'],
    takes: [1, 1],
    hash: [],
    gives: 'either',
    orText: true,
  },
} as const satisfies HelperFamily;
