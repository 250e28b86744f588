import type { HelperTable } from '../../handlebars/Helper';
import { IterationAct } from '../../skeleton/idActs';
import type { XmlElement } from '../../xml/XmlNode';
import type { TemplateTag } from '../TemplateTag';
import { insertBeside, walkBlocks } from './blockWalk';

/** Marks where each turn of a loop begins. */
export function markIterations(root: XmlElement, helpers: HelperTable): void {
  walkBlocks(root, (node, parent) => {
    if (node.kind !== 'tag' || node.tag.kind !== 'open' || !mayRepeat(node.tag, helpers)) return;
    insertBeside(node, parent, [{ kind: 'act', act: new IterationAct(node.tag.words.restart) }], 'behind');
  });
}

/** A field may be a list; a partial may be called several times. */
export function mayRepeat({ source, name }: TemplateTag, helpers: HelperTable): boolean {
  if (/^\{\{~?\^/.test(source)) return false;
  const helper = helpers.get(name);
  return helper?.kind === 'block' ? helper.repeats : true;
}
