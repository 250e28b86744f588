import type { DocsOf } from '../../handlebars/HelperFamily';
import type { paperHelpers } from './paperHelpers';

export const paperDocs: DocsOf<typeof paperHelpers> = {
  分行: {
    does: {
      'zh-CN': '长标题分行，词语不拆开，各行长短相当：{{分行 标题}}；几项连成一个标题',
      en: 'breaks a long title over lines of like length, words whole; several arguments make one title',
    },
    hash: [{ 'zh-CN': '一行的字数，默认 20', en: 'characters on a line, 20 unless told' }],
    examples: [
      {
        template: '{{分行 "关于开展商务洽谈需求及目标对照清单专项督办工作的通知"}}',
        gives: '关于开展商务洽谈需求及目标\n对照清单专项督办工作的通知',
      },
    ],
  },
  落款: {
    does: {
      'zh-CN':
        '署名和成文日期，按公文的位置排列：{{落款 发文机关 (日期 成文日期)}}；印章="有" 时按加盖印章排列。要单独成段',
      en: 'name and date of signature, placed as GB/T 9704 wants them; 印章="有": with a seal; alone in its paragraph',
    },
    hash: [
      { 'zh-CN': '“有”：加盖印章', en: '有: with a seal' },
      { 'zh-CN': '磅数，默认 16', en: 'in points, 16 unless told' },
    ],
    examples: [{ template: '{{落款 "××市人民政府办公室" "2024年7月5日" 印章="有"}}' }],
  },
  红头: {
    does: {
      'zh-CN': '发文机关标志，自动取能排成一行的最大字号：{{红头 发文机关 "文件"}}。要单独成段',
      en: 'the issuing organ, in the largest size that fits on one line; alone in its paragraph',
    },
    hash: [
      { 'zh-CN': '最大的磅数，默认 42', en: 'largest size, 42 points unless told' },
      {
        'zh-CN': '一行的宽度（毫米），默认与正文等宽',
        en: 'of the line in mm, that of the text unless told',
      },
    ],
    examples: [{ template: '{{红头 "××市人民政府" "文件"}}' }],
  },
  联署: {
    does: {
      'zh-CN':
        '联合行文的几个机关，按顺序写，主办机关在前；给 红头、落款 用：{{红头 (联署 主办机关 会办机关) "文件"}}',
      en: 'organs that issue a paper together, the first one first; for 红头 and 落款',
    },
    examples: [{ template: '{{红头 (联署 "××市商务局" "××市财政局") "文件"}}' }],
  },
};
