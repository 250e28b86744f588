/** Longest number format Excel takes. */
const MAX_LENGTH = 255;

const GENERAL = 'General';
/** System date and time formats follow the user's settings and swallow whatever stands beside them. */
const SYSTEM_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/\[\$-F800\].*/i, 'yyyy"年"m"月"d"日"'],
  [/\[\$-F400\].*/i, 'h:mm:ss'],
];

/**
 * A number format that shows a word before whatever the given one shows: `yyyy-mm-dd` →
 * `"逾期 "yyyy-mm-dd;"逾期 "\-yyyy-mm-dd;"逾期 "yyyy-mm-dd;"逾期 "@`. In front, because the end of a long text is
 * what a narrow column cuts off.
 * @param code as written in the file; undefined for General
 */
export function withWord(code: string | undefined, word: string): string {
  const prefix = `"${word.replaceAll('"', '')} "`;
  const built = prefixSections(sectionsOf(plainCode(code)), prefix);
  return built.length <= MAX_LENGTH ? built : prefixSections([GENERAL], prefix);
}

function plainCode(code: string | undefined): string {
  if (!code) return GENERAL;
  const system = SYSTEM_FORMATS.find(([pattern]) => pattern.test(code));
  return system ? system[1] : code;
}

function prefixSections(sections: readonly string[], prefix: string): string {
  const add = (section: string) => section.replace(/^(?:\[[^\]]*\])*/, (brackets) => `${brackets}${prefix}`);
  // With conditions such as [>=100] the sections mean something else: keep their number.
  if (sections.some((section) => /\[[<>=]/.test(section))) return sections.map(add).join(';');
  const last = sections.at(-1) ?? '';
  const text = isTextSection(last) ? last : '@';
  const numbers = isTextSection(last) ? sections.slice(0, -1) : sections.slice(0, 3);
  const positive = numbers[0] ?? GENERAL;
  // A lone section gets its minus sign in front of everything; a section of its own puts it before the number.
  const negative = numbers[1] ?? minus(positive);
  const zero = numbers[2] ?? positive;
  return [positive, negative, zero, text].map(add).join(';');
}

function minus(section: string): string {
  return section.replace(/^(?:\[[^\]]*\])*/, (brackets) => `${brackets}\\-`);
}

function isTextSection(section: string): boolean {
  return withoutLiterals(section).includes('@');
}

function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|[_*\\]./gs, '');
}

function sectionsOf(code: string): string[] {
  const pieces = code.match(/"[^"]*"?|[_*\\].|\[[^\]]*\]|;|[^";\\[_*]+|./gs) ?? [];
  const sections = [''];
  for (const piece of pieces) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections.slice(0, 4);
}
