/** Writes elements of a styles part with the document's prefix. */
export class StyleXml {
  /** @param prefix `x:`, or empty */
  constructor(private readonly prefix: string) {}

  tag(name: string, attributes: string, inside = ''): string {
    const start = `<${this.prefix}${name}${attributes ? ` ${attributes}` : ''}`;
    return inside ? `${start}>${inside}</${this.prefix}${name}>` : `${start}/>`;
  }

  /** @param rgb `RRGGBB` */
  color(name: string, rgb: string): string {
    return this.tag(name, `rgb="FF${rgb}"`);
  }

  solid(rgb: string): string {
    const inside = this.color('fgColor', rgb) + this.tag('bgColor', 'indexed="64"');
    return this.tag('fill', '', this.tag('patternFill', 'patternType="solid"', inside));
  }

  /** A thin line all round. */
  border(rgb: string): string {
    const side = (name: string) => this.tag(name, 'style="thin"', this.color('color', rgb));
    return this.tag('border', '', ['left', 'right', 'top', 'bottom'].map(side).join(''));
  }
}
