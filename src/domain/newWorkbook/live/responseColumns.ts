import type { Localized } from '../../../base/Language';
import type { LiveColumn } from './LiveColumn';
import { quoted } from './liveNames';
import { liveHeadings } from './liveHeadings';

export const responseWords = {
  timely: { 'zh-CN': '及时', en: 'In time' },
  late: { 'zh-CN': '超时', en: 'Late' },
} as const satisfies Record<string, Localized>;

/** How long the response to an incident took, and whether that was within the standard (minutes, included). */
export function responseColumns(
  reported: string,
  responded: string,
  standard: number,
): readonly LiveColumn[] {
  const minutes: LiveColumn = {
    id: 'responseMinutes',
    heading: liveHeadings.response,
    width: 11,
    numberFormat: '0',
    colouredBy: 'responseVerdict',
    formula: (refer) => {
      const [from, to] = [refer(reported), refer(responded)];
      return `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),ROUND((${to}-${from})*1440,0),"")`;
    },
    result: ({ value }) => {
      const [from, to] = [value(reported), value(responded)];
      return typeof from === 'number' && typeof to === 'number' ? Math.round((to - from) * 1440) : '';
    },
  };
  const verdict: LiveColumn = {
    id: 'responseVerdict',
    heading: liveHeadings.inTime,
    width: 11,
    colouredBy: 'responseVerdict',
    formula: (refer, words) => {
      const taken = refer(minutes.id);
      const [timely, late] = [quoted(words(responseWords.timely)), quoted(words(responseWords.late))];
      return `IF(${taken}="","",IF(${taken}<=${standard},${timely},${late}))`;
    },
    result: ({ value }, words) => {
      const taken = value(minutes.id);
      if (typeof taken !== 'number') return '';
      return words(taken <= standard ? responseWords.timely : responseWords.late);
    },
  };
  return [minutes, verdict];
}
