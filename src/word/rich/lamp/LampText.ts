import type { LampColour } from '../../helpers/lampOf';
import { escapeXml } from '../../xml/escapeXml';
import type { DocumentParts } from '../DocumentParts';
import { RichContent, type DrawSite } from '../RichContent';
import { mergeProperties, type PropertyName } from '../../xml/mergeProperties';

/** Dark enough to be read on white paper, and what stands behind the words when asked for. */
const COLOURS: Readonly<Record<LampColour, { readonly ink: string; readonly ground: string }>> = {
  red: { ink: 'C00000', ground: 'F8CBCB' },
  yellow: { ink: '9C5700', ground: 'FFEB9C' },
  green: { ink: '006100', ground: 'C6EFCE' },
  grey: { ink: '595959', ground: 'E7E6E6' },
};

/** A state in its colour. Its words say the same: on black-and-white paper nothing is lost. */
export class LampText extends RichContent {
  constructor(
    private readonly words: string,
    private readonly colour: LampColour,
    private readonly onGround: boolean,
  ) {
    super('inline');
  }

  override get plainText(): string {
    return this.words;
  }

  draw({ prefix: w }: DocumentParts, { runProperties }: DrawSite): string {
    const { ink, ground } = COLOURS[this.colour];
    const added = new Map<PropertyName<'rPr'>, string>([['color', `<${w}color ${w}val="${ink}"/>`]]);
    // What may not wait is bold too.
    if (this.colour === 'red') added.set('b', `<${w}b/>`).set('bCs', `<${w}bCs/>`);
    if (this.onGround) added.set('shd', `<${w}shd ${w}val="clear" ${w}color="auto" ${w}fill="${ground}"/>`);
    const properties = mergeProperties('rPr', runProperties, added, w);
    return `<${w}r>${properties}<${w}t xml:space="preserve">${escapeXml(this.words)}</${w}t></${w}r>`;
  }
}
