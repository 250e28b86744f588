import { escapeXml } from '../xml/escapeXml';
import type { FontFace, HouseStyle } from './HouseStyle';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Parts the docx package writes in a way of its own: replaced, so that the document is ours and the same every time. */
export function fixedParts(style: HouseStyle): ReadonlyMap<string, string> {
  return new Map([
    ['word/fontTable.xml', fontTable(style)],
    ['word/settings.xml', settings()],
    ['docProps/core.xml', coreProperties()],
  ]);
}

/** Names other systems have for the same face, so that a missing font is replaced by its relative. */
function fontTable({ fonts }: HouseStyle): string {
  return `${XML}<w:fonts ${W}>${fonts.map(fontEntry).join('')}</w:fonts>`;
}

function fontEntry({ eastAsia, alternatives, family }: FontFace): string {
  return (
    `<w:font w:name="${escapeXml(eastAsia)}"><w:altName w:val="${escapeXml(alternatives.join(','))}"/>` +
    `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`
  );
}

function settings(): string {
  return (
    `${XML}<w:settings ${W}><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>` +
    '<w:characterSpacingControl w:val="compressPunctuation"/>' +
    '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>' +
    '<w:doNotExpandShiftReturn/><w:useFELayout/>' +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
  );
}

/** Title and moment are filled in when a report is rendered. */
function coreProperties(): string {
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title></dc:title>' +
    '<dc:creator>督办</dc:creator><cp:lastModifiedBy>督办</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
    '<dcterms:created xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:created>' +
    '<dcterms:modified xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>'
  );
}
