import { useEffect, useState } from 'react';
import { chooseAppearance, type Appearance } from './chooseAppearance';
import type { OfficeThemeSource } from './OfficeThemeSource';

const noOfficeTheme: OfficeThemeSource = { read: () => undefined };

const FORCED_COLORS = '(forced-colors: active)';
const PREFERS_DARK = '(prefers-color-scheme: dark)';

/**
 * How the pane is to look now. Office does not say when its theme changes, so it is asked again when the user comes back
 * to the pane.
 */
export function useAppearance(officeTheme = noOfficeTheme): Appearance {
  const [appearance, setAppearance] = useState(() => readAppearance(officeTheme));
  useEffect(() => {
    const look = (): void => setAppearance(readAppearance(officeTheme));
    void officeTheme.started?.then(look);
    const queries = [FORCED_COLORS, PREFERS_DARK].map((query) => window.matchMedia(query));
    queries.forEach((query) => query.addEventListener('change', look));
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      queries.forEach((query) => query.removeEventListener('change', look));
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [officeTheme]);
  return appearance;
}

function readAppearance(officeTheme: OfficeThemeSource): Appearance {
  return chooseAppearance({
    forcedColors: window.matchMedia(FORCED_COLORS).matches,
    systemPrefersDark: window.matchMedia(PREFERS_DARK).matches,
    officeTheme: officeTheme.read(),
  });
}
