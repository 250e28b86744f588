import type { XmlElement } from '../../xml/XmlNode';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Of boxes to tick, which are newer than the standard. */
const NEWER = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** Says at the root of a part that a reader may pass over what it does not know: it is broken to such a reader otherwise. */
export function passOverNewer(root: XmlElement): void {
  const newer = prefixOf(root, NEWER, 'w14');
  const compatibility = prefixOf(root, COMPATIBILITY, 'mc');
  const ignorable = new RegExp(`(\\s${compatibility}:Ignorable\\s*=\\s*)(["'])(.*?)\\2`);
  const [, , , named] = ignorable.exec(root.open) ?? [];
  if (named === undefined) root.open = withAttribute(root.open, `${compatibility}:Ignorable="${newer}"`);
  else if (!named.split(/\s+/).includes(newer))
    root.open = root.open.replace(ignorable, (_, start: string) => `${start}"${`${named} ${newer}`.trim()}"`);
}

/** The prefix a namespace has at the root, given to it when it has none. */
function prefixOf(root: XmlElement, namespace: string, wanted: string): string {
  const [, known] = new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${namespace}["']`).exec(root.open) ?? [];
  if (known === undefined) root.open = withAttribute(root.open, `xmlns:${wanted}="${namespace}"`);
  return known ?? wanted;
}

const withAttribute = (open: string, attribute: string): string => `${open.slice(0, -1)} ${attribute}>`;
