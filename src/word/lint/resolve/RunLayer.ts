import { childNamed, numberOf, switchOf, valueOf, type WordElement } from '../read/WordElement';
import type { ThemeFonts } from './ThemeFonts';

export type FontSlot = 'ascii' | 'hAnsi' | 'eastAsia' | 'cs';

/** Properties that a style turns over instead of setting. **Source**: ISO/IEC 29500-1 §17.7.3. */
export interface Toggles {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
}

/** What one place (a style, a run) says about text; what it does not say is absent. */
export interface RunLayer extends Toggles {
  readonly fonts: Readonly<Partial<Record<FontSlot, string>>>;
  /** Ambiguous signs (quotes, dashes) take the East Asian face. */
  readonly eastAsiaHint?: boolean;
  readonly sizePt?: number;
  /** `auto` or `RRGGBB`. */
  readonly color?: string;
  /** Added after each letter, twips. */
  readonly letterTwips?: number;
  /** Width of letters, percent. */
  readonly scale?: number;
}

export const noRunLayer: RunLayer = { fonts: {} };

const SLOTS: readonly FontSlot[] = ['ascii', 'hAnsi', 'eastAsia', 'cs'];

export function readRunLayer(rPr: WordElement | undefined, theme: ThemeFonts): RunLayer {
  if (!rPr) return noRunLayer;
  const fonts = childNamed(rPr, 'w:rFonts')?.attributes ?? {};
  const half = numberOf(valueOf(rPr, 'w:sz'));
  return defined({
    fonts: defined(Object.fromEntries(SLOTS.map((slot) => [slot, fontIn(fonts, slot, theme)]))),
    eastAsiaHint: fonts['hint'] === undefined ? undefined : fonts['hint'] === 'eastAsia',
    sizePt: half === undefined ? undefined : sizeOf(valueOf(rPr, 'w:sz'), half),
    color: colorOf(childNamed(rPr, 'w:color')),
    letterTwips: numberOf(valueOf(rPr, 'w:spacing')),
    scale: numberOf(valueOf(rPr, 'w:w')?.replace('%', '')),
    bold: switchOf(rPr, 'w:b'),
    italic: switchOf(rPr, 'w:i'),
    hidden: switchOf(rPr, 'w:vanish'),
  }) as RunLayer;
}

/** The later one wins, property by property. */
export function mergeRuns(base: RunLayer, over: RunLayer): RunLayer {
  if (base === noRunLayer) return over;
  if (over === noRunLayer) return base;
  return { ...base, ...over, fonts: { ...base.fonts, ...over.fonts } };
}

/** In one element a theme font beats a named one. **Source**: ISO/IEC 29500-1 §17.3.2.26. */
function fontIn(
  fonts: Readonly<Record<string, string>>,
  slot: FontSlot,
  theme: ThemeFonts,
): string | undefined {
  const themed = fonts[slot === 'cs' ? 'cstheme' : `${slot}Theme`];
  return (themed === undefined ? undefined : theme.fontOf(themed)) ?? fonts[slot];
}

/** Half points; strict files may write a unit instead. */
function sizeOf(written: string | undefined, value: number): number {
  return /[a-z]\s*$/.test(written ?? '') ? value / 20 : value / 2;
}

function colorOf(color: WordElement | undefined): string | undefined {
  if (!color) return undefined;
  const { val, themeColor, themeTint } = color.attributes;
  if ((themeColor === 'text1' || themeColor === 'dark1') && themeTint === undefined) return 'auto';
  return val?.toUpperCase() === 'AUTO' ? 'auto' : val?.toUpperCase();
}

/** Without the members that are undefined, so that they do not hide what lies below. */
export function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as Defined<Value>;
}

type Defined<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
