import { ProductError } from '../../../base/ProductError';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { openPackage } from '../../../opc/openPackage';
import { hasType, readRelationships, type Relationship } from '../../../opc/relationships';
import { noNumbering, readNumberingPart } from '../resolve/Numbering';
import { Resolver } from '../resolve/Resolver';
import { noStyles, readStyleSheet } from '../resolve/StyleSheet';
import { noTheme, readThemeFonts } from '../resolve/ThemeFonts';
import { readBody } from './readBody';
import { readFooterLines } from './readFooterLines';
import { readPageSetup, readSettings, type DocumentSettings } from './readSection';
import { refuseOtherFormats } from './refuseOtherFormats';
import { childrenNamed, readWordPart, type WordElement } from './WordElement';
import type { FooterKind, Paragraph, Section, WordDocument } from './WordDocument';

/**
 * Reads a .docx as its reader sees it: every paragraph with what styles, lists and themes give it.
 * @throws ProductError `lint.notWord`, `lint.oldFormat`, `lint.encrypted`; as `openPackage`; `xml.damaged`, `xml.doctype`
 */
export async function readWordDocument(docx: Uint8Array): Promise<WordDocument> {
  refuseOtherFormats(docx);
  const source = await openPackage(docx);
  const main = await findMainPart(source);
  const relationships = await readRelationships(source, main);
  const { resolver, settings } = await readDefinitions(source, relationships);
  const body = readBody(await source.readText(main), main, resolver);
  const furniture = new Furniture(source, relationships, resolver);
  const sections: Section[] = [];
  for (const [index, { blocks, sectPr }] of body.entries()) {
    const before = sections.at(-1);
    sections.push({
      ordinal: index + 1,
      blocks,
      page: readPageSetup(sectPr, settings),
      footers: await furniture.of(sectPr, 'w:footerReference', before?.footers),
      headers: await furniture.of(sectPr, 'w:headerReference', before?.headers),
    });
  }
  const normal = resolver.styles.runOf(resolver.styles.find(undefined, 'paragraph'));
  const defaultSizePt = normal.sizePt ?? resolver.styles.documentRun.sizePt ?? 10;
  return { sections, evenAndOdd: settings.evenAndOdd, defaultSizePt };
}

async function findMainPart(source: OpcPackage): Promise<string> {
  const root = [...(await readRelationships(source, '')).values()];
  const part = root.find((relationship) => hasType(relationship, 'officeDocument'))?.target;
  const name = source.nameOf(part ?? 'word/document.xml');
  if (name === undefined) throw new ProductError('lint.notWord');
  if (!/<(?:\w+:)?document[\s>]/.test(await source.readText(name))) throw new ProductError('lint.notWord');
  return name;
}

async function readDefinitions(
  source: OpcPackage,
  relationships: ReadonlyMap<string, Relationship>,
): Promise<{ resolver: Resolver; settings: DocumentSettings }> {
  const read = async (type: string): Promise<WordElement | undefined> => {
    const found = [...relationships.values()].find((relationship) => hasType(relationship, type));
    if (!found || found.external || !source.has(found.target)) return undefined;
    return readWordPart(await source.readText(found.target), found.target);
  };
  const settings = readSettings(await read('settings'));
  const themePart = await read('theme');
  const theme = themePart ? readThemeFonts(themePart, settings.eastAsiaLanguage) : noTheme;
  const stylesPart = await read('styles');
  const styles = stylesPart ? readStyleSheet(stylesPart, theme) : noStyles;
  const numberingPart = await read('numbering');
  const numbering = numberingPart ? readNumberingPart(numberingPart, styles, theme) : noNumbering();
  return { resolver: new Resolver(styles, numbering, theme), settings };
}

/** Headers and footers; a section without its own takes those of the section before. */
class Furniture {
  readonly #read = new Map<string, readonly Paragraph[]>();

  constructor(
    private readonly source: OpcPackage,
    private readonly relationships: ReadonlyMap<string, Relationship>,
    private readonly resolver: Resolver,
  ) {}

  async of(
    sectPr: WordElement | undefined,
    reference: string,
    before: ReadonlyMap<FooterKind, readonly Paragraph[]> | undefined,
  ): Promise<ReadonlyMap<FooterKind, readonly Paragraph[]>> {
    const found = new Map(before);
    for (const { attributes } of childrenNamed(sectPr, reference)) {
      const relationship = this.relationships.get(attributes['id'] ?? '');
      const kind = (attributes['type'] ?? 'default') as FooterKind;
      if (relationship && !relationship.external) found.set(kind, await this.#lines(relationship.target));
    }
    return found;
  }

  async #lines(part: string): Promise<readonly Paragraph[]> {
    const known = this.#read.get(part);
    if (known || !this.source.has(part)) return known ?? [];
    const root = readWordPart(await this.source.readText(part), part);
    const lines = readFooterLines(root, this.resolver);
    this.#read.set(part, lines);
    return lines;
  }
}
