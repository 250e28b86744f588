import type { HouseStyle } from './HouseStyle';

/** Takes the styles that ask for it off the page's grid: the docx package has no word for it. */
export function offGridStyles(styles: string, { looks }: HouseStyle): string {
  return looks
    .filter(({ offGrid }) => offGrid)
    .reduce(
      (xml, { id }) =>
        xml.replace(
          new RegExp(
            `(<w:style [^>]*w:styleId="${id}"(?:(?!</w:style>).)*?)(<w:spacing w:(?:after|before|line))`,
            's',
          ),
          '$1<w:snapToGrid w:val="0"/>$2',
        ),
      styles,
    );
}
