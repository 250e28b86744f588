import { HelperFault, type HashArgument, type ValueHelper } from '../../handlebars/Helper';
import { boxSigns, type BoxSigns } from '../../rich/checkBox/BoxSigns';
import { CheckBox } from '../../rich/checkBox/CheckBox';
import { isTicked } from '../../rich/checkBox/isTicked';
import { spend } from '../Budget';
import { option, type Hash } from '../options';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

const MOST_OPTIONS = 100;

const STYLE: HashArgument = {
  names: ['样式', '樣式', 'style'],
  does: {
    'zh-CN': '方框的样子："√" ☑（默认）、"×" ☒、"■" ■、"●" ●',
    en: 'the look: "√" ☑ (usual), "×" ☒, "■" ■, "●" ●',
  },
};

export const checkBoxHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    gives: 'inline',
    orText: true,
    fills: 'checkBox',
    names: ['勾选', '勾選', 'checkbox'],
    does: {
      'zh-CN':
        '可点选的方框，条件成立就打勾：{{勾选 同意 "同意"}}；否、无、×、0 和以“未”“不”开头的内容不打勾。也可写在模板中复选框控件的标题或标记里，直接设好那个方框',
      en: 'a box that can be ticked, ticked when there is a value; the second is its label. In the title or tag of a check box control it sets that one',
    },
    atLeast: 1,
    atMost: 2,
    hash: [STYLE],
    examples: [
      { template: '{{勾选 通过 "通过"}}', data: { 通过: '是' }, gives: '☑通过' },
      { template: '{{勾选 通过 样式="■"}}', data: { 通过: '否' }, gives: '□' },
    ],
    call: ([value, label], hash) =>
      new CheckBox([{ ticked: isTicked(value), label: textOf(label) }], signsOf(hash), ''),
  },
  {
    kind: 'value',
    gives: 'inline',
    orText: true,
    names: ['选项', '選項', 'options'],
    does: {
      'zh-CN': '一排方框，勾上与内容相同的：{{选项 级别 "高" "中" "低"}}；内容可以是几项，用顿号、逗号隔开',
      en: 'boxes of which those equal to the value are ticked; the value may be a list or several, separated by commas',
    },
    atLeast: 2,
    atMost: MOST_OPTIONS,
    hash: [
      STYLE,
      {
        names: ['间隔', '間隔', 'separator'],
        does: { 'zh-CN': '两项之间印什么，默认两个空格', en: 'printed between two; two blanks when absent' },
      },
      {
        names: ['其他', 'other'],
        does: {
          'zh-CN': '内容不在各项之中时，再加这一项并注明：其他="其他" 印 ☑其他：内容',
          en: 'one more, ticked with the value behind it when the value is none of the others',
        },
      },
    ],
    examples: [
      { template: '{{选项 级别 "高" "中" "低"}}', data: { 级别: '中' }, gives: '☐高  ☑中  ☐低' },
      {
        template: '{{选项 方式 "现场" "视频" 其他="其他" 间隔="，"}}',
        data: { 方式: '现场、电话' },
        gives: '☑现场，☐视频，☑其他：电话',
      },
    ],
    call: ([value, ...choices], hash, place) => {
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
  },
];

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
