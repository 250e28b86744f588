import type { WordElement } from '../read/WordElement';

/** Fonts that documents name by their role: `minorEastAsia`. */
export interface ThemeFonts {
  /** Undefined: the theme has no such font. */
  fontOf(role: string): string | undefined;
}

export const noTheme: ThemeFonts = { fontOf: () => undefined };

/** Which list of the theme serves an East Asian language. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/^zh-(?:TW|HK|MO|Hant)/i, 'Hant'],
  [/^ja/i, 'Jpan'],
  [/^ko/i, 'Hang'],
  [/^/, 'Hans'],
];

const FAMILIES: Readonly<Record<string, string>> = {
  ascii: 'latin',
  hansi: 'latin',
  eastasia: 'ea',
  bidi: 'cs',
};

/** @param eastAsiaLanguage of `w:themeFontLang`; a Chinese document is assumed when it says nothing */
export function readThemeFonts(theme: WordElement, eastAsiaLanguage: string | undefined): ThemeFonts {
  const script = SCRIPTS.find(([language]) => language.test(eastAsiaLanguage ?? ''))?.[1] ?? 'Hans';
  const scheme = descendant(theme, 'fontScheme');
  const find = (size: string, family: string): string | undefined => {
    const fonts = scheme?.children.find((child) => localName(child) === `${size}Font`);
    const own = fonts?.children.find((child) => localName(child) === family)?.attributes['typeface'];
    if (own || family !== 'ea') return own || undefined;
    return fonts?.children.find((child) => child.attributes['script'] === script)?.attributes['typeface'];
  };
  return {
    fontOf(role) {
      const match = /^(major|minor)(\w+)$/.exec(role);
      const family = FAMILIES[(match?.[2] ?? '').toLowerCase()];
      return match && family ? find(match[1] ?? '', family) : undefined;
    },
  };
}

const localName = ({ name }: WordElement): string => name.slice(name.indexOf(':') + 1);

function descendant(element: WordElement, name: string): WordElement | undefined {
  if (localName(element) === name) return element;
  for (const child of element.children) {
    const found = descendant(child, name);
    if (found) return found;
  }
  return undefined;
}
