import type { HelperTable } from '../../handlebars/Helper';
import { IterationAct } from '../../skeleton/idActs';
import { tagNodesOf, type XmlElement } from '../../xml/XmlNode';
import type { TemplateTag } from '../TemplateTag';
import { insertBeside } from './blockWalk';

/** Marks where each turn of a loop begins. */
export function markIterations(root: XmlElement, helpers: HelperTable): void {
  for (const node of tagNodesOf(root)) {
    const { tag, parent, attribute } = node;
    if (attribute !== undefined || tag.kind !== 'open' || !mayRepeat(tag, helpers)) continue;
    insertBeside(node, parent, [{ kind: 'act', act: new IterationAct(tag.words.restart) }], 'behind');
  }
}

/** A field may be a list; a partial may be called several times. */
export function mayRepeat({ source, name }: TemplateTag, helpers: HelperTable): boolean {
  if (/^\{\{~?\^/.test(source)) return false;
  const helper = helpers.get(name);
  return helper?.kind === 'block' ? helper.repeats : true;
}
