import { option, type Hash } from './options';
import { textOf } from './textOf';
import type { Decimal } from './values/Decimal';
import { isBlankValue } from './values/isBlankValue';
import { readNumber } from './values/readNumber';

/**
 * A blank stays a blank; what cannot be read (待定, 长期) is printed as it stands: the data are not the template's mistake.
 * @param print undefined when the value is not what it should be
 */
export function onReadable<Read>(
  value: unknown,
  read: (value: unknown) => Read | undefined,
  hash: Hash,
  print: (read: Read) => string | undefined,
): unknown {
  if (isBlankValue(value)) return undefined;
  const found = read(value);
  const printed = found === undefined ? undefined : print(found);
  return printed ?? option(hash, '否则', 'otherwise') ?? (typeof value === 'object' ? value : textOf(value));
}

export const onNumber = (
  value: unknown,
  hash: Hash,
  print: (number: Decimal) => string | undefined,
): unknown => onReadable(value, readNumber, hash, print);
