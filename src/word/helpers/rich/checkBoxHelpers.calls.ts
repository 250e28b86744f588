import type { CallsOf } from '../../handlebars/HelperFamily';
import type { checkBoxHelpers } from './checkBoxHelpers';
import { HelperFault } from '../../handlebars/Helper';
import { boxSigns, type BoxSigns } from '../../rich/checkBox/BoxSigns';
import { CheckBox } from '../../rich/checkBox/CheckBox';
import { isTicked } from '../../rich/checkBox/isTicked';
import { spend } from '../Budget';
import { option, type Hash } from '../options';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

const MOST_OPTIONS = 100;

export const checkBoxCalls: CallsOf<typeof checkBoxHelpers> = {
  勾选: ([value, label], hash) =>
    new CheckBox([{ ticked: isTicked(value), label: textOf(label) }], signsOf(hash), ''),
  选项: ([value, ...choices], hash, place) => {
    const labels = choices
      .flat()
      .slice(0, MOST_OPTIONS)
      .map((one) => textOf(one).trim());
    spend(place, labels.length);
    const chosen = chosenIn(value, labels);
    const boxes = labels.map((label) => ({ ticked: chosen.includes(same(label)), label }));
    const other = option(hash, '其他', 'other');
    if (other !== undefined) boxes.push(otherBox(textOf(other), value, labels));
    return new CheckBox(boxes, signsOf(hash), textOf(option(hash, '间隔', '間隔', 'separator') ?? '  '));
  },
};

/** What a value names: one option as it stands (现场、视频 may be one), else each between commas. */
function chosenIn(value: unknown, labels: readonly string[]): string[] {
  return partsOf(value, labels).map(same);
}

function partsOf(value: unknown, labels: readonly string[]): string[] {
  if (isBlankValue(value)) return [];
  if (Array.isArray(value))
    return value
      .flat()
      .slice(0, MOST_OPTIONS)
      .map((one) => textOf(one).trim());
  const text = textOf(value).trim();
  if (labels.some((label) => same(label) === same(text))) return [text];
  return text.slice(0, 4000).split(/\s*[、,，;；/|\n]\s*/);
}

function otherBox(
  label: string,
  value: unknown,
  labels: readonly string[],
): { ticked: boolean; label: string } {
  const known = labels.map(same);
  const rest = partsOf(value, labels).filter((part) => part !== '' && !known.includes(same(part)));
  return { ticked: rest.length > 0, label: rest.length > 0 ? `${label}：${rest.join('、')}` : label };
}

const same = (text: string): string => text.trim().toLowerCase();

function signsOf(hash: Hash): BoxSigns {
  const style = option(hash, '样式', '樣式', 'style');
  const written = style === undefined ? '√' : textOf(style);
  const signs = boxSigns(written);
  if (signs) return signs;
  throw new HelperFault({
    'zh-CN': `没有“${written.slice(0, 40)}”这种方框样式，可用 "√"、"×"、"■"、"●"`,
    en: `no look of boxes “${written.slice(0, 40)}”: "√", "×", "■", "●"`,
  });
}
