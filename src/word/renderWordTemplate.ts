import { encodeText } from '../opc/decodeText';
import { rewritePackage, type PartContent } from '../opc/rewritePackage';
import type { CompressedPart } from '../opc/zip/Deflater';
import type { CompiledPart } from './compilePart';
import type { WordTemplate } from './compileWordTemplate';
import { DEFAULT_RUN_LIMITS, Run, type PrintRules, type RunLimits } from './handlebars/Run';
import { TemplateFault } from './handlebars/TemplateFault';
import type { ByteOutput } from './skeleton/ByteOutput';
import { ByteSink } from './skeleton/ByteSink';
import { DocumentSink } from './skeleton/DocumentSink';
import { PartStream } from './skeleton/PartStream';
import { stampProperties, titleIn, type DocumentStamp } from './stampProperties';
import type { MissingField } from './mistakes/MissingField';

/** Chinese documents: a blank to fill in, items side by side. */
export const DOCUMENT_PRINT: PrintRules = { emptyText: '____', listSeparator: '、' };

export interface RenderOptions {
  readonly limits?: RunLimits;
  /** Refuses fields that the model does not have, instead of printing blanks for them. */
  readonly strict?: boolean;
  /** Is told, at the end, which fields were printed as blanks because the model does not have them. */
  readonly onMissing?: (fields: readonly MissingField[]) => void;
  /** What `@name` means throughout, beside `@root`. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Renders a model into a .docx. Parts without tags are copied as they are compressed. Same input, same bytes.
 * @throws ProductError `template.mistakes` when a helper refuses its arguments; `template.missingFields` with all of
 *   them, when strict; `template.tooManySteps`, `template.tooLarge`
 */
export async function renderWordTemplate(
  { source, parts, properties, main, surroundings }: WordTemplate,
  model: unknown,
  stamp: DocumentStamp,
  { limits = DEFAULT_RUN_LIMITS, strict = false, onMissing, variables }: RenderOptions = {},
): Promise<Uint8Array> {
  const missing: MissingField[] = [];
  const additions = surroundings && (await import('./additions')).startAdditions(source, surroundings);
  const run = async (name: string, part: CompiledPart, output: ByteOutput): Promise<void> => {
    const sink = new DocumentSink(output, part.prefix, additions?.changes, name, part.kind !== 'text');
    const found = await runPart(part, model, sink, limits, variables);
    for (const one of found) missing.push(one);
  };
  const written = new Map<string, Uint8Array>();
  let finished: CompressedPart | undefined;
  for (const [name, part] of parts) {
    // Only the main part can be large, and nobody looks at it again.
    if (name === main && !part.finishes) finished = await streamed((output) => run(name, part, output));
    else written.set(name, await collected((output) => run(name, part, output)));
  }
  if (strict && missing.length > 0) {
    const { missingFieldsError } = await import('./mistakes/MissingField');
    throw missingFieldsError(missing);
  }
  onMissing?.(missing);
  if (properties) {
    const old = await source.readText(properties);
    const rendered = written.get(properties);
    const core = rendered ? new TextDecoder().decode(rendered) : old;
    // A title with tags in it is the template's own.
    const title = rendered && titleIn(old) !== titleIn(core) ? titleIn(core) : stamp.title;
    written.set(properties, encodeText(stampProperties(core, { ...stamp, title })));
  }
  await additions?.apply(written);
  const mainPart = parts.get(main);
  if (mainPart?.finishes && additions)
    finished = await streamed(await additions.finish(mainPart.prefix, written));
  if (finished) written.delete(main);
  return rewritePackage(
    source,
    new Map<string, PartContent>(finished ? [...written, [main, finished]] : written),
  );
}

type Writing = (output: ByteOutput) => Promise<void>;

async function streamed(write: (output: PartStream) => Promise<void>): Promise<CompressedPart> {
  const stream = new PartStream();
  try {
    await write(stream);
  } catch (error) {
    await stream.abandon();
    throw error;
  }
  return stream.finish();
}

async function collected(write: Writing): Promise<Uint8Array> {
  const sink = new ByteSink();
  await write(sink);
  return sink.bytes();
}

async function runPart(
  part: CompiledPart,
  model: unknown,
  sink: DocumentSink,
  limits: RunLimits,
  variables: RenderOptions['variables'],
): Promise<MissingField[]> {
  const run = new Run(sink, DOCUMENT_PRINT, limits);
  try {
    await part.template(model, run, variables);
    return run.missing().flatMap((value) => part.placeMissing(value));
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    const { told } = await import('./mistakes/told');
    const { templateError } = await import('./templateError');
    throw templateError(told(part.place(error)));
  }
}
