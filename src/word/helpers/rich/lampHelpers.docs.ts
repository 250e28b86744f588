import type { DocsOf } from '../../handlebars/HelperFamily';
import type { lampHelpers } from './lampHelpers';

export const lampDocs: DocsOf<typeof lampHelpers> = {
  亮灯: {
    does: {
      'zh-CN': '状态前加灯并上色：逾期红、临期黄、正常绿、其余灰；黑白打印也看得出：●逾期',
      en: 'a state with its lamp, in red, amber, green or grey; the words say it on black-and-white paper too',
    },
    hash: [
      { 'zh-CN': '改用别的符号，默认 ●', en: 'another sign than ●' },
      {
        'zh-CN': '不看文字，指定 "红"、"黄"、"绿"、"灰"',
        en: '"red", "yellow", "green" or "grey", whatever the words',
      },
      { 'zh-CN': '底色=true 时文字后面加浅底色', en: 'shade=true: on a light ground' },
    ],
    examples: [
      { template: '{{亮灯 状态}}', data: { 状态: '逾期1天' }, gives: '●逾期1天' },
      { template: '{{亮灯 "正常" 灯="■"}}', gives: '■正常' },
    ],
  },
};
