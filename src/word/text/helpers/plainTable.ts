/** A cell of a table without rules; `merge`: it begins a cell that goes on below, or goes on. */
export interface PlainCell {
  readonly paragraphs: string;
  readonly merge?: 'begins' | 'goesOn';
}

/** A centred table without rules and without margins in its cells: what stands side by side in a paper. */
export function plainTable(
  widths: readonly number[],
  rows: readonly (readonly PlainCell[])[],
  w: string,
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const margin = ['top', 'left', 'bottom', 'right'].map((side) => `<${w}${side} ${w}w="0" ${w}type="dxa"/>`);
  const merges = {
    begins: `<${w}vMerge ${w}val="restart"/><${w}vAlign ${w}val="center"/>`,
    goesOn: `<${w}vMerge/>`,
  };
  const drawn = rows.map((cells) => {
    const inside = cells.map(({ paragraphs, merge }, at) => {
      const width = `<${w}tcW ${w}w="${widths[at] ?? 0}" ${w}type="dxa"/>`;
      return `<${w}tc><${w}tcPr>${width}${merge ? merges[merge] : ''}</${w}tcPr>${paragraphs}</${w}tc>`;
    });
    return `<${w}tr><${w}trPr><${w}cantSplit/></${w}trPr>${inside.join('')}</${w}tr>`;
  });
  return (
    `<${w}tbl><${w}tblPr><${w}tblW ${w}w="${total}" ${w}type="dxa"/><${w}jc ${w}val="center"/>` +
    `<${w}tblLayout ${w}type="fixed"/><${w}tblCellMar>${margin.join('')}</${w}tblCellMar></${w}tblPr>` +
    `<${w}tblGrid>${widths.map((width) => `<${w}gridCol ${w}w="${width}"/>`).join('')}</${w}tblGrid>` +
    `${drawn.join('')}</${w}tbl>`
  );
}
