import type { Language } from '../base/Language';

const english: Readonly<Record<string, string>> = {
  项: ' items',
  个: ' items',
  起: ' incidents',
  人: ' people',
  家: ' companies',
  次: ' times',
  分: ' points',
  天: ' days',
  个工作日: ' working days',
  小时: ' hours',
  分钟: ' minutes',
};

/** The unit of a figure as it stands behind the number: 项, ` items`. */
export function unitIn(language: Language, unit: string): string {
  return language === 'zh-CN' ? unit : (english[unit] ?? unit);
}

/** A figure with a unit behind it: `≤15分钟` → `≤15 minutes`. */
export function figureIn(language: Language, figure: string): string {
  return figure.replace(
    /(\d)(\p{Script=Han}+)$/u,
    (_, digit: string, unit: string) => digit + unitIn(language, unit),
  );
}
