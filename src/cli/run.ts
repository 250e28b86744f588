import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import { errorSentence } from '../locales/errorSentence';
import { commands } from './commands';
import { describeCrash } from './describeCrash';
import { getCommand } from './getCommand';
import { renderCommandHelp, renderHelp } from './help';
import { languageOf } from './languageOf';
import { parseWords } from './parseWords';
import { type ExitCode, exitCodes, type Terminal } from './Terminal';

declare const __DUBAN_VERSION__: string;

const HELP = ['--help', '-h', 'help'];
const VERSION = ['--version', '-V', '-v', 'version'];

/** Runs one command line and gives its exit code; the only place that turns errors into sentences. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(words, terminal.environment);
  try {
    return await dispatch(languageLast(words), language, terminal);
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
  if (name === undefined || name.startsWith('--lang')) return printHelp(undefined, language, terminal);
  if (HELP.includes(name)) return printHelp(rest[0], language, terminal);
  if (VERSION.includes(name)) {
    terminal.print(__DUBAN_VERSION__);
    return exitCodes.clean;
  }
  const command = getCommand(name, language);
  const { positionals, values } = parseWords(command, rest, language);
  if (values['help'] === true) return printHelp(command.name, language, terminal);
  return command.run({ positionals, options: values, language }, terminal);
}

/** `duban --lang en check …` means the same as `duban check … --lang en`. */
function languageLast([first, second, ...rest]: readonly string[]): readonly string[] {
  const all = [first, second, ...rest].filter((word) => word !== undefined);
  if (first === '--lang' && second !== undefined) return rest.length > 0 ? [...rest, first, second] : all;
  if (first?.startsWith('--lang=') && second !== undefined) return [second, ...rest, first];
  return all;
}

function printHelp(name: string | undefined, language: Language, terminal: Terminal): ExitCode {
  const command = commands.find((known) => known.name === name);
  if (command === undefined && name !== undefined && !name.startsWith('-')) getCommand(name, language);
  terminal.print(command ? renderCommandHelp(command, language) : renderHelp(language));
  return exitCodes.clean;
}
