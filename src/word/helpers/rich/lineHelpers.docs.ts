import type { DocsOf } from '../../handlebars/HelperFamily';
import type { lineHelpers } from './lineHelpers';

export const lineDocs: DocsOf<typeof lineHelpers> = {
  换行: {
    does: {
      'zh-CN': '同一段内另起一行；也可用在别的函数里：{{连接 名单 (换行)}}',
      en: 'a new line in the same paragraph; also inside other calls',
    },
    examples: [{ template: '甲{{换行}}乙', gives: '甲\n乙' }],
  },
};
