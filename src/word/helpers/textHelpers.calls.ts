import type { CallsOf } from '../handlebars/HelperFamily';
import type { textHelpers } from './textHelpers';
import type { ValueHelper } from '../handlebars/Helper';
import { spendText } from './Budget';
import { isYes, option, wholeNumber } from './options';
import { textOf } from './textOf';
import { conditions, type Condition } from './values/conditions';
import { isBlankValue } from './values/isBlankValue';

const MOST = 1_000_000;

/** A text of one text; a blank stays a blank. */
const rewrite =
  (write: (text: string) => string): ValueHelper['call'] =>
  ([value], _hash, place) => {
    if (isBlankValue(value)) return undefined;
    const text = textOf(value);
    spendText(place, text.length);
    return write(text);
  };

const ask =
  (condition: Condition): ValueHelper['call'] =>
  ([value, wanted], _hash, place) => {
    spendText(place, Array.isArray(value) ? value.length : textOf(value).length);
    return condition(value, wanted);
  };

export const textCalls: CallsOf<typeof textHelpers> = {
  截取: ([value, first, count], hash, place) => {
    if (isBlankValue(value)) return undefined;
    const text = textOf(value);
    spendText(place, text.length);
    const characters = [...text];
    const cut = cutOut(characters, first, count);
    return cut.length < characters.length ? cut.join('') + textOf(option(hash, '省略', 'ellipsis')) : text;
  },
  替换: ([value, from, to], _hash, place) => {
    const [text, wanted, by] = [textOf(value), textOf(from), textOf(to)];
    if (wanted === '') return value;
    const pieces = text.split(wanted);
    spendText(place, text.length + pieces.length * by.length);
    return pieces.join(by);
  },
  大写字母: rewrite((text) => text.toUpperCase()),
  小写字母: rewrite((text) => text.toLowerCase()),
  去空格: ([value], hash, place) => {
    if (isBlankValue(value)) return undefined;
    const text = textOf(value);
    spendText(place, text.length);
    return isYes(option(hash, '全部', 'all')) ? text.replace(/\s/g, '') : text.trim();
  },
  拼接: (args, _hash, place) => {
    const texts = args.map(textOf);
    spendText(
      place,
      texts.reduce((sum, text) => sum + text.length, 0),
    );
    return texts.join('');
  },
  包含: ask(conditions.contains),
  开头是: ask(conditions.starts),
  结尾是: ask(conditions.ends),
  补零: ([value, width]) => {
    const digits = wholeNumber(width, '位数', 'width', 1, 100);
    return isBlankValue(value) ? undefined : textOf(value).trim().padStart(digits, '0');
  },
  全角: rewrite(toFullWidth),
  半角: rewrite(toHalfWidth),
  字数: ([value], _hash, place) => {
    const text = textOf(value);
    spendText(place, text.length);
    // Characters outside the basic plane are two units.
    return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
  },
  重复: ([value, times], _hash, place) => {
    const text = textOf(value);
    const count = wholeNumber(times, '次数', 'times', 0, MOST);
    spendText(place, text.length * count);
    return text.repeat(count);
  },
};

function cutOut(characters: readonly string[], first: unknown, count: unknown): readonly string[] {
  if (count === undefined) {
    const number = wholeNumber(first, '字数', 'count', -MOST, MOST);
    return number < 0 ? characters.slice(number) : characters.slice(0, number);
  }
  const from = wholeNumber(first, '起点', 'start', -MOST, MOST);
  const start = from < 0 ? Math.max(characters.length + from, 0) : Math.max(from - 1, 0);
  return characters.slice(start, start + wholeNumber(count, '字数', 'count', 0, MOST));
}

function toFullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}

function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}
