import { ProductError } from '../base/ProductError';
import type { HouseStyle } from '../word/styles/HouseStyle';
import type { Arguments, Option } from './Command';

export const styleOption: Option = {
  type: 'string',
  value: { 'zh-CN': '公文|企业报告|繁體', en: 'official|company|taiwan' },
  help: {
    'zh-CN': '自带模板用哪种版式，默认按模板；也可写 official、company、taiwan',
    en: 'house style of a built-in template; default: its own',
  },
};

/** The house of `--style`; undefined without it. @throws ProductError `cli.badStyle` */
export async function houseOf({ options }: Arguments): Promise<HouseStyle | undefined> {
  const given = options['style'];
  if (typeof given !== 'string') return undefined;
  const { houseStyleNamed } = await import('../word/styles/houseStyles');
  const house = houseStyleNamed(given.trim()) ?? houseStyleNamed(given.trim().toLowerCase());
  if (!house)
    throw new ProductError('cli.badStyle', { given, known: '公文 official、企业报告 company、繁體 taiwan' });
  return house;
}
