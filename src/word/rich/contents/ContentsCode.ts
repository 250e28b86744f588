/** What a TOC field asks for. */
export interface ContentsCode {
  /** Level of a paragraph in the table; undefined: it is not listed. */
  levelOf(styleName: string, outline: number | undefined): number | undefined;
  /** Levels printed without page numbers. */
  isNumbered(level: number): boolean;
  readonly links: boolean;
}

const SWITCH = /\\([a-z])\s*(?:"([^"]*)"|“([^”]*)”|([^\s\\]+))?/gi;
/** Switches that ask for nothing but headings. */
const HEADINGS_ONLY = new Set(['o', 'h', 'z', 'u', 't', 'n', 'p', 'w', 'x']);
const HEADING = /^(?:heading|标题|標題) ?([1-9])$/i;

/** Undefined for codes that list something else: figures, marked entries, a part of the document. */
export function parseContentsCode(code: string): ContentsCode | undefined {
  if (!/^\s*TOC(?:\s|$)/i.test(code)) return undefined;
  const switches = new Map<string, string>();
  for (const [, name = '', quoted, curly, bare] of code.matchAll(SWITCH)) {
    if (!HEADINGS_ONLY.has(name.toLowerCase())) return undefined;
    switches.set(name.toLowerCase(), quoted ?? curly ?? bare ?? '');
  }
  const byName = stylesIn(switches.get('t'));
  const own = rangeOf(switches.get('o'));
  const headings = own ?? (byName || switches.has('u') ? undefined : { from: 1, to: 9 });
  const outlines = switches.has('u') ? (own ?? { from: 1, to: 9 }) : undefined;
  const bare = switches.has('n') ? (rangeOf(switches.get('n')) ?? { from: 1, to: 9 }) : undefined;
  return {
    links: switches.has('h'),
    isNumbered: (level) => !isIn(bare, level),
    levelOf(styleName, outline) {
      const named = byName?.get(styleName.toLowerCase());
      if (named !== undefined) return named;
      const heading = Number(HEADING.exec(styleName)?.[1] ?? 0);
      if (isIn(headings, heading)) return heading;
      const level = (outline ?? 9) + 1;
      return isIn(outlines, level) && level <= 9 ? level : undefined;
    },
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const isIn = (range: Range | undefined, level: number): boolean =>
  range !== undefined && level >= range.from && level <= range.to;

function rangeOf(written: string | undefined): Range | undefined {
  const [, from, to] = /^\s*([1-9])\s*[-–]\s*([1-9])\s*$/.exec(written ?? '') ?? [];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  return written === '' ? { from: 1, to: 9 } : undefined;
}

/** `标题,1,小标题,2`; lists are written with semicolons in some languages. */
function stylesIn(written: string | undefined): Map<string, number> | undefined {
  if (written === undefined) return undefined;
  const words = written.split(/[,;，；]/).map((word) => word.trim());
  const levels = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at += 2) {
    const level = Number(words[at + 1]);
    if (level >= 1 && level <= 9) levels.set((words[at] ?? '').toLowerCase(), level);
  }
  return levels;
}
