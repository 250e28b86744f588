import { ProductError } from '../../base/ProductError';
import { toSimplified } from '../../domain/text/toSimplified';
import type { NeighbourFiles } from '../../ports/NeighbourFiles';
import type { WordTemplate } from '../../word/compileWordTemplate';
import type { TemplateFields } from '../../word/templateFields';
import { askedFiles, type AskedFiles } from './askedFiles';
import { attachmentOf, isDocumentName, isPictureName, type Attachment } from './Attachment';
import { eachText } from './eachText';
import { withAttachments } from './withAttachments';

/** Files a report may use, and nothing else of the disk. */
export interface ReportFiles {
  /** By the name the user gave each: as the data write it, else the field it is the value of. */
  readonly given?: ReadonlyMap<string, { readonly file: string; readonly bytes: Uint8Array }>;
  /** Beside the data, which may name them. */
  readonly beside?: NeighbourFiles;
}

const MIB = 1024 * 1024;
const MOST_FILES = 500;
const MOST_MB = 256;

/**
 * The data with files in place of their names, where the template uses files; a name can still be printed.
 * @throws ProductError `attachment.missing`, `attachment.unusable`, `attachment.unused`, `attachment.tooMany`
 */
export async function attachFiles(
  data: object,
  template: Pick<WordTemplate, 'tags'> & TemplateFields,
  { given = new Map(), beside }: ReportFiles,
): Promise<object> {
  const attachments = new Map<string, Attachment>();
  for (const [name, { file, bytes }] of given)
    attachments.set(name, await attachmentOf(bytes, file.replace(/^.*[/\\]/s, '')));
  const texts = new Set<string>();
  eachText(data, (text) => texts.add(text));
  const fields = new Map([...attachments].filter(([name]) => !texts.has(name)));
  const unused = [...fields.keys()].find((name) => !template.fields.includes(name));
  if (unused !== undefined) throw new ProductError('attachment.unused', { name: unused });
  if (beside) await readBeside(namedFiles(data, askedFiles(template)), beside, attachments);
  return attachments.size === 0 ? data : withAttachments(data, attachments, fields);
}

/** Names of files in the data, and whether the template cannot do without. */
function namedFiles(data: object, asked: AskedFiles): Map<string, boolean> {
  const fields = new Set([...asked.fields].map(toSimplified));
  const found = new Map<string, boolean>();
  eachText(data, (text, key) => {
    if (!(asked.pictures && isPictureName(text)) && !(asked.documents && isDocumentName(text))) return;
    found.set(text, found.get(text) === true || fields.has(toSimplified(key)));
  });
  return found;
}

async function readBeside(
  names: ReadonlyMap<string, boolean>,
  beside: NeighbourFiles,
  attachments: Map<string, Attachment>,
): Promise<void> {
  const wanted = [...names].filter(([name]) => !attachments.has(name));
  if (wanted.length > MOST_FILES)
    throw new ProductError('attachment.tooMany', { count: wanted.length, limit: MOST_FILES });
  let size = 0;
  for (const [name, isNeeded] of wanted) {
    const bytes = await beside.read(name);
    if (bytes) attachments.set(name, await attachmentOf(bytes, name));
    else if (isNeeded) throw new ProductError('attachment.missing', { file: name, folder: beside.folder });
    size += bytes?.length ?? 0;
    if (size > MOST_MB * MIB) throw new ProductError('attachment.tooLarge', { limitMb: MOST_MB });
  }
}
