import type { CallsOf } from '../../handlebars/HelperFamily';
import type { lampHelpers } from './lampHelpers';
import { HelperFault } from '../../handlebars/Helper';
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

export const lampCalls: CallsOf<typeof lampHelpers> = {
  亮灯: ([state], hash) => {
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
};

function colourNamed(name: string): LampColour {
  const colour = COLOURS.find(([words]) => words.test(name.trim()))?.[1];
  if (colour) return colour;
  throw new HelperFault({
    'zh-CN': `没有“${name.slice(0, 40)}”这种灯色，可用 "红"、"黄"、"绿"、"灰"`,
    en: `no lamp is “${name.slice(0, 40)}”: "red", "yellow", "green", "grey"`,
  });
}
