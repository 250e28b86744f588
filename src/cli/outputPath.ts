import path from 'node:path';
import { ProductError } from '../base/ProductError';
import type { Arguments } from './Command';
import type { FileKind } from './FileKind';

/** Extensions people give by mistake; anything else behind a dot (`清单.v2`, `2024.7.12`) belongs to the name. */
const KNOWN =
  /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|et|ett|ods|csv|tsv|txt|docx|docm|dotx|dotm|doc|wps|wpt|rtf|odt|pdf|html?|md|json|pptx?|zip|hbs)$/i;

/** The path of `-o`. @throws ProductError `cli.outputMissing`, `cli.outputIsFolder` */
export function outputOf(args: Arguments): string {
  const output = args.options['output'];
  if (typeof output !== 'string' || output === '') throw new ProductError('cli.outputMissing');
  if (/[/\\]$/.test(output)) throw new ProductError('cli.outputIsFolder', { given: output });
  return output;
}

/**
 * Refuses a name that Office would not open with what is written into it.
 * @throws ProductError `cli.outputExtension`, `cli.outputNoExtension`
 */
export function expectExtension(given: string, { name, extension }: FileKind, { language }: Arguments): void {
  if (given.toLowerCase().endsWith(extension) && path.basename(given).length > extension.length) return;
  const known = KNOWN.exec(given)?.[0];
  const stem = known ? given.slice(0, -known.length) : given.replace(/\.+$/, '');
  const facts = { given, kind: name[language], expected: extension, suggestion: `${stem}${extension}` };
  throw known
    ? new ProductError('cli.outputExtension', { ...facts, extension: known })
    : new ProductError('cli.outputNoExtension', facts);
}
