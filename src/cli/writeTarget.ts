import { extensionOfWorkbook } from '../adapters/xlsx/extensionOfWorkbook';
import { ProductError } from '../base/ProductError';
import type { Arguments, Option } from './Command';
import { workbookKind } from './FileKind';
import { expectExtension, outputOf } from './outputPath';

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
export function targetOf(args: Arguments, file: string): WriteTarget {
  const inPlace = args.options['in-place'] === true;
  if (inPlace && args.options['output'] !== undefined) throw new ProductError('cli.inPlaceWithOutput');
  return inPlace
    ? { path: file, inPlace, overwrite: true }
    : { path: outputOf(args), inPlace, overwrite: args.options['force'] === true };
}

/** Refuses a new name that does not suit the workbook's content. @throws ProductError `cli.output*` */
export async function expectSuitable(
  { path, inPlace }: WriteTarget,
  bytes: Uint8Array,
  args: Arguments,
): Promise<void> {
  if (!inPlace) expectExtension(path, workbookKind(await extensionOfWorkbook(bytes)), args);
}
