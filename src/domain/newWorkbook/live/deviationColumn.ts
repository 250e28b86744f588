import type { LiveColumn } from './LiveColumn';

const PLANNED = /^\s*\d{1,2}:\d{2}\s*-\s*(\d{1,2}):(\d{2})\s*$/;

/** Minutes by which an agenda item ended after its planned end; negative when early, empty when it cannot be told. */
export function deviationColumn(id: string, plannedTime: string, actualEnd: string): LiveColumn {
  return {
    id,
    heading: { 'zh-CN': '偏差(分钟)', en: 'Deviation (min)' },
    width: 10,
    numberFormat: '0',
    formula: (refer) => {
      const [planned, end] = [refer(plannedTime), refer(actualEnd)];
      const plannedEnd = `TIMEVALUE(TRIM(MID(${planned},FIND("-",${planned})+1,9)))`;
      return `IF(ISNUMBER(${end}),IFERROR(ROUND((MOD(${end},1)-${plannedEnd})*1440,0),""),"")`;
    },
    result: ({ value }) => {
      const match = PLANNED.exec(String(value(plannedTime) ?? ''));
      const end = value(actualEnd);
      if (!match || typeof end !== 'number') return '';
      return Math.round((end - Math.floor(end)) * 1440) - (Number(match[1]) * 60 + Number(match[2]));
    },
  };
}
