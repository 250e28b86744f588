import type { Localized } from '../../../base/Language';
import { HelperFault } from '../../handlebars/Helper';
import type { ChartKind, ChartLabels, ChartLook, LegendPlace, Stacking } from '../../rich/chart/ChartLook';
import { option, type Hash } from '../options';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';
import { readNumber } from '../values/readNumber';

const KINDS: Readonly<Record<string, ChartKind>> = {
  柱: 'column',
  柱形: 'column',
  柱状: 'column',
  column: 'column',
  条: 'bar',
  条形: 'bar',
  bar: 'bar',
  折线: 'line',
  线: 'line',
  line: 'line',
  饼: 'pie',
  饼形: 'pie',
  饼状: 'pie',
  pie: 'pie',
  圆环: 'doughnut',
  环形: 'doughnut',
  doughnut: 'doughnut',
};
const STACKINGS: Readonly<Record<string, Stacking>> = {
  簇状: 'none',
  clustered: 'none',
  堆积: 'stacked',
  stacked: 'stacked',
  百分比堆积: 'percent',
  percent: 'percent',
};
const LABELS: Readonly<Record<string, ChartLabels>> = {
  无: 'none',
  否: 'none',
  false: 'none',
  none: 'none',
  是: 'value',
  true: 'value',
  数值: 'value',
  value: 'value',
  百分比: 'percent',
  percent: 'percent',
  名称: 'name',
  name: 'name',
  名称和百分比: 'namePercent',
  'name and percent': 'namePercent',
  名称和数值: 'nameValue',
  'name and value': 'nameValue',
};
const LEGENDS: Readonly<Record<string, LegendPlace>> = {
  无: 'none',
  否: 'none',
  false: 'none',
  none: 'none',
  是: 'b',
  true: 'b',
  下: 'b',
  bottom: 'b',
  上: 't',
  top: 't',
  左: 'l',
  left: 'l',
  右: 'r',
  right: 'r',
};
const LIMITS = { width: [2, 55], height: [2, 55], fontSize: [5, 40] } as const;
const USUAL = { height: 8, fontSize: 10 };

/** @throws HelperFault */
export function readChartLook(hash: Hash): ChartLook {
  const { kind, stacking } = readType(textOf(option(hash, '类型', '類型', 'type')));
  const title = (...names: string[]): string => textOf(option(hash, ...names)).trim();
  return {
    kind,
    stacking,
    title: title('标题', '標題', 'title'),
    categoryTitle: title('横轴', '橫軸', 'categoryTitle'),
    valueTitle: title('纵轴', '縱軸', 'valueTitle'),
    labels: choice(
      option(hash, '标签', '標籤', 'labels'),
      LABELS,
      '标签',
      '数值、百分比、名称、名称和百分比、名称和数值、无',
    ),
    legend: choice(option(hash, '图例', '圖例', 'legend'), LEGENDS, '图例', '下、上、左、右、无'),
    width: measure(option(hash, '宽', '寬', 'width'), '宽', LIMITS.width),
    height: measure(option(hash, '高', 'height'), '高', LIMITS.height) ?? USUAL.height,
    fontSize: measure(option(hash, '字号', '字號', 'fontSize'), '字号', LIMITS.fontSize) ?? USUAL.fontSize,
  };
}

/** `堆积柱形图`, `百分比堆积条形`, `stacked column`. */
function readType(written: string): { kind: ChartKind; stacking: Stacking } {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/[图圖]$/, '')
    .replace('狀', '状')
    .replace('環', '环')
    .replace('積', '积');
  if (text === '') return { kind: 'column', stacking: 'none' };
  const [, before = '', name = ''] =
    /^(百分比堆积|堆积|簇状|percent|stacked|clustered)?\s*(.*)$/.exec(text) ?? [];
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  const stacking = before === '' ? 'none' : STACKINGS[before];
  const round = kind === 'pie' || kind === 'doughnut';
  if (kind !== undefined && stacking !== undefined && !(round && before !== '')) return { kind, stacking };
  throw new HelperFault(
    unknown(
      '类型',
      written,
      '柱形、堆积柱形、百分比堆积柱形、条形、堆积条形、百分比堆积条形、折线、饼、圆环',
    ),
  );
}

function choice<Value>(
  given: unknown,
  table: Readonly<Record<string, Value>>,
  what: string,
  known: string,
): Value | undefined {
  const text = textOf(given).trim().toLowerCase();
  if (text === '') return undefined;
  const found = Object.hasOwn(table, text) ? table[text] : undefined;
  if (found === undefined) throw new HelperFault(unknown(what, text, known));
  return found;
}

function measure(given: unknown, what: string, [from, to]: readonly [number, number]): number | undefined {
  if (isBlankValue(given)) return undefined;
  const written = textOf(given);
  const number = Number(
    readNumber(written.replace(/\s*(?:厘米|公分|cm|磅|pt)$/i, ''))?.toString() ?? Number.NaN,
  );
  if (number >= from && number <= to) return number;
  throw new HelperFault({
    'zh-CN': `${what}“${written.slice(0, 40)}”应为 ${from} 到 ${to} 的数`,
    en: `${what} “${written.slice(0, 40)}” must be a number from ${from} to ${to}`,
  });
}

const unknown = (what: string, given: string, known: string): Localized => ({
  'zh-CN': `没有“${given.slice(0, 40)}”这种${what}；可写：${known}`,
  en: `unknown ${what} “${given.slice(0, 40)}”; there are: ${known}`,
});
