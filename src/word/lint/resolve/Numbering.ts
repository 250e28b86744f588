import {
  childNamed,
  childrenNamed,
  numberOf,
  switchOf,
  valueOf,
  type WordElement,
} from '../read/WordElement';
import { formatOrdinal } from './formatOrdinal';
import { readParagraphLayer, type ParagraphLayer } from './ParagraphLayer';
import { readRunLayer, type RunLayer } from './RunLayer';
import type { StyleSheet } from './StyleSheet';
import type { ThemeFonts } from './ThemeFonts';

export interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** `%1、` */
  readonly text: string;
  /** Whether a tab, a space or nothing follows. */
  readonly suffix: string;
  /** Levels above it are printed as digits: 1.1 under 一. */
  readonly legal: boolean;
  /** The level (from 1) whose next number makes it begin anew; 0: none; absent: any above. */
  readonly restartAfter: number | undefined;
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
}

interface List {
  /** Lists of the same definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Word has nine; what a file makes up beyond them is not counted. */
const LEVELS = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8]);

/** The lists of a document, and how far each has counted. */
export class Numbering {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  level(numbering: ParagraphLayer['numbering']): NumberingLevel | undefined {
    const { id = '0', level = 0 } = numbering ?? {};
    return this.lists.get(id)?.levels.get(level);
  }

  /** What Word prints before the next paragraph of a list; to be asked once a paragraph, in the order of the text. */
  nextLabel(numbering: ParagraphLayer['numbering']): string {
    const { id = '0', level = 0 } = numbering ?? {};
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own || !LEVELS.has(level)) return '';
    const counts = this.#countsOf(id, list);
    counts.forEach((_, at) => {
      if (at > level && restartsAt(list.levels.get(at), level)) counts[at] = undefined;
    });
    for (let at = 0; at < level; at += 1) counts[at] ??= list.levels.get(at)?.start ?? 0;
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    if (own.format === 'bullet') return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatOrdinal(
        counts[at] ?? 1,
        own.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal'),
      );
    });
  }

  #countsOf(id: string, list: List): (number | undefined)[] {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    if (this.#begun.has(id)) return counts;
    this.#begun.add(id);
    for (const [level, start] of list.restarts) counts[level] = start - 1;
    return counts;
  }
}

function restartsAt(deeper: NumberingLevel | undefined, level: number): boolean {
  return deeper?.restartAfter === undefined || level < deeper.restartAfter;
}

export const noNumbering = (): Numbering => new Numbering(new Map());

export function readNumberingPart(root: WordElement, styles: StyleSheet, theme: ThemeFonts): Numbering {
  const definitions = new Map(
    childrenNamed(root, 'w:abstractNum').map((element) => [element.attributes['abstractNumId'], element]),
  );
  const nums = new Map(childrenNamed(root, 'w:num').map((element) => [element.attributes['numId'], element]));
  /** A definition may only point at a list style, which points at the list that has the levels. */
  const definitionOf = (num: WordElement | undefined, hops = 0): WordElement | undefined => {
    const definition = definitions.get(valueOf(num, 'w:abstractNumId'));
    const link = valueOf(definition, 'w:numStyleLink');
    if (link === undefined || hops > 5) return definition;
    return definitionOf(nums.get(styles.findNumbering(link)?.paragraph.numbering?.id), hops + 1);
  };
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const definition = definitionOf(num);
    const overrides = childrenNamed(num, 'w:lvlOverride');
    const levels = [
      ...childrenNamed(definition, 'w:lvl'),
      ...overrides.flatMap((override) => childrenNamed(override, 'w:lvl')),
    ];
    lists.set(id ?? '', {
      definition: definition?.attributes['abstractNumId'] ?? `num ${id ?? ''}`,
      levels: new Map(levels.map((level) => [levelNumber(level), readLevel(level, theme)])),
      restarts: new Map(
        overrides.flatMap((override) => {
          const start = numberOf(valueOf(override, 'w:startOverride'));
          return start === undefined ? [] : [[levelNumber(override), start] as const];
        }),
      ),
    });
  }
  return new Numbering(lists);
}

const levelNumber = ({ attributes }: WordElement): number => numberOf(attributes['ilvl']) ?? 0;

function readLevel(level: WordElement, theme: ThemeFonts): NumberingLevel {
  return {
    start: numberOf(valueOf(level, 'w:start')) ?? 0,
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    suffix: valueOf(level, 'w:suff') ?? 'tab',
    legal: switchOf(level, 'w:isLgl') ?? false,
    restartAfter: numberOf(valueOf(level, 'w:lvlRestart')),
    paragraph: readParagraphLayer(childNamed(level, 'w:pPr')),
    run: readRunLayer(childNamed(level, 'w:rPr'), theme),
  };
}
