import type { OpcPackage } from './OpcPackage';
import { relationshipsPartOf, resolveTarget } from './partNames';
import { attributeOf, childrenOf, parseXml } from './XmlElement';

export interface Relationship {
  readonly id: string;
  /** As written; compare with `hasType`, which knows the strict spelling too. */
  readonly type: string;
  /** Internal: the part name it leads to. External: the target as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Relationships of a part (`''` for the package) by id; none when there is no relationships part. */
export async function readRelationships(
  source: OpcPackage,
  part: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const relationshipsPart = relationshipsPartOf(part);
  if (!source.has(relationshipsPart)) return new Map();
  return parseRelationships(await source.readText(relationshipsPart), part);
}

export function parseRelationships(text: string, part: string): ReadonlyMap<string, Relationship> {
  const root = parseXml(text, relationshipsPartOf(part));
  const found = new Map<string, Relationship>();
  for (const element of childrenOf(root, 'Relationship')) {
    const id = attributeOf(element, 'Id') ?? '';
    const external = attributeOf(element, 'TargetMode') === 'External';
    const written = attributeOf(element, 'Target') ?? '';
    const target = external ? written : resolveTarget(part, written);
    found.set(id, { id, type: attributeOf(element, 'Type') ?? '', target, external });
  }
  return found;
}

/** Whether a relationship is of an Office type, e.g. `worksheet`, in the transitional or the strict spelling. */
export function hasType({ type }: Relationship, name: string): boolean {
  return type.endsWith(`/${name}`);
}
