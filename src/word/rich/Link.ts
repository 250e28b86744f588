import { safeLink } from '../tags/linkTarget';
import { escapeXml } from '../xml/escapeXml';
import type { DocumentParts } from './DocumentParts';
import { RichContent, type DrawSite } from './RichContent';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLE = 'Hyperlink';

/** A link; the text alone when its address may not be followed. */
export function drawLink(address: string, text: string): Link | string | undefined {
  const target = safeLink(address);
  const shown = text === '' ? address : text;
  if (target !== undefined) return new Link(target, shown);
  return shown === '' ? undefined : shown;
}

export class Link extends RichContent {
  constructor(
    private readonly target: string,
    private readonly shown: string,
  ) {
    super('inline');
  }

  override get plainText(): string {
    return this.shown;
  }

  draw(document: DocumentParts, { runProperties, inLink }: DrawSite): string {
    const { prefix: w } = document;
    const text = `<${w}t xml:space="preserve">${escapeXml(this.shown)}</${w}t>`;
    if (inLink) return `<${w}r>${runProperties}${text}</${w}r>`;
    const id = document.relate('hyperlink', this.target, { external: true });
    const style = document.style(STYLE, STYLE, styleXml('w:'));
    const run = `<${w}r>${inStyle(runProperties, style, w)}${text}</${w}r>`;
    return `<${w}hyperlink xmlns:r="${RELATIONSHIPS}" r:id="${id}">${run}</${w}hyperlink>`;
  }
}

/** The run's own properties with the style of links, unless it has a style already. */
function inStyle(properties: string, style: string, w: string): string {
  if (properties.includes(`<${w}rStyle`)) return properties;
  const link = `<${w}rStyle ${w}val="${escapeXml(style)}"/>`;
  return properties === '' ? `<${w}rPr>${link}</${w}rPr>` : properties.replace('>', `>${link}`);
}

const styleXml = (w: string): string =>
  `<${w}style ${w}type="character" ${w}styleId="${STYLE}"><${w}name ${w}val="${STYLE}"/><${w}uiPriority ${w}val="99"/>` +
  `<${w}unhideWhenUsed/><${w}rPr><${w}color ${w}val="0563C1"/><${w}u ${w}val="single"/></${w}rPr></${w}style>`;
