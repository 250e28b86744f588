/** Colours of a lamp; what each looks like is up to whoever draws it. */
export type LampColour = 'red' | 'yellow' | 'green' | 'grey';

export interface Lamp {
  readonly colour: LampColour;
  /** `●逾期`: says on black-and-white paper what the colour says. */
  readonly text: string;
}

/** In this order: 逾期完成 is late, and done. */
const WORDS: readonly (readonly [RegExp, LampColour])[] = [
  [/未逾期|不逾期|未超期/, 'green'],
  [/逾期完成|延期完成|done late/i, 'yellow'],
  [/逾期|超期|超时|超時|红|紅|严重|嚴重|未达标|未達標|不合格|overdue|\bred\b|\blate\b/i, 'red'],
  [/临期|臨期|到期|预警|預警|黄|黃|关注|關注|滞后|due soon|yellow|amber|warning/i, 'yellow'],
  [/未开始|未開始|not started/i, 'grey'],
  [/正常|按期|完成|办结|辦結|达标|達標|合格|绿|綠|长期|長期|on track|on time|done|green|normal/i, 'green'],
];

/**
 * The lamp of a state, by its words: 逾期1天 is red, 临期 yellow, 正常 green, anything else grey.
 * @param sign stands before the words
 */
export function lampOf(state: string, sign: string): Lamp {
  const colour = WORDS.find(([words]) => words.test(state))?.[1] ?? 'grey';
  return { colour, text: `${sign}${state}` };
}
