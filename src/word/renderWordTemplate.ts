import { encodeText } from '../opc/decodeText';
import { rewritePackage } from '../opc/rewritePackage';
import type { WordTemplate } from './compileWordTemplate';
import { DEFAULT_RUN_LIMITS, Run, type PrintRules, type RunLimits } from './handlebars/Run';
import { TemplateFault } from './handlebars/TemplateFault';
import { ByteSink } from './skeleton/ByteSink';
import { stampProperties, type DocumentStamp } from './stampProperties';
import { templateError } from './templateError';

/** Chinese documents: a blank to fill in, items side by side. */
export const DOCUMENT_PRINT: PrintRules = { emptyText: '____', listSeparator: '、' };

/**
 * Renders a model into a .docx. Parts without tags are copied as they are compressed. Same input, same bytes.
 * @throws ProductError `template.mistakes` when a helper refuses its arguments; `template.tooManySteps`, `template.tooLarge`
 */
export async function renderWordTemplate(
  { source, parts, properties }: WordTemplate,
  model: unknown,
  stamp: DocumentStamp,
  limits: RunLimits = DEFAULT_RUN_LIMITS,
): Promise<Uint8Array> {
  const changes = new Map<string, Uint8Array>();
  for (const [name, part] of parts) {
    const sink = new ByteSink(part.prefix);
    try {
      part.template(model, new Run(sink, DOCUMENT_PRINT, limits));
    } catch (error) {
      if (error instanceof TemplateFault) throw templateError(part.place(error));
      throw error;
    }
    changes.set(name, sink.bytes());
  }
  if (properties)
    changes.set(properties, encodeText(stampProperties(await source.readText(properties), stamp)));
  return rewritePackage(source, changes);
}
