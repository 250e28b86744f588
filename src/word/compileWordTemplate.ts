import type { OpcPackage } from '../opc/OpcPackage';
import { openPackage } from '../opc/openPackage';
import { compilePart, type CompiledPart } from './compilePart';
import { findTextParts } from './findTextParts';
import type { HelperTable } from './handlebars/Helper';
import type { PlacedMistake } from './tags/placeTags';
import { templateError } from './templateError';

/** A Word template ready to be rendered any number of times. */
export interface WordTemplate {
  readonly source: OpcPackage;
  readonly parts: ReadonlyMap<string, CompiledPart>;
  /** Part that holds title and dates, when there is one. */
  readonly properties: string | undefined;
  /** Fields it mentions, `行[].序号`, in the order of their first mention. */
  readonly fields: readonly string[];
}

/**
 * Compiles a .docx whose texts hold Handlebars tags. Parts without tags are left alone.
 * @throws ProductError `template.mistakes` with all mistakes of all parts; `template.notWord`; as `openPackage`
 */
export async function compileWordTemplate(docx: Uint8Array, helpers: HelperTable): Promise<WordTemplate> {
  const source = await openPackage(docx);
  const parts = new Map<string, CompiledPart>();
  const mistakes: PlacedMistake[] = [];
  for (const name of await findTextParts(source)) {
    const text = await source.readText(name);
    if (!/[{}｛｝]/.test(text)) continue;
    const result = compilePart(text, name, helpers);
    if (!result) continue;
    if ('mistakes' in result) mistakes.push(...result.mistakes);
    else parts.set(name, result);
  }
  if (mistakes.length > 0) throw templateError(mistakes);
  const fields = new Set([...parts.values()].flatMap((part) => part.fields));
  return { source, parts, properties: source.nameOf('docProps/core.xml'), fields: [...fields] };
}
