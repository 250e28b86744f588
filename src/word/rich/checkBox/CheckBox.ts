import { escapeXml } from '../../xml/escapeXml';
import type { DocumentParts } from '../DocumentParts';
import { RichContent, type DrawSite } from '../RichContent';
import { mergeProperties } from '../../xml/mergeProperties';
import { signOf, type BoxSigns } from './BoxSigns';

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

export interface Box {
  readonly ticked: boolean;
  readonly label: string;
}

/** Boxes that can be ticked in Word, each with its label behind it. */
export class CheckBox extends RichContent {
  constructor(
    readonly boxes: readonly Box[],
    private readonly signs: BoxSigns,
    /** Between one label and the next box. */
    private readonly separator: string,
  ) {
    super('inline');
  }

  /** Of a single box. */
  get ticked(): boolean {
    return this.boxes.some(({ ticked }) => ticked);
  }

  override get plainText(): string {
    const { ticked, empty } = this.signs;
    return this.boxes.map((box) => signOf(box.ticked ? ticked : empty) + box.label).join(this.separator);
  }

  draw(document: DocumentParts, site: DrawSite): string {
    const { prefix: w } = document;
    const run = (text: string): string =>
      text === ''
        ? ''
        : `<${w}r>${site.runProperties}<${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r>`;
    return this.boxes
      .map(
        (box, index) =>
          run(index === 0 ? '' : this.separator) + this.control(box, document, site) + run(box.label),
      )
      .join('');
  }

  private control({ ticked, label }: Box, document: DocumentParts, site: DrawSite): string {
    const { prefix: w } = document;
    const { signs } = this;
    const sign = signOf(ticked ? signs.ticked : signs.empty);
    const font = escapeXml(signs.font);
    const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((slot) => ` ${w}${slot}="${font}"`).join('');
    const properties = mergeProperties(
      'rPr',
      site.runProperties,
      new Map([['rFonts', `<${w}rFonts ${w}hint="eastAsia"${fonts}/>`]]),
      w,
    );
    const title = label === '' ? '' : `<${w}alias ${w}val="${escapeXml(label.slice(0, 60))}"/>`;
    return (
      `<${w}sdt><${w}sdtPr>${properties}${title}<${w}id ${w}val="${document.newId('control')}"/>` +
      `<w14:checkbox xmlns:w14="${W14}"><w14:checked w14:val="${ticked ? 1 : 0}"/>` +
      `<w14:checkedState w14:val="${signs.ticked}" w14:font="${font}"/>` +
      `<w14:uncheckedState w14:val="${signs.empty}" w14:font="${font}"/></w14:checkbox></${w}sdtPr>` +
      `<${w}sdtContent><${w}r>${properties}<${w}t>${sign}</${w}t></${w}r></${w}sdtContent></${w}sdt>`
    );
  }
}
