import { HelperFault, type ValueHelper } from '../../handlebars/Helper';
import { LampText } from '../../rich/lamp/LampText';
import { lampOf, type LampColour } from '../lampOf';
import { isYes, option } from '../options';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

/** States as the program itself calls them. */
const STATES: Readonly<Record<string, string>> = {
  normal: '正常',
  dueSoon: '临期',
  overdue: '逾期',
  overdueAlert: '逾期预警',
  doneOnTime: '按期完成',
  doneLate: '逾期完成',
  longTerm: '长期',
};
const COLOURS: readonly (readonly [RegExp, LampColour])[] = [
  [/^(?:红|紅|red)/i, 'red'],
  [/^(?:黄|黃|橙|yellow|amber)/i, 'yellow'],
  [/^(?:绿|綠|green)/i, 'green'],
  [/^(?:灰|gr[ae]y)/i, 'grey'],
];

export const lampHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    gives: 'inline',
    orText: true,
    names: ['亮灯', '亮燈', 'lamp'],
    does: {
      'zh-CN': '状态前加灯并上色：逾期红、临期黄、正常绿、其余灰；黑白打印也看得出：●逾期',
      en: 'a state with its lamp, in red, amber, green or grey; the words say it on black-and-white paper too',
    },
    atLeast: 1,
    atMost: 1,
    hash: [
      { names: ['灯', '燈', 'sign'], does: { 'zh-CN': '改用别的符号，默认 ●', en: 'another sign than ●' } },
      {
        names: ['颜色', '顏色', 'colour', 'color'],
        does: {
          'zh-CN': '不看文字，指定 "红"、"黄"、"绿"、"灰"',
          en: '"red", "yellow", "green" or "grey", whatever the words',
        },
      },
      {
        names: ['底色', 'shade'],
        does: { 'zh-CN': '底色=true 时文字后面加浅底色', en: 'shade=true: on a light ground' },
      },
    ],
    examples: [
      { template: '{{亮灯 状态}}', data: { 状态: '逾期1天' }, gives: '●逾期1天' },
      { template: '{{亮灯 "正常" 灯="■"}}', gives: '■正常' },
    ],
    call: ([state], hash) => {
      if (isBlankValue(state)) return undefined;
      const written = textOf(state).trim();
      const words = Object.hasOwn(STATES, written) ? (STATES[written] ?? written) : written;
      const { colour, text } = lampOf(words, textOf(option(hash, '灯', '燈', 'sign') ?? '●'));
      const asked = option(hash, '颜色', '顏色', 'colour', 'color');
      return new LampText(
        text,
        asked === undefined ? colour : colourNamed(textOf(asked)),
        isYes(option(hash, '底色', 'shade')),
      );
    },
  },
];

function colourNamed(name: string): LampColour {
  const colour = COLOURS.find(([words]) => words.test(name.trim()))?.[1];
  if (colour) return colour;
  throw new HelperFault({
    'zh-CN': `没有“${name.slice(0, 40)}”这种灯色，可用 "红"、"黄"、"绿"、"灰"`,
    en: `no lamp is “${name.slice(0, 40)}”: "red", "yellow", "green", "grey"`,
  });
}
