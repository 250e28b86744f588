import type { PaneLanguage } from '../frame/PaneLanguage';
import type { CoreHandle } from './CoreHandle';

/** What a session asks of the page it runs in. */
export interface SessionHost {
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
