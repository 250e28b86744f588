import { TextValue } from '../../handlebars/TextValue';
import type { HelperPlace } from '../../handlebars/Helper';
import type { RichText } from './RichText';

/**
 * Where `富文本` finds how a text of the model is formatted. The model itself holds texts only, so that every other helper
 * sees what it always saw.
 * @param text as the model has it
 * @param context the record it is printed in: two records may have the same text
 */
export type FindRichForm = (text: string, context: unknown) => RichText | undefined;

/** What `@name` it has: private, so that a template that asks for it prints a blank. */
const NAME = 'richForms';

class RichForms extends TextValue {
  readonly #find: FindRichForm;

  constructor(find: FindRichForm) {
    super();
    this.#find = find;
  }

  get find(): FindRichForm {
    return this.#find;
  }

  get plainText(): string {
    return '';
  }
}

/** Variables of a run in which texts have formatted forms. */
export const richFormsAs = (find: FindRichForm): Readonly<Record<string, unknown>> => ({
  [NAME]: new RichForms(find),
});

export function richFormOf(text: string, { context, data }: HelperPlace): RichText | undefined {
  let root = data;
  while (root.outer) root = root.outer;
  const forms = root.values[NAME];
  return forms instanceof RichForms ? forms.find(text, context) : undefined;
}
