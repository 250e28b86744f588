import { XML_HEAD } from '../styles/xmlHead';
import { idOf } from './draw/drawDocument';
import type { DrawnFoot } from './draw/drawFeet';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Content types and relationships; `[Content_Types].xml` first. */
export function packageFrame(feet: readonly DrawnFoot[]): [string, string][] {
  const wordParts = ['styles', 'numbering', 'settings', 'fontTable'];
  const types = [
    override('/word/document.xml', `${WORD_TYPE}.document.main+xml`),
    ...wordParts.map((name) => override(`/word/${name}.xml`, `${WORD_TYPE}.${name}+xml`)),
    ...feet.map(({ part, kind }) => override(`/${part}`, `${WORD_TYPE}.${kind}+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ];
  const top = [
    relationship('rId1', `${OFFICE}/officeDocument`, 'word/document.xml'),
    relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relationship('rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'),
  ];
  const own = [
    ...wordParts.map((name) => relationship(name, `${OFFICE}/${name}`, `${name}.xml`)),
    ...feet.map(({ part, kind }) =>
      relationship(idOf(part), `${OFFICE}/${kind}`, part.slice('word/'.length)),
    ),
  ];
  return [
    [
      '[Content_Types].xml',
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
    ['_rels/.rels', relationships(top)],
    ['word/_rels/document.xml.rels', relationships(own)],
  ];
}

const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${type}"/>`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const relationships = (inside: readonly string[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside.join('')}</Relationships>`;
