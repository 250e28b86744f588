import { encodeText } from '../opc/decodeText';
import { rewritePackage } from '../opc/rewritePackage';
import { applyChanges } from './applyChanges';
import type { CompiledPart } from './compilePart';
import type { WordTemplate } from './compileWordTemplate';
import { DEFAULT_RUN_LIMITS, Run, type PrintRules, type RunLimits } from './handlebars/Run';
import { TemplateFault } from './handlebars/TemplateFault';
import { ByteSink } from './skeleton/ByteSink';
import { DocumentChanges } from './skeleton/DocumentChanges';
import { DocumentSink } from './skeleton/DocumentSink';
import { stampProperties, titleIn, type DocumentStamp } from './stampProperties';
import { templateError } from './templateError';

/** Chinese documents: a blank to fill in, items side by side. */
export const DOCUMENT_PRINT: PrintRules = { emptyText: '____', listSeparator: '、' };

/**
 * Renders a model into a .docx. Parts without tags are copied as they are compressed. Same input, same bytes.
 * @throws ProductError `template.mistakes` when a helper refuses its arguments; `template.tooManySteps`, `template.tooLarge`
 */
export async function renderWordTemplate(
  { source, parts, properties, surroundings }: WordTemplate,
  model: unknown,
  stamp: DocumentStamp,
  limits: RunLimits = DEFAULT_RUN_LIMITS,
): Promise<Uint8Array> {
  const written = new Map<string, Uint8Array>();
  const changes = new DocumentChanges(surroundings);
  for (const [name, part] of parts) written.set(name, renderPart(name, part, model, changes, limits));
  if (properties) {
    const old = await source.readText(properties);
    const rendered = written.get(properties);
    const core = rendered ? new TextDecoder().decode(rendered) : old;
    // A title with tags in it is the template's own.
    const title = rendered && titleIn(old) !== titleIn(core) ? titleIn(core) : stamp.title;
    written.set(properties, encodeText(stampProperties(core, { ...stamp, title })));
  }
  await applyChanges(source, surroundings, changes, written);
  return rewritePackage(source, written);
}

function renderPart(
  name: string,
  part: CompiledPart,
  model: unknown,
  changes: DocumentChanges,
  limits: RunLimits,
): Uint8Array {
  const output = new ByteSink();
  const sink = new DocumentSink(output, part.prefix, changes, name, part.kind !== 'text');
  try {
    part.template(model, new Run(sink, DOCUMENT_PRINT, limits));
  } catch (error) {
    if (error instanceof TemplateFault) throw templateError(part.place(error));
    throw error;
  }
  return output.bytes();
}
