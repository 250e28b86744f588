/** Official holidays under the names the State Council's notices use, and the other names people give them. */
const FESTIVALS: readonly (readonly [name: string, written: RegExp])[] = [
  ['元旦', /^(?:元旦节?|新年)$/],
  ['春节', /^(?:春节|过年|除夕|农历新年|农历春节)$/],
  ['清明', /^清明节?$/],
  ['劳动节', /^(?:五一|劳动节|五一节|五一劳动节|五一国际劳动节|国际劳动节)$/],
  ['端午', /^端午节?$/],
  ['中秋', /^中秋节?$/],
  ['国庆节', /^(?:国庆节?|十一国庆节?|国庆十一|十一)$/],
];

/** Month and day of the festivals that stand still in our calendar: the latest their holiday can begin. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  劳动节: [5, 1],
  国庆节: [10, 1],
};

export const FESTIVAL_NAMES: readonly string[] = FESTIVALS.map(([name]) => name);

/** 五一 → 劳动节; undefined when it is no official holiday. */
export function festivalNamed(written: string): string | undefined {
  return FESTIVALS.find(([, pattern]) => pattern.test(written.replace(/(?:假期|放假|长假)$/, '')))?.[0];
}

export function fixedFestivalDate(name: string): readonly [month: number, day: number] | undefined {
  return FIXED[name];
}
