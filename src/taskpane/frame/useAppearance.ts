import { useEffect, useState } from 'react';
import { chooseAppearance, type Appearance, type AppearanceSigns } from './chooseAppearance';

type OfficeTheme = AppearanceSigns['officeTheme'];

const FORCED_COLORS = '(forced-colors: active)';
const PREFERS_DARK = '(prefers-color-scheme: dark)';

/**
 * How the pane is to look now. Office does not say when its theme changes, so it is asked again when the user comes back
 * to the pane; and of course when it can be asked for the first time.
 * @param readOfficeTheme Another function: there is something new to read.
 */
export function useAppearance(readOfficeTheme: () => OfficeTheme): Appearance {
  const [appearance, setAppearance] = useState(() => readAppearance(readOfficeTheme));
  useEffect(() => {
    const look = (): void => setAppearance(readAppearance(readOfficeTheme));
    look();
    const queries = [FORCED_COLORS, PREFERS_DARK].map((query) => window.matchMedia(query));
    queries.forEach((query) => query.addEventListener('change', look));
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      queries.forEach((query) => query.removeEventListener('change', look));
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [readOfficeTheme]);
  return appearance;
}

function readAppearance(readOfficeTheme: () => OfficeTheme): Appearance {
  return chooseAppearance({
    forcedColors: window.matchMedia(FORCED_COLORS).matches,
    systemPrefersDark: window.matchMedia(PREFERS_DARK).matches,
    officeTheme: readOfficeTheme(),
  });
}
