import { ProductError } from '../../../base/ProductError';
import {
  CONTENT_TYPES_PART,
  contentTypeOf,
  parseContentTypes,
  type ContentTypes,
} from '../../../opc/contentTypes';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { openPackage } from '../../../opc/openPackage';
import { defaultLimits, type PackageLimits } from '../../../opc/PackageLimits';
import { hasType, readRelationships, type Relationship } from '../../../opc/relationships';
import { scanXml } from '../../../opc/scanXml';
import { findTextParts } from '../../findTextParts';
import { safeLink } from '../../tags/linkTarget';
import { parsePart } from '../../xml/parsePart';
import { attributeOf, childNamed, isElement, type XmlElement } from '../../xml/XmlNode';
import { cleanStory } from './cleanStory';
import {
  SubDocument,
  type CarriedPart,
  type CarriedRelationship,
  type Story,
  type SubDocumentContent,
  type Targets,
} from './SubDocument';

const MIB = 1024 * 1024;
/** A paper with pictures; far below what a template may be, for several may be inserted. */
const LIMITS: PackageLimits = {
  ...defaultLimits,
  entries: 5000,
  totalBytes: 256 * MIB,
  partBytes: 64 * MIB,
  wholePartBytes: 64 * MIB,
};

/** Last words of relationship types that may go along; where a part may lead to a package: from charts only. */
const CARRIED =
  /\/(?:image|chart|chartEx|chartUserShapes|chartStyle|chartColorStyle|themeOverride|diagramData|diagramLayout|diagramQuickStyle|diagramColors|diagramDrawing|hdphoto)$/;
const WORKBOOK = /\/package$/;
const PICTURES = /^image\/(?:png|jpe?g|pjpeg|gif|bmp|tiff|x-emf|emf|x-wmf|wmf|svg\+xml|vnd\.ms-photo)$/i;
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
/** Parts of parts: chart, its shapes, their pictures. */
const DEEPEST = 5;

/**
 * Reads a .docx somebody picked, to be inserted into reports. Macros, embedded programs, links to files and what fetches
 * from elsewhere stay behind.
 * @param name of the file
 * @throws ProductError `subDocument.notWord`, `subDocument.strict`; `package.…`, `xml.…` for damaged and hostile files
 */
export async function readSubDocument(docx: Uint8Array, name = ''): Promise<SubDocument> {
  const source = await openPackage(docx, LIMITS);
  const main = await mainPartOf(source);
  const text = await source.readText(main);
  if (text.includes(STRICT)) throw new ProductError('subDocument.strict');
  const types = parseContentTypes(await source.readText(CONTENT_TYPES_PART));
  const carrier = new Carrier(source, types);
  const relationships = [...(await readRelationships(source, main)).values()];
  const related = async (type: string): Promise<string> => {
    const part = relationships.find((one) => hasType(one, type) && !one.external)?.target;
    if (part === undefined || !source.has(part)) return '';
    const text = await source.readText(part);
    scanXml(text, {}, part);
    return text;
  };
  const story = await storyOf(source, main, text, carrier);
  const body = childNamed(story.tree.root, 'w:body');
  if (!body) throw new ProductError('subDocument.notWord');
  const notesOf = async (kind: 'footnote' | 'endnote'): Promise<SubDocumentContent['notes']['footnote']> => {
    const part = relationships.find((one) => hasType(one, `${kind}s`) && !one.external)?.target;
    if (part === undefined || !source.has(part)) return undefined;
    const own = await storyOf(source, part, await source.readText(part), carrier);
    const notes = own.tree.root.children.filter(
      (child): child is XmlElement =>
        isElement(child, `w:${kind}`) && attributeOf(child, '\\w+:type') === undefined,
    );
    return { story: own, byId: new Map(notes.map((note) => [attributeOf(note, '\\w+:id') ?? '', note])) };
  };
  const settings = await related('settings');
  return new SubDocument(
    {
      body,
      main: story,
      notes: { footnote: await notesOf('footnote'), endnote: await notesOf('endnote') },
      styles: await related('styles'),
      numbering: await related('numbering'),
      theme: await related('theme'),
      language: /<\w+:themeFontLang\b[^>]*?:eastAsia="([^"]*)"/.exec(settings)?.[1],
    },
    name,
  );
}

