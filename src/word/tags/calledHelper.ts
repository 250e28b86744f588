import type { Helper, HelperTable, ValueHelper } from '../handlebars/Helper';
import type { TemplateTag } from './TemplateTag';

/** What the helper called by a tag gives; undefined for text. */
export function givenBy(tag: TemplateTag, helpers: HelperTable): ValueHelper['gives'] {
  return calledBy(tag, helpers)?.gives;
}

/** The value helper a tag calls. */
export function calledBy(tag: TemplateTag, helpers: HelperTable): ValueHelper | undefined {
  const helper: Helper | undefined = tag.kind === 'value' ? helpers.get(tag.name) : undefined;
  return helper?.kind === 'value' && (!tag.bare || helper.atLeast === 0) ? helper : undefined;
}
