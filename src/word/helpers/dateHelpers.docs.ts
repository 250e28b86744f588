import type { DocsOf } from '../handlebars/HelperFamily';
import type { dateHelpers } from './dateHelpers';

export const dateDocs: DocsOf<typeof dateHelpers> = {
  日期: {
    does: {
      'zh-CN':
        '把日期写成 2024年7月5日。第二项给样式，写出要的部分就行："年月"、"月日"、"年季度"、"汉字"、"民国"、"中華民國"、"星期几"、"周几"、"ISO"，或 "YYYY-MM-DD"、"年月日 时分"、"月日（周）"。默认只印到日；带钟点的期限加“时间”："时间"、"民國時間"、"月日时间"，没有钟点的值仍只印日期。认得 2024-07-05、2024/7/5、2024年7月5日、20240705、民国113年7月5日和 Excel 的日期数',
      en: 'a date as 2024年7月5日; second: a pattern of words ("年月", "月日（周）", "汉字", "民国", "星期几", "ISO"; "时间" adds the hour, which is not printed otherwise) or letters ("YYYY-MM-DD HH:mm", "MMMM D, YYYY")',
    },
    hash: [
      {
        'zh-CN': '读不懂这个值时改印什么；不写就照原样印出',
        en: 'printed for a value that cannot be read; as it stands when absent',
      },
    ],
    examples: [
      { template: '{{日期 "2024-07-05"}}', gives: '2024年7月5日' },
      { template: '{{日期 "2024-07-05" "汉字"}}', gives: '二〇二四年七月五日' },
      { template: '{{日期 "2024-07-05" "民國"}}', gives: '民國113年7月5日' },
      { template: '{{日期 "2024-07-05" "中華民國"}}', gives: '中華民國113年7月5日' },
      { template: '{{日期 "2024-07-05" "星期几"}}', gives: '星期五' },
      { template: '{{日期 "2024-07-05" "月日（周）"}}', gives: '7月5日（周五）' },
      { template: '{{日期 "2024/7/5" "年月"}}', gives: '2024年7月' },
      { template: '{{日期 "2024-07-05" "年季度"}}', gives: '2024年第三季度' },
      { template: '{{日期 "2024年7月5日" "ISO"}}', gives: '2024-07-05' },
      { template: '{{日期 "2024-07-05 18:30" "年月日时分"}}', gives: '2024年7月5日18时30分' },
      { template: '{{日期 "2024-07-05 10:00" "时间"}}', gives: '2024年7月5日10:00' },
      { template: '{{日期 "2024-07-05 10:00" "民國時間"}}', gives: '民國113年7月5日10:00' },
      { template: '{{日期 "2024-07-05" "时间"}}', gives: '2024年7月5日' },
      { template: '{{date "2024-07-05" "MMMM D, YYYY"}}', gives: 'July 5, 2024' },
      { template: '{{日期 "长期执行"}}', gives: '长期执行' },
      { template: '{{日期 "待定" 否则="—"}}', gives: '—' },
    ],
  },
  时间: {
    does: {
      'zh-CN':
        '把时间写成 18:00；第二项给样式："时分"、"上午下午"、"H:mm"、"点分"、"汉字"。只有日期的值印成空白',
      en: 'a time of day as 18:00; second: a pattern, "H:mm", "时分", "上午下午"',
    },
    hash: [
      {
        'zh-CN': '读不懂这个值时改印什么；不写就照原样印出',
        en: 'printed for a value that cannot be read; as it stands when absent',
      },
    ],
    examples: [
      { template: '{{时间 "2024-07-05 18:00"}}', gives: '18:00' },
      { template: '{{时间 "18:00" "上午下午"}}', gives: '下午6时' },
      { template: '{{时间 "18:30" "时分"}}', gives: '18时30分' },
      { template: '{{时间 "9:05" "汉字"}}', gives: '九时零五分' },
      { template: '{{时间 "下午6时" "HH:mm"}}', gives: '18:00' },
    ],
  },
};
