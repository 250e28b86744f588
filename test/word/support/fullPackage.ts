import { mkdirSync, writeFileSync } from 'node:fs';
import { writePackage } from '../../../src/opc/rewritePackage';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'mc:Ignorable="w14"',
].join(' ');
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface FullPackage {
  /** What stands in `w:body`, without its last section. */
  readonly body: string;
  /** What stands inside the roots: `w:footnote`s, `w:comment`s, paragraphs. */
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly chart?: string;
  /** Whole parts beside these, by name: text and content type. */
  readonly more?: Readonly<Record<string, readonly [xml: string, contentType: string]>>;
  /** Further relationships of the document, as XML. */
  readonly relationships?: string;
  /** What stands in core.xml. */
  readonly core?: string;
}

const SEPARATORS = (note: string): string =>
  `<w:${note} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${note}>` +
  `<w:${note} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${note}>`;

const level = (ilvl: number, text: string): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, '%1.')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/></w:style>';

/** A document as Word writes it: styles, a list (`w:numId` 1), header, notes, comments, properties. */
export async function fullPackage(given: FullPackage): Promise<Uint8Array> {
  const parts = new Map<string, string>();
  const overrides: string[] = [];
  const relationships: string[] = [];
  const add = (name: string, xml: string, type: string, relation?: string): void => {
    parts.set(name, `${HEAD}${xml}`);
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
    if (relation === undefined) return;
    const id = `rId${relationships.length + 1}`;
    relationships.push(
      `<Relationship Id="${id}" Type="${R}/${relation}" Target="${name.replace('word/', '')}"/>`,
    );
  };
  const root = (name: string, inside: string): string => `<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
  add(
    'word/styles.xml',
    root('styles', STYLES).replace(/ mc:Ignorable="w14"/, ''),
    `${WORD}.styles+xml`,
    'styles',
  );
  add('word/numbering.xml', root('numbering', NUMBERING), `${WORD}.numbering+xml`, 'numbering');
  const { footnotes, endnotes, comments, header, chart } = given;
  if (footnotes !== undefined)
    add(
      'word/footnotes.xml',
      root('footnotes', SEPARATORS('footnote') + footnotes),
      `${WORD}.footnotes+xml`,
      'footnotes',
    );
  if (endnotes !== undefined)
    add(
      'word/endnotes.xml',
      root('endnotes', SEPARATORS('endnote') + endnotes),
      `${WORD}.endnotes+xml`,
      'endnotes',
    );
  if (comments !== undefined)
    add('word/comments.xml', root('comments', comments), `${WORD}.comments+xml`, 'comments');
  if (header !== undefined) add('word/header1.xml', root('hdr', header), `${WORD}.header+xml`, 'header');
  if (chart !== undefined)
    add(
      'word/charts/chart1.xml',
      chart,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      'chart',
    );
  for (const [name, [xml, type]] of Object.entries(given.more ?? {})) add(name, xml, type);
  const headerId = relationships.findIndex((one) => one.includes('/header"')) + 1;
  const reference = headerId > 0 ? `<w:headerReference w:type="default" r:id="rId${headerId}"/>` : '';
  const section = `<w:sectPr>${reference}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;
  add(
    'word/document.xml',
    root('document', `<w:body>${given.body}${section}</w:body>`),
    `${WORD}.document.main+xml`,
  );
  const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${given.core ?? ''}</cp:coreProperties>`;
  add('docProps/core.xml', core, 'application/vnd.openxmlformats-package.core-properties+xml');
  const types = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  const list = (inside: string): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return writePackage(
    new Map([
      ['[Content_Types].xml', types],
      [
        '_rels/.rels',
        list(
          `<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
        ),
      ],
      ['word/_rels/document.xml.rels', list(relationships.join('') + (given.relationships ?? ''))],
      ...parts,
    ]),
  );
}

/** Writes a document for other programs to look at, when `DUBAN_KEEP` names a folder. */
export function keep(name: string, docx: Uint8Array): void {
  const folder = process.env['DUBAN_KEEP'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.docx`, docx);
}

export const cell = (content: string, properties = '<w:tcW w:w="2000" w:type="dxa"/>'): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : `<w:p><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`}</w:tc>`;
export const tr = (...cells: string[]): string =>
  `<w:tr>${cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`;
/** A table with a grid of so many columns, 2000 twips each. */
export const grid = (columns: number, ...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${columns * 2000}" w:type="dxa"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
