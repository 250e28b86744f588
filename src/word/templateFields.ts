import type { WordTemplate } from './compileWordTemplate';
import { readFields } from './handlebars/readFields';
import type { PlacedFieldUse } from './mistakes/checkFields';

/** What a template asks its data for. Rendering does without. */
export interface TemplateFields {
  /** Fields it mentions, `行[].序号`, in the order of their first mention. */
  readonly fields: readonly string[];
  /** The same with the tags that use them. */
  readonly uses: readonly PlacedFieldUse[];
}

export function templateFields({ parts }: Pick<WordTemplate, 'parts'>): TemplateFields {
  // There are as many as tags.
  const uses: PlacedFieldUse[] = [];
  for (const { program, helpers, partials, spotsOf } of parts.values())
    for (const use of readFields(program, helpers, partials))
      for (const { place, written } of spotsOf(use)) uses.push({ ...use, place, written });
  return { fields: [...new Set(uses.map(({ path }) => path))], uses };
}
