import type { AppearanceSigns } from './chooseAppearance';

/** The same object from one drawing to the next. */
export interface OfficeThemeSource {
  /** Undefined while Office is starting, and where it does not tell. */
  read(): AppearanceSigns['officeTheme'];
  /** Resolves when Office has started. */
  readonly started?: Promise<unknown>;
}
