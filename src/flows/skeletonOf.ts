import type { FieldUse } from '../word/handlebars/readFields';

interface Node {
  readonly fields: Map<string, Node>;
  isList: boolean;
}

/** The data a template asks for, with nothing in them: lists have one item. */
export function skeletonOf(uses: readonly Pick<FieldUse, 'path' | 'as'>[]): unknown {
  const root = newNode();
  for (const { path, as } of uses) {
    let node = root;
    for (const name of path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? []) {
      // In a group of a list are its items.
      if (name.startsWith('[') || (node.isList && /^\d+$/.test(name))) node.isList = true;
      else if (name !== 'length') node = fieldOf(node, name);
    }
    if (as === 'list') node.isList = true;
  }
  return valueOf(root);
}

const newNode = (): Node => ({ fields: new Map(), isList: false });

function fieldOf({ fields }: Node, name: string): Node {
  const field = fields.get(name) ?? newNode();
  fields.set(name, field);
  return field;
}

function valueOf({ fields, isList }: Node): unknown {
  const value =
    fields.size === 0 ? '' : Object.fromEntries([...fields].map(([name, node]) => [name, valueOf(node)]));
  return isList ? [value] : value;
}
