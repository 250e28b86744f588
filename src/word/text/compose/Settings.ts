import type { Localized } from '../../../base/Language';
import type { StyleVariation } from '../../styles/varyStyle';

/** What the front matter says about the whole document. */
export interface Settings {
  readonly landscape: boolean;
  readonly variation: StyleVariation;
  readonly numberedHeadings: boolean;
  readonly faults: readonly { readonly name: string; readonly says: Localized }[];
}

const LEVELS: Readonly<Record<string, string>> = {
  一级: 'Heading1',
  二级: 'Heading2',
  三级: 'Heading3',
  四级: 'Heading4',
};

/** 字号 in points. **Source**: GB/T 9704-2012 §3.1 and custom. */
const SIZES: Readonly<Record<string, number>> = { 初号: 42, 小初: 36, 一号: 26, 小一: 24, 二号: 22 };

/** Reads the settings; a wrong one is told and left out. */
export function readSettings(entries: Readonly<Record<string, string>>): Settings {
  const faults: { name: string; says: Localized }[] = [];
  const read = <Value>(name: string, parse: (text: string) => Value | undefined, wanted: string) => {
    const text = entries[name];
    if (text === undefined || text === '') return undefined;
    const value = parse(text);
    if (value === undefined) faults.push({ name, says: notUnderstood(text, wanted) });
    return value;
  };
  const landscape = read('方向', oneOf({ 横向: true, 竖向: false, 橫向: true, 直向: false }), '横向、竖向');
  const linePt = read('行距', pointsBetween(20, 40), '28磅（20 到 40 磅）');
  const bold = read('加粗标题', boldLooks, '二级、三级');
  const markPt = read('标志字号', (text) => SIZES[text] ?? pointsBetween(20, 70)(text), '初号、小初、36磅');
  const numbered = read('标题编号', oneOf({ 自动: true, 自動: true, 手写: false }), '自动、手写');
  for (const name of ['印章', '封面', '目录']) read(name, oneOf({ 有: true, 无: true }), '有、无');
  return {
    landscape: landscape ?? false,
    numberedHeadings: numbered ?? false,
    variation: {
      ...(linePt === undefined ? {} : { linePt }),
      ...(bold === undefined ? {} : { bold }),
      ...(markPt === undefined ? {} : { markPt }),
    },
    faults,
  };
}

const oneOf =
  (choices: Readonly<Record<string, boolean>>) =>
  (text: string): boolean | undefined =>
    choices[text];

const pointsBetween =
  (least: number, most: number) =>
  (text: string): number | undefined => {
    const points = Number(/^(\d+(?:\.\d+)?)\s*磅$/.exec(text)?.[1] ?? Number.NaN);
    return points >= least && points <= most ? points : undefined;
  };

function boldLooks(text: string): string[] | undefined {
  const looks = text.split(/[、,，\s]+/).map((level) => LEVELS[level]);
  return looks.every((look) => look !== undefined) ? looks : undefined;
}

const notUnderstood = (given: string, wanted: string): Localized => ({
  'zh-CN': `看不懂“${given}”，可写：${wanted}`,
  en: `“${given}” is not understood: write ${wanted}`,
});
