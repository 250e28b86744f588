import type { WordTemplate } from '../../word/compileWordTemplate';
import { pictureHelpers } from '../../word/helpers/rich/pictureHelpers';
import { richTextHelpers } from '../../word/helpers/rich/richTextHelpers';
import { subDocumentHelpers } from '../../word/helpers/rich/subDocumentHelpers';
import type { TemplateFields } from '../../word/templateFields';

/** Which files a template can make use of. */
export interface AskedFiles {
  readonly pictures: boolean;
  readonly documents: boolean;
  /** How texts of a workbook are formatted. */
  readonly richTexts: boolean;
  /** Last names of the fields that are used as files. */
  readonly fields: ReadonlySet<string>;
}

const namesOf = (helpers: Readonly<Record<string, { readonly names: readonly string[] }>>): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}\\d])(?:${Object.values(helpers)
      .flatMap(({ names }) => names)
      .join('|')})(?![\\p{L}\\d])`,
    'u',
  );

const PICTURES = namesOf(pictureHelpers);
const DOCUMENTS = namesOf(subDocumentHelpers);
const RICH_TEXTS = namesOf({ 富文本: richTextHelpers.富文本 });

/** Looked up by the words of its tags: what their helpers are given cannot be anything else. */
export function askedFiles({
  uses,
  tags,
}: Pick<WordTemplate, 'tags'> & Pick<TemplateFields, 'uses'>): AskedFiles {
  const asks = (words: RegExp): boolean => tags.some(({ written }) => words.test(written));
  const used = uses.filter(({ written }) => PICTURES.test(written) || DOCUMENTS.test(written));
  return {
    pictures: asks(PICTURES),
    documents: asks(DOCUMENTS),
    richTexts: asks(RICH_TEXTS),
    fields: new Set(used.map(({ path }) => lastNameOf(path))),
  };
}

/** `行[].照片` → 照片; `照片[]`, an item of a list → 照片 */
const lastNameOf = (path: string): string => path.match(/[^.[\]]+/g)?.at(-1) ?? '';
