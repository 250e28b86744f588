import type { WallMinute } from '../domain/time/WallMinute';

/** What a command may touch of the world around it; tests pass their own. */
export interface Terminal {
  /** Results for people: what a pipe receives. A screen gets long lines wrapped. */
  print(text: string): void;
  /** Results to the letter, piece by piece, for programs and for what is too long to hold as one text. */
  write(pieces: Iterable<string>): Promise<void>;
  /** Everything else: errors, progress, notes. */
  note(text: string): void;
  /** Shows a passing state on a terminal, nothing in a pipe. Empty text clears it. */
  progress(text: string): void;
  /** The wall clock, local. */
  now(): WallMinute;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that holds `templates/` and `assets/`. */
  readonly home: string;
}

export const exitCodes = { clean: 0, findings: 1, unusable: 2, defect: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
