import { Document, Packer } from 'docx';
import { openPackage } from '../../opc/openPackage';
import { writePackage } from '../../opc/rewritePackage';
import type { HouseStyle } from '../styles/HouseStyle';
import { docxStyles } from '../styles/docxStyles';
import { pageOf } from '../styles/pageOf';
import { fixedParts } from '../styles/fixedParts';
import { offGridStyles } from '../styles/offGridStyles';
import { drawBlocks } from './drawBlocks';
import { pageNumberFooters } from './pageNumberFooters';
import type { TextTemplate } from './TextTemplate';

/**
 * Builds the Word template that a text template describes, in a house style. Its tags are still tags: it can be
 * edited in Word, and rendered as any other. Same text, same bytes.
 * @throws ProductError `template.look` for a style the house does not have
 */
export async function buildTemplateDocx(template: TextTemplate, style: HouseStyle): Promise<Uint8Array> {
  const page = pageOf(style, template.frontMatter['方向'] === '横向');
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: docxStyles(style),
    sections: [
      {
        properties: page.section,
        footers: pageNumberFooters(style),
        children: drawBlocks(template.blocks, style, page.textWidthTwips),
      },
    ],
  });
  const draft = await openPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
  // Written anew, not rewritten: docx stamps each zip entry with the clock.
  const parts = new Map<string, string | Uint8Array>();
  for (const name of draft.partNames) parts.set(name, await draft.readBytes(name));
  parts.set('word/styles.xml', offGridStyles(await draft.readText('word/styles.xml'), style));
  for (const [name, content] of fixedParts(style)) parts.set(name, content);
  return writePackage(parts);
}
