import { writePackage } from '../../opc/rewritePackage';
import { drawNumbering, HEADING_LIST } from '../styles/drawNumbering';
import { drawStyles } from '../styles/drawStyles';
import { fixedParts } from '../styles/fixedParts';
import type { HouseStyle } from '../styles/HouseStyle';
import { houseStyleNamed } from '../styles/houseStyles';
import { officialStyle } from '../styles/officialStyle';
import { varyStyle } from '../styles/varyStyle';
import { composeText } from './compose/composeText';
import { readSettings } from './compose/Settings';
import { drawDocument, opensPaper } from './draw/drawDocument';
import { drawFeet } from './draw/drawFeet';
import { Drawing } from './draw/Drawing';
import { packageFrame } from './packageFrame';
import type { TextTemplate } from './TextTemplate';

/**
 * Builds the Word template that a text template describes. Its tags are still tags: it can be edited in Word, and
 * rendered as any other. Same text, same bytes.
 * @param house Instead of the one the template names (`版式: …`); 公文 when neither does.
 * @throws ProductError `template.text` for looks the house does not have
 */
export async function buildTemplateDocx(template: TextTemplate, house?: HouseStyle): Promise<Uint8Array> {
  const { frontMatter } = template;
  const { landscape, variation, numberedHeadings } = readSettings(frontMatter);
  const named = house ?? houseStyleNamed(frontMatter['版式'] ?? '') ?? officialStyle;
  const style = varyStyle(named, variation);
  const composed = composeText(template, style);
  const drawing = new Drawing(style);
  const feet = drawFeet(drawing, {
    header: composed.header,
    footerNote: composed.footerNote,
    covered: composed.cover.length > 0,
    mixed: !landscape && composed.blocks.some(({ kind }) => kind === 'landscape'),
    several: composed.blocks.some(opensPaper),
  });
  const document = drawDocument(composed.cover, composed.blocks, feet, drawing, landscape);
  drawing.faults.throwAny();
  const parts = new Map<string, string>([
    ...packageFrame(feet),
    ['word/document.xml', document],
    ['word/styles.xml', drawStyles(style, numberedHeadings ? HEADING_LIST : undefined)],
    ['word/numbering.xml', drawNumbering(style, drawing.lists, numberedHeadings)],
    ...feet.map(({ part, xml }) => [part, xml] as const),
    ...fixedParts(style),
  ]);
  return writePackage(parts);
}
