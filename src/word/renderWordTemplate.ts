import { rewritePackage } from '../opc/rewritePackage';
import type { WordTemplate } from './compileWordTemplate';
import { DEFAULT_RUN_LIMITS, Run, type PrintRules } from './handlebars/Run';
import { TemplateFault } from './handlebars/TemplateFault';
import { ByteSink } from './skeleton/ByteSink';
import { templateError } from './templateError';

export interface RenderOptions {
  readonly print: PrintRules;
  /** Values a template reads as `{{@name}}`. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Chinese documents: a blank to fill in, items side by side. */
export const DOCUMENT_PRINT: PrintRules = { emptyText: '____', listSeparator: '、' };

/**
 * Renders a model into a .docx. Parts without tags are copied as they are compressed.
 * @throws ProductError `template.mistakes` when a helper refuses its arguments; `template.tooManySteps`, `template.tooLarge`
 */
export async function renderWordTemplate(
  { source, parts }: WordTemplate,
  model: unknown,
  { print, data }: RenderOptions = { print: DOCUMENT_PRINT },
): Promise<Uint8Array> {
  const changes = new Map<string, Uint8Array>();
  for (const [name, part] of parts) {
    const sink = new ByteSink(part.prefix);
    try {
      part.template(model, new Run(sink, print, DEFAULT_RUN_LIMITS), data);
    } catch (error) {
      if (error instanceof TemplateFault) throw templateError(part.place(error));
      throw error;
    }
    changes.set(name, sink.bytes());
  }
  return rewritePackage(source, changes);
}
