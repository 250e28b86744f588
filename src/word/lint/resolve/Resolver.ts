import { valueOf, childNamed, type WordElement } from '../read/WordElement';
import { noNumbering, type Numbering, type NumberingLevel } from './Numbering';
import { mergeParagraphs, noParagraphLayer, readParagraphLayer, type ParagraphLayer } from './ParagraphLayer';
import { mergeRuns, noRunLayer, readRunLayer, type RunLayer, type Toggles } from './RunLayer';
import { noStyles, type Style, type StyleSheet } from './StyleSheet';
import { noTheme, type ThemeFonts } from './ThemeFonts';

/** What a paragraph is in the end, and what its runs start from. */
export interface ResolvedParagraph {
  readonly styleName: string;
  readonly format: ParagraphLayer;
  readonly level: NumberingLevel | undefined;
  readonly numbering: ParagraphLayer['numbering'];
  /** Of its label. */
  readonly labelRun: RunLayer;
  /** Of a run, by the run's properties. */
  runOf(rPr: WordElement | undefined): RunLayer;
}

/** Word's own defaults, where a document says nothing at all. */
const WORD_SIZE_PT = 10;

/**
 * Works out effective properties: document defaults, table style, paragraph style and all it is based on, numbering
 * level, character style, direct. **Source**: ISO/IEC 29500-1 §17.7.2 and §17.7.3.
 */
export class Resolver {
  constructor(
    readonly styles: StyleSheet = noStyles,
    readonly numbering: Numbering = noNumbering(),
    readonly theme: ThemeFonts = noTheme,
  ) {}

  /** @param tableStyleId of the table around it */
  paragraph(pPr: WordElement | undefined, tableStyleId?: string): ResolvedParagraph {
    const table = tableStyleId === undefined ? undefined : this.styles.find(tableStyleId, 'table');
    const style = this.styles.find(valueOf(pPr, 'w:pStyle'), 'paragraph');
    const direct = readParagraphLayer(pPr);
    const format = [
      this.styles.documentParagraph,
      ...this.#layersOf(table),
      ...this.#layersOf(style),
      ...this.#withNumbering(direct),
    ].reduce(mergeParagraphs);
    const level = this.numbering.level(format.numbering);
    const runOf = (rPr: WordElement | undefined): RunLayer => this.#run(rPr, table, style);
    const mark = runOf(childNamed(pPr, 'w:rPr'));
    return {
      styleName: style?.name ?? '',
      format,
      level,
      numbering: format.numbering,
      labelRun: level ? mergeRuns(mark, level.run) : mark,
      runOf,
    };
  }

  #layersOf(style: Style | undefined): readonly ParagraphLayer[] {
    return this.styles.chainOf(style).flatMap(({ paragraph }) => this.#withNumbering(paragraph));
  }

  /** A list's indent stands below that of the place that names the list, above everything before it. */
  #withNumbering(layer: ParagraphLayer): readonly ParagraphLayer[] {
    if (layer.numbering?.id === undefined) return [layer];
    return [this.numbering.level(layer.numbering)?.paragraph ?? noParagraphLayer, layer];
  }

  #run(rPr: WordElement | undefined, table: Style | undefined, paragraph: Style | undefined): RunLayer {
    const character = this.styles.findCharacter(valueOf(rPr, 'w:rStyle'));
    const direct = readRunLayer(rPr, this.theme);
    const layers = [table, paragraph, character].map((style) => this.styles.runOf(style));
    const merged = [this.styles.documentRun, ...layers, direct].reduce(mergeRuns, noRunLayer);
    return {
      ...merged,
      sizePt: merged.sizePt ?? WORD_SIZE_PT,
      bold: toggle('bold', this.styles.documentRun, layers, direct),
      italic: toggle('italic', this.styles.documentRun, layers, direct),
      hidden: toggle('hidden', this.styles.documentRun, layers, direct),
    };
  }
}

/** Direct formatting sets; styles turn each other over; what the defaults turn on stays on. */
function toggle(
  name: keyof Toggles,
  defaults: RunLayer,
  styles: readonly RunLayer[],
  direct: RunLayer,
): boolean {
  return (
    direct[name] ??
    (defaults[name] === true || styles.filter((layer) => layer[name] === true).length % 2 === 1)
  );
}
