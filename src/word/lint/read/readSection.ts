import { childNamed, numberOf, switchOf, type WordElement } from './WordElement';
import type { Grid, PageSetup } from './WordDocument';

export interface DocumentSettings {
  readonly evenAndOdd: boolean;
  readonly gutterAtTop: boolean;
  readonly eastAsiaLanguage: string | undefined;
}

export function readSettings(root: WordElement | undefined): DocumentSettings {
  return {
    evenAndOdd: switchOf(root, 'w:evenAndOddHeaders') ?? false,
    gutterAtTop: switchOf(root, 'w:gutterAtTop') ?? false,
    eastAsiaLanguage: childNamed(root, 'w:themeFontLang')?.attributes['eastAsia'],
  };
}

/** Word's own values, where a section states none: US Letter. */
const DEFAULTS = { width: 12240, height: 15840, margin: 1440, edge: 720 };

export function readPageSetup(sectPr: WordElement | undefined, settings: DocumentSettings): PageSetup {
  const size = childNamed(sectPr, 'w:pgSz')?.attributes ?? {};
  const margin = childNamed(sectPr, 'w:pgMar')?.attributes ?? {};
  const numbers = childNamed(sectPr, 'w:pgNumType')?.attributes ?? {};
  const gutter = numberOf(margin['gutter']) ?? 0;
  const edge = (name: string): number => Math.abs(numberOf(margin[name]) ?? DEFAULTS.margin);
  return {
    width: numberOf(size['w']) ?? DEFAULTS.width,
    height: numberOf(size['h']) ?? DEFAULTS.height,
    top: edge('top') + (settings.gutterAtTop ? gutter : 0),
    bottom: edge('bottom'),
    left: edge('left') + (settings.gutterAtTop ? 0 : gutter),
    right: edge('right'),
    footer: numberOf(margin['footer']) ?? DEFAULTS.edge,
    columns: numberOf(childNamed(sectPr, 'w:cols')?.attributes['num']) ?? 1,
    grid: readGrid(childNamed(sectPr, 'w:docGrid')?.attributes ?? {}),
    titlePage: switchOf(sectPr, 'w:titlePg') ?? false,
    numberFormat: numbers['fmt'] ?? 'decimal',
    numberStart: numberOf(numbers['start']),
    ownSheet: childNamed(sectPr, 'w:type')?.attributes['val'] === 'oddPage',
  };
}

const GRIDS: Readonly<Record<string, Grid['kind']>> = {
  lines: 'lines',
  linesAndChars: 'linesAndChars',
  snapToChars: 'snapToChars',
};

function readGrid(grid: Readonly<Record<string, string>>): Grid {
  const linePitch = numberOf(grid['linePitch']) ?? 0;
  return {
    kind: linePitch > 0 ? (GRIDS[grid['type'] ?? ''] ?? 'none') : 'none',
    linePitch,
    charSpace: numberOf(grid['charSpace']) ?? 0,
  };
}
