/** `highContrast`: the system paints with its own colours; what we draw must not depend on ours. */
export type Appearance = 'light' | 'dark' | 'highContrast';

export interface AppearanceSigns {
  /** Of the system: a contrast theme is on. */
  readonly forcedColors: boolean;
  readonly systemPrefersDark: boolean;
  /** Of Office, which has a theme of its own; absent in a browser and in older Office. */
  readonly officeTheme?:
    { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | undefined;
}

/** A contrast theme before all else, then what Office wears, then what the system does. */
export function chooseAppearance({
  forcedColors,
  systemPrefersDark,
  officeTheme,
}: AppearanceSigns): Appearance {
  if (forcedColors) return 'highContrast';
  const officeIsDark = officeTheme?.isDarkTheme ?? isDark(officeTheme?.bodyBackgroundColor);
  return (officeIsDark ?? systemPrefersDark) ? 'dark' : 'light';
}

/** Of `#rrggbb` (Office for the web may leave out the `#`, or add an alpha); undefined when it is no such colour. */
function isDark(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '') ?? [];
  if (!red || !green || !blue) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16)) as [number, number, number];
  return 299 * r + 587 * g + 114 * b < 128_000;
}
