import type { OpcPackage } from '../opc/OpcPackage';
import { relationshipsPartOf } from '../opc/partNames';
import { hasType, parseRelationships } from '../opc/relationships';
import type { CompiledPart } from './compilePart';
import type { TextPart } from './findTextParts';
import type { NoteKind } from './rich/DocumentParts';
import type { PackageFacts } from './skeleton/PackageFacts';
import { TakenIds } from './skeleton/TakenIds';
import { decodeEntities } from './xml/escapeXml';

/** What rendering must know about the package around the parts it writes. */
export interface TemplatePackage extends PackageFacts {
  readonly main: string;
  readonly stylesPart: string | undefined;
  readonly numberingPart: string | undefined;
  /** Relationships whose target is a tag: each rendering makes its own. By part. */
  readonly tagLinks: ReadonlyMap<string, ReadonlySet<string>>;
}

export async function readPackageFacts(
  source: OpcPackage,
  textParts: readonly TextPart[],
  texts: ReadonlyMap<string, string>,
  compiled: ReadonlyMap<string, CompiledPart>,
  links: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<TemplatePackage> {
  const main = textParts[0]?.name ?? '';
  const taken = new TakenIds();
  const relationshipIds = new Map<string, Set<string>>();
  let stylesPart: string | undefined;
  let numberingPart: string | undefined;
  let themePart: string | undefined;
  const noteParts = new Map<NoteKind, string>();
  for (const { name, kind } of textParts) {
    if (kind !== 'text') continue;
    taken.read(texts.get(name) ?? '');
    const relationshipsPart = relationshipsPartOf(name);
    if (!source.has(relationshipsPart)) continue;
    const relationships = parseRelationships(await source.readText(relationshipsPart), name);
    relationshipIds.set(name, new Set(relationships.keys()));
    if (name !== main) continue;
    const all = [...relationships.values()];
    stylesPart = all.find((one) => hasType(one, 'styles'))?.target;
    numberingPart = all.find((one) => hasType(one, 'numbering'))?.target;
    themePart = all.find((one) => hasType(one, 'theme'))?.target;
    for (const kind of ['footnote', 'endnote'] as const) {
      const part = all.find((one) => hasType(one, `${kind}s`))?.target;
      if (part !== undefined) noteParts.set(kind, part);
    }
  }
  const adds = [...compiled.values()].some((part) => part.adds);
  const styles =
    adds && stylesPart !== undefined && source.has(stylesPart) ? await source.readText(stylesPart) : '';
  const numberingXml =
    adds && numberingPart !== undefined && source.has(numberingPart)
      ? await source.readText(numberingPart)
      : '';
  taken.read(numberingXml);
  return {
    taken,
    main,
    stylesPart: styles === '' ? undefined : stylesPart,
    numberingPart: numberingPart !== undefined && source.has(numberingPart) ? numberingPart : undefined,
    partNames: new Set(source.partNames.map((name) => name.toLowerCase())),
    relationshipIds,
    styles: stylesByName(styles),
    stylesXml: styles,
    numberingXml,
    themeXml:
      adds && themePart !== undefined && source.has(themePart) ? await source.readText(themePart) : '',
    noteParts,
    tagLinks: new Map([...links].map(([part, own]) => [part, new Set(own.keys())])),
  };
}

function stylesByName(styles: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, id = '', name = ''] of styles.matchAll(
    /<\w+:style\b[^>]*?:styleId="([^"]*)"[^>]*>\s*<\w+:name\b[^>]*?:val="([^"]*)"/g,
  ))
    found.set(decodeEntities(name), decodeEntities(id));
  return found;
}
