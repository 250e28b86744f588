import type { ValueHelper } from '../../handlebars/Helper';

/** Signs that are hard to type into a tag. */
export const lineHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['换行', '換行', 'lineBreak'],
    does: {
      'zh-CN': '同一段内另起一行；也可用在别的函数里：{{连接 名单 (换行)}}',
      en: 'a new line in the same paragraph; also inside other calls',
    },
    atLeast: 0,
    atMost: 0,
    hash: [],
    examples: [{ template: '甲{{换行}}乙', gives: '甲\n乙' }],
    call: () => '\n',
  },
];