async function mainPartOf(source: OpcPackage): Promise<string> {
  try {
    const [main] = await findTextParts(source);
    if (main) return main.name;
  } catch (cause) {
    if (!(cause instanceof ProductError) || cause.code !== 'template.notWord') throw cause;
  }
  throw new ProductError('subDocument.notWord');
}

async function storyOf(source: OpcPackage, part: string, text: string, carrier: Carrier): Promise<Story> {
  const tree = parsePart(text, part);
  const targets = await carrier.targetsOf(await readRelationships(source, part));
  cleanStory(tree.root, targets);
  return { tree, targets };
}

/** Takes parts along, each once. */
class Carrier {
  private readonly carried = new Map<string, CarriedPart | undefined>();

  constructor(
    private readonly source: OpcPackage,
    private readonly types: ContentTypes,
  ) {}

  async targetsOf(relationships: ReadonlyMap<string, Relationship>): Promise<Targets> {
    const parts = new Map<string, CarriedRelationship>();
    const links = new Map<string, string>();
    for (const [id, relationship] of relationships) {
      if (hasType(relationship, 'hyperlink')) {
        const address = relationship.external ? safeLink(relationship.target) : undefined;
        if (address !== undefined) links.set(id, address);
        continue;
      }
      const part = await this.carry(relationship, 1, CARRIED);
      if (part) parts.set(id, { type: relationship.type, part });
    }
    return { parts, links };
  }

  private async carry(
    { type, target, external }: Relationship,
    depth: number,
    allowed: RegExp,
  ): Promise<CarriedPart | undefined> {
    if (external || depth > DEEPEST || !allowed.test(type) || !this.source.has(target)) return undefined;
    if (this.carried.has(target)) return this.carried.get(target);
    // Parts that lead to each other end here.
    this.carried.set(target, undefined);
    const part = await this.read(target, type, depth);
    this.carried.set(target, part);
    return part;
  }

  private async read(name: string, type: string, depth: number): Promise<CarriedPart | undefined> {
    const contentType = contentTypeOf(this.types, name) ?? '';
    const isPicture = /\/(?:image|hdphoto)$/.test(type);
    if (isPicture && !PICTURES.test(contentType)) return undefined;
    const relationships = new Map<string, CarriedRelationship>();
    if (!isPicture && !WORKBOOK.test(type)) {
      const inner = /\/chart(?:Ex)?$/.test(type)
        ? new RegExp(`${CARRIED.source}|${WORKBOOK.source}`)
        : CARRIED;
      for (const [id, one] of await readRelationships(this.source, name)) {
        const part = await this.carry(one, depth + 1, inner);
        if (part) relationships.set(id, { type: one.type, part });
      }
      const text = await this.source.readText(name);
      scanXml(text, {}, name);
      const bytes = new TextEncoder().encode(withoutLost(text, relationships).replace(/^\uFEFF/, ''));
      return { name, contentType, bytes, relationships };
    }
    return { name, contentType, bytes: await this.source.readBytes(name), relationships };
  }
}

/** Links of a chart to a workbook elsewhere, and of shapes to addresses, go with their relationships. */
function withoutLost(text: string, kept: ReadonlyMap<string, unknown>): string {
  return text
    .replace(/^(\uFEFF?<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/i, '$1UTF-8')
    .replace(
      /<(\w+:externalData|\w+:userShapes|a:hlink\w+)\b[^>]*?:id="([^"]*)"[^>]*?(?:\/>|>.*?<\/\1>)/gs,
      (whole, _name, id: string) => (kept.has(id) ? whole : ''),
    );
}
