import { encodeText } from '../opc/decodeText';
import { rewritePackage, type PartContent } from '../opc/rewritePackage';
import type { CompressedPart } from '../opc/zip/Deflater';
import type { OpcPackage } from '../opc/OpcPackage';
import type { CompiledPart } from './compilePart';
import type { WordTemplate } from './compileWordTemplate';
import { DEFAULT_RUN_LIMITS, Run, type PrintRules, type RunLimits } from './handlebars/Run';
import { TemplateFault } from './handlebars/TemplateFault';
import type { TemplatePackage } from './readPackageFacts';
import type { ByteOutput } from './skeleton/ByteOutput';
import { ByteSink } from './skeleton/ByteSink';
import { DocumentChanges } from './skeleton/DocumentChanges';
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
  { source, parts, properties, surroundings }: WordTemplate,
  model: unknown,
  stamp: DocumentStamp,
  { limits = DEFAULT_RUN_LIMITS, strict = false, onMissing, variables }: RenderOptions = {},
): Promise<Uint8Array> {
  const missing: MissingField[] = [];
  const changes = new DocumentChanges(surroundings);
  const run = async (name: string, part: CompiledPart, output: ByteOutput): Promise<void> => {
    const sink = new DocumentSink(output, part.prefix, changes, name, part.kind !== 'text');
    const found = await runPart(part, model, sink, limits, variables);
    for (const one of found) missing.push(one);
  };
  const written = new Map<string, Uint8Array>();
  let main: [name: string, content: CompressedPart] | undefined;
  for (const [name, part] of parts) {
    // Only the main part can be large, and nobody looks at it again.
    if (name === surroundings.main && !part.finishes)
      main = [name, await streamed((output) => run(name, part, output))];
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
  if (changes.some || surroundings.tagLinks.size > 0 || surroundings.isDotx) {
    const { applyChanges } = await import('./applyChanges');
    await applyChanges(source, surroundings, changes, written);
  }
  const finished = await finishMain(source, parts, surroundings, changes, written);
  if (finished) {
    written.delete(surroundings.main);
    main = [surroundings.main, finished];
  }
  return rewritePackage(source, new Map<string, PartContent>(main ? [...written, main] : written));
}

/** What can only be written when the rest is: tables of contents, with the headings there are now. */
async function finishMain(
  source: OpcPackage,
  parts: WordTemplate['parts'],
  { main, stylesPart, numberingPart }: TemplatePackage,
  { ids }: DocumentChanges,
  written: ReadonlyMap<string, Uint8Array>,
): Promise<CompressedPart | undefined> {
  const part = parts.get(main);
  const bytes = written.get(main);
  if (!part?.finishes || !bytes) return undefined;
  const textOf = async (name: string | undefined): Promise<string> => {
    const own = name === undefined ? undefined : written.get(name);
    if (own) return new TextDecoder().decode(own);
    return name !== undefined && source.has(name) ? source.readText(name) : '';
  };
  // Loaded for those that hold one.
  const { fillContents } = await import('./rich/contents/fillContents');
  const looks = {
    styles: await textOf(stylesPart),
    numbering: await textOf(numberingPart ?? 'word/numbering.xml'),
  };
  const bookmarks = {
    id: () => ids.number('bookmark'),
    name: (wanted: string) => ids.wanted('bookmarkName', wanted),
  };
  return streamed((output) => fillContents(bytes, part.prefix, looks, bookmarks, output));
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
