import { parseArgs } from 'node:util';
import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import { errorSentence } from '../locales/errorSentence';
import { type Command, parseArgsOptions } from './Command';
import { commands } from './commands';
import { describeCrash } from './describeCrash';
import { renderCommandHelp, renderHelp } from './help';
import { languageOf } from './languageOf';
import { type ExitCode, exitCodes, type Terminal } from './Terminal';

declare const __DUBAN_VERSION__: string;

/** Runs one command line and gives its exit code; the only place that turns errors into sentences. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(words, terminal.environment);
  try {
    return await dispatch(words, language, terminal);
  } catch (error) {
    terminal.progress('');
    if (error instanceof ProductError) {
      const { message, hint } = errorSentence(error, language);
      terminal.note(`${message}\n${hint}`);
      return exitCodes.unusable;
    }
    terminal.note(describeCrash(error, words, __DUBAN_VERSION__, language));
    return exitCodes.defect;
  }
}

async function dispatch(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(renderHelp(language));
    return exitCodes.clean;
  }
  if (name === '--version' || name === '-V') {
    terminal.print(__DUBAN_VERSION__);
    return exitCodes.clean;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new ProductError('cli.unknownCommand', { given: name, commands: visibleNames() });
  const { positionals, values } = parseWords(command, rest);
  if (values['help'] === true) {
    terminal.print(renderCommandHelp(command, language));
    return exitCodes.clean;
  }
  return command.run({ positionals, options: values, language }, terminal);
}

const visibleNames = (): string =>
  commands
    .filter(({ hidden }) => !hidden)
    .map((command) => command.name)
    .join('、');

type Values = Record<string, string | boolean | undefined>;

function parseWords(command: Command, words: readonly string[]): { positionals: string[]; values: Values } {
  const parsed = readWords(command, words);
  const values = parsed.values as Values;
  if (values['help'] === true) return { positionals: [], values };
  for (const [name, { choices, value }] of Object.entries(command.options)) {
    const given = values[name];
    if (choices && typeof given === 'string' && !choices.includes(given)) {
      throw new ProductError('cli.badChoice', {
        option: `--${name}`,
        given,
        expected: value ?? choices.join('|'),
      });
    }
  }
  const required = command.positionals.filter((one) => !one.startsWith('['));
  const count = parsed.positionals.length;
  if (count < required.length || count > command.positionals.length) {
    throw new ProductError('cli.wrongArguments', {
      command: command.name,
      expected: command.positionals.join(' ') || '—',
      given: parsed.positionals.join(' ') || '—',
    });
  }
  return { positionals: parsed.positionals, values };
}

function readWords(command: Command, words: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({
      args: [...words],
      options: parseArgsOptions(command),
      allowPositionals: true,
      strict: true,
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new ProductError('cli.badOption', { command: command.name, detail: detail ?? '' }, { cause });
  }
}
