import { escapeXml } from '../xml/escapeXml';
import type { FontFace, HouseStyle } from './HouseStyle';
import { WORD_NAMESPACE, XML_HEAD } from './xmlHead';

/** Parts that depend on the house at most, not on the text. */
export function fixedParts(style: HouseStyle): ReadonlyMap<string, string> {
  return new Map([
    ['word/fontTable.xml', fontTable(style)],
    ['word/settings.xml', settings(style)],
    ['docProps/core.xml', coreProperties()],
    ['docProps/app.xml', appProperties()],
  ]);
}

/** Names other systems have for the same face, so that a missing font is replaced by its relative. */
function fontTable({ fonts, charset }: HouseStyle): string {
  const faces = fonts.filter(({ eastAsia }, at) => fonts.findIndex((f) => f.eastAsia === eastAsia) === at);
  const entries = faces.map((face) => fontEntry(face, charset));
  return `${XML_HEAD}<w:fonts ${WORD_NAMESPACE}>${entries.join('')}</w:fonts>`;
}

function fontEntry({ eastAsia, alternatives, family }: FontFace, charset: string): string {
  return (
    `<w:font w:name="${escapeXml(eastAsia)}"><w:altName w:val="${escapeXml(alternatives.join(','))}"/>` +
    `<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`
  );
}

function settings({ language, pageNumber }: HouseStyle): string {
  return (
    `${XML_HEAD}<w:settings ${WORD_NAMESPACE}><w:defaultTabStop w:val="420"/>` +
    `${pageNumber.form === 'dashes' ? '<w:evenAndOddHeaders/>' : ''}` +
    '<w:characterSpacingControl w:val="compressPunctuation"/>' +
    '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>' +
    '<w:doNotExpandShiftReturn/><w:useFELayout/>' +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="en-US" w:eastAsia="${language}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
  );
}

/** Title and moment are filled in when a report is rendered. */
function coreProperties(): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title></dc:title>' +
    '<dc:creator>督办</dc:creator><cp:lastModifiedBy>督办</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
    '<dcterms:created xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:created>' +
    '<dcterms:modified xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>'
  );
}

function appProperties(): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    '<Application>Duban</Application></Properties>'
  );
}
