import { parseArgs } from 'node:util';
import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import { type Arguments, type Command, parseArgsOptions } from './Command';
import { findNearest } from './findNearest';
import { shownValue } from './shownValue';

type Values = Arguments['options'];

export interface ParsedWords {
  readonly positionals: readonly string[];
  readonly values: Values;
}

/**
 * The words after the command's name as its arguments and options.
 * @throws ProductError `cli.unknownOption`, `cli.optionNeedsValue`, `cli.optionTakesNoValue`, `cli.badChoice`,
 *   `cli.optionRepeated`, `cli.fileLikeOption`, `cli.argument*`, `cli.too*Arguments`, `cli.noArguments`
 */
export function parseWords(command: Command, words: readonly string[], language: Language): ParsedWords {
  refuseClusters(command, words);
  const { positionals, values, tokens } = parseArgs({
    args: [...words],
    options: parseArgsOptions(command),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values['help'] === true) return { positionals: [], values: values as Values };
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option') {
      judgeOption(command, language, {
        name: token.name,
        raw: token.rawName,
        value: token.value,
        inline: token.inlineValue === true,
      });
      if (!command.options[token.name]?.multiple)
        refuseRepetition(given, token.name, token.rawName, token.value);
    }
  }
  judgeArguments(command, positionals, language);
  return { positionals, values: values as Values };
}

/** `-dash.xlsx` is a file, not the options -d -a -s -h …; only `-oFILE` may be written in one. */
function refuseClusters(command: Command, words: readonly string[]): void {
  for (const word of words) {
    if (word === '--') return;
    if (!/^-[^-]./su.test(word) || takesValue(command, word.charAt(1))) continue;
    if (/\.[a-z]{2,5}$/i.test(word)) throw new ProductError('cli.fileLikeOption', { given: word });
    throw unknownOption(command, word);
  }
}

const takesValue = ({ options }: Command, letter: string): boolean =>
  Object.values(options).some(({ short, type }) => short === letter && type === 'string');

function refuseRepetition(
  given: Map<string, string>,
  name: string,
  option: string,
  value: string | undefined,
): void {
  if (value === undefined) return;
  const before = given.get(name);
  if (before !== undefined && before !== value) {
    throw new ProductError('cli.optionRepeated', { option, first: before, second: value });
  }
  given.set(name, value);
}

interface GivenOption {
  readonly name: string;
  /** As typed: `-o`, `--now`. */
  readonly raw: string;
  readonly value: string | undefined;
  /** Given as `--now=…`. */
  readonly inline: boolean;
}

function judgeOption(command: Command, language: Language, { name, raw, value, inline }: GivenOption): void {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  const facts = { command: command.name, option: raw };
  if (!option) throw unknownOption(command, raw);
  if (option.type === 'boolean') {
    if (value !== undefined) throw new ProductError('cli.optionTakesNoValue', { ...facts, given: value });
    return;
  }
  // `--now --format json`: the next option is no value.
  if (value === undefined || value === '' || (!inline && /^-./.test(value))) {
    throw new ProductError('cli.optionNeedsValue', {
      ...facts,
      value: shownValue(option, language) ?? 'VALUE',
    });
  }
  if (option.choices && !option.choices.includes(value)) {
    throw new ProductError('cli.badChoice', {
      option: `--${name}`,
      given: value,
      expected: shownValue(option, language) ?? option.choices.join('|'),
    });
  }
}

function unknownOption(command: Command, given: string): ProductError {
  const names = Object.keys(command.options);
  const near = findNearest(given.replace(/^-+/, ''), names);
  const facts = { command: command.name, given };
  if (near !== undefined) return new ProductError('cli.unknownOptionNear', { ...facts, near: `--${near}` });
  return new ProductError('cli.unknownOption', {
    ...facts,
    options: names.map((name) => `--${name}`).join(' '),
  });
}

function judgeArguments(command: Command, given: readonly string[], language: Language): void {
  const expected = command.positionals;
  const required = expected.filter((name) => !name.startsWith('['));
  const isEnough = given.length >= required.length && given.length <= expected.length;
  if (isEnough && !given.includes('')) return;
  const facts = { command: command.name, expected: expected.join(' ') };
  const separator = language === 'zh-CN' ? '、' : ', ';
  const quoted = given.map((word) => (language === 'zh-CN' ? `「${word}」` : `“${word}”`)).join(separator);
  if (isEnough) throw new ProductError('cli.argumentEmpty', facts);
  if (expected.length === 0) throw new ProductError('cli.noArguments', { ...facts, given: quoted });
  if (given.length > expected.length)
    throw new ProductError('cli.tooManyArguments', { ...facts, given: quoted });
  if (given.length === 0) throw new ProductError('cli.argumentsMissing', facts);
  throw new ProductError('cli.tooFewArguments', { ...facts, given: quoted });
}
