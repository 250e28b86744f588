import type { ParseArgsConfig } from 'node:util';
import type { Language, Localized } from '../base/Language';
import type { ExitCode, Terminal } from './Terminal';

export interface Arguments {
  readonly positionals: readonly string[];
  /** Those that may be repeated as lists. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly language: Language;
}

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Shown after the option in help: `FILE`. */
  readonly value?: string | Localized;
  readonly help: Localized;
  /** When only these are allowed. */
  readonly choices?: readonly string[];
  /** It may be given several times, each with a value of its own. */
  readonly multiple?: true;
}

export interface Command {
  readonly name: string;
  /** Names of the positional arguments; `[NAME]`, at the end, may be left out. */
  readonly positionals: readonly string[];
  readonly summary: Localized;
  readonly options: Readonly<Record<string, Option>>;
  /** Said in the command's own help only. */
  readonly details?: Localized;
  /** An example of its use, as typed behind `duban`. */
  readonly example: string;
  /** Not listed in help. */
  readonly hidden?: true;
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

export function parseArgsOptions(command: Command): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short && { short }), ...(multiple && { multiple }) },
    ]),
  );
}
