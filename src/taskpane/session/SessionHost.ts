import type { PaneLanguage } from '../frame/PaneLanguage';
import type { CoreHandle } from './CoreHandle';

/** What a session asks of the page it runs in. */
export interface SessionHost {
  /**
   * Resolves to the language the user reads once the other program can be asked; never where it turns out to be the
   * wrong one. The pane is drawn before. Absent where nothing has to start first.
   */
  readonly ready?: Promise<PaneLanguage>;
  startCore(language: PaneLanguage): Promise<CoreHandle>;
  /** @returns whether the text is on the clipboard */
  copy(text: string): Promise<boolean>;
  /** What this user said on this device; undefined: nothing, or it cannot be kept. */
  recall(what: Remembered): string | undefined;
  remember(what: Remembered, value: string): void;
  /** Absent outside Excel. */
  readonly startup?: {
    read(): Promise<boolean>;
    write(on: boolean): Promise<void>;
  };
}

export type Remembered = 'language' | 'firstRunDone';
