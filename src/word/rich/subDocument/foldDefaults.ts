import { childNamed, isElement, type XmlElement } from '../../xml/XmlNode';
import { placeOf } from './placeOf';

/** What a document says nothing about is this in Word; where the other document says something, it must be said. */
const NEUTRAL: Readonly<Record<'w:rPr' | 'w:pPr', Readonly<Record<string, string>>>> = {
  'w:rPr': {
    'w:b': '<w:b w:val="0"/>',
    'w:i': '<w:i w:val="0"/>',
    'w:spacing': '<w:spacing w:val="0"/>',
    'w:kern': '<w:kern w:val="0"/>',
    'w:sz': '<w:sz w:val="20"/>',
    'w:szCs': '<w:szCs w:val="20"/>',
    'w:color': '<w:color w:val="auto"/>',
  },
  'w:pPr': {
    'w:spacing': '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    'w:ind': '<w:ind w:left="0" w:right="0" w:firstLine="0"/>',
    'w:jc': '<w:jc w:val="left"/>',
    'w:snapToGrid': '<w:snapToGrid/>',
    'w:widowControl': '<w:widowControl/>',
  },
};
/** Elements that say several things, each of which may come from below. */
const JOINED = new Set(['w:rFonts', 'w:spacing', 'w:ind']);

/**
 * Properties of a style that stands on nothing, with the defaults of its document put into it, for it will stand on those of
 * another.
 * @param write an element in its new surroundings
 */
export function foldDefaults(
  kind: 'w:rPr' | 'w:pPr',
  own: XmlElement | undefined,
  defaults: XmlElement | undefined,
  others: XmlElement | undefined,
  write: (element: XmlElement) => string,
): string {
  const found = new Map<string, string>();
  for (const name of namesIn(kind, others)) {
    const neutral = NEUTRAL[kind][name];
    if (neutral !== undefined) found.set(name, neutral);
  }
  for (const source of [defaultsOf(kind, defaults), own])
    for (const child of source?.children ?? []) {
      if (!isElement(child)) continue;
      const written = write(child);
      const below = found.get(child.name);
      found.set(child.name, below !== undefined && JOINED.has(child.name) ? joined(below, written) : written);
    }
  const inside = [...found].sort(([a], [b]) => placeOf(kind, a) - placeOf(kind, b)).map(([, xml]) => xml);
  return inside.length === 0 ? '' : `<${kind}>${inside.join('')}</${kind}>`;
}

const namesIn = (kind: 'w:rPr' | 'w:pPr', others: XmlElement | undefined): string[] =>
  (defaultsOf(kind, others)?.children ?? []).flatMap((child) => (isElement(child) ? [child.name] : []));

function defaultsOf(kind: 'w:rPr' | 'w:pPr', defaults: XmlElement | undefined): XmlElement | undefined {
  const holder = defaults && childNamed(defaults, `${kind}Default`);
  return holder && childNamed(holder, kind);
}

/** Attributes of both, those above first; a font by name beats one by role that comes from below. */
function joined(below: string, above: string): string {
  const attributes = new Map<string, string>();
  const read = (xml: string): [string, string][] =>
    [...xml.matchAll(/\s([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]);
  for (const [key, value] of read(below)) attributes.set(key, value);
  for (const [key, value] of read(above)) {
    attributes.delete(`${key}Theme`);
    attributes.set(key, value);
  }
  const name = /^<([\w:]+)/.exec(above)?.[1] ?? '';
  return `<${name}${[...attributes].map(([key, value]) => ` ${key}="${value}"`).join('')}/>`;
}
