import { ProductError } from '../base/ProductError';
import type { Arguments, Option } from './Command';
import { outputOf } from './commonOptions';

export const inPlaceOption: Option = {
  type: 'boolean',
  help: {
    'zh-CN': '直接写回原文件；先在旁边留一份备份',
    en: 'write back to the file itself, after leaving a backup beside it',
  },
};

export interface WriteTarget {
  readonly path: string;
  readonly inPlace: boolean;
  readonly overwrite: boolean;
}

/** Where a changed workbook goes: `-o`, or the file itself with `--in-place`; never both. @throws ProductError */
export function targetOf(args: Arguments, file: string, command: string): WriteTarget {
  const inPlace = args.options['in-place'] === true;
  if (inPlace && args.options['output'] !== undefined) throw new ProductError('cli.inPlaceWithOutput');
  return inPlace
    ? { path: file, inPlace, overwrite: true }
    : { path: outputOf(args, command), inPlace, overwrite: args.options['force'] === true };
}
