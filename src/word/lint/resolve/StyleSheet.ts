import { childNamed, childrenNamed, valueOf, type WordElement } from '../read/WordElement';
import { noParagraphLayer, readParagraphLayer, type ParagraphLayer } from './ParagraphLayer';
import { mergeRuns, noRunLayer, readRunLayer, type RunLayer } from './RunLayer';
import type { ThemeFonts } from './ThemeFonts';

export interface Style {
  readonly id: string;
  /** As Word's list of styles shows it. */
  readonly name: string;
  readonly kind: string;
  readonly basedOn: string | undefined;
  readonly run: RunLayer;
  readonly paragraph: ParagraphLayer;
}

/** Styles based on each other; people stop at five. */
const DEEPEST = 50;

/** The styles of a document, each with all those it is based on. */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #defaults = new Map<string, Style>();
  readonly #runs = new Map<string, RunLayer>();

  constructor(
    styles: readonly { readonly style: Style; readonly isDefault: boolean }[],
    /** `w:docDefaults` */
    readonly documentRun: RunLayer,
    readonly documentParagraph: ParagraphLayer,
  ) {
    for (const { style, isDefault } of styles) {
      this.#styles.set(style.id, style);
      if (isDefault) this.#defaults.set(style.kind, style);
    }
  }

  /** The style of that id, else the default one of its kind, which is what Word takes for an unknown id. */
  find(id: string | undefined, kind: 'paragraph' | 'table'): Style | undefined {
    const named = id === undefined ? undefined : this.#styles.get(id);
    return named?.kind === kind ? named : this.#defaults.get(kind);
  }

  /** A character style has no default that counts. */
  findCharacter(id: string | undefined): Style | undefined {
    const named = id === undefined ? undefined : this.#styles.get(id);
    return named?.kind === 'character' ? named : undefined;
  }

  findNumbering(id: string): Style | undefined {
    return this.#styles.get(id);
  }

  /** The style and those below it, the undermost first. */
  chainOf(style: Style | undefined): readonly Style[] {
    const chain: Style[] = [];
    for (let at = style; at && chain.length < DEEPEST && !chain.includes(at);) {
      chain.unshift(at);
      at = at.basedOn === undefined ? undefined : this.#styles.get(at.basedOn);
    }
    return chain;
  }

  runOf(style: Style | undefined): RunLayer {
    if (!style) return noRunLayer;
    const known = this.#runs.get(style.id);
    if (known) return known;
    const run = this.chainOf(style).reduce((layer, { run: own }) => mergeRuns(layer, own), noRunLayer);
    this.#runs.set(style.id, run);
    return run;
  }
}

export const noStyles = new StyleSheet([], noRunLayer, noParagraphLayer);

export function readStyleSheet(root: WordElement, theme: ThemeFonts): StyleSheet {
  const defaults = childNamed(root, 'w:docDefaults');
  const rPr = childNamed(childNamed(defaults, 'w:rPrDefault'), 'w:rPr');
  const pPr = childNamed(childNamed(defaults, 'w:pPrDefault'), 'w:pPr');
  return new StyleSheet(
    childrenNamed(root, 'w:style').map((element) => ({
      style: readStyle(element, theme),
      isDefault: ['1', 'true', 'on'].includes(element.attributes['default'] ?? ''),
    })),
    readRunLayer(rPr, theme),
    readParagraphLayer(pPr),
  );
}

function readStyle(element: WordElement, theme: ThemeFonts): Style {
  const id = element.attributes['styleId'] ?? '';
  return {
    id,
    name: valueOf(element, 'w:name') ?? id,
    kind: element.attributes['type'] ?? 'paragraph',
    basedOn: valueOf(element, 'w:basedOn'),
    run: readRunLayer(childNamed(element, 'w:rPr'), theme),
    paragraph: readParagraphLayer(childNamed(element, 'w:pPr')),
  };
}
