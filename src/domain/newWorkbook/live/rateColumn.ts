import type { LiveColumn } from './LiveColumn';

/** 实际值 ÷ 目标值; empty when either is missing or the target is 0. */
export function rateColumn(id: string, target: string, actual: string): LiveColumn {
  return {
    id,
    heading: { 'zh-CN': '达成率', en: 'Achievement' },
    width: 10,
    numberFormat: '0.0%',
    formula: (refer) => {
      const [goal, reached] = [refer(target), refer(actual)];
      return `IF(AND(ISNUMBER(${goal}),ISNUMBER(${reached})),IF(${goal}=0,"",${reached}/${goal}),"")`;
    },
    result: ({ value }) => {
      const [goal, reached] = [value(target), value(actual)];
      return typeof goal === 'number' && typeof reached === 'number' && goal !== 0 ? reached / goal : '';
    },
  };
}
