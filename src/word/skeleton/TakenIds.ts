import type { IdSpace } from './IdSpace';

/** Where ids stand in the text of a part. Each match ends at the next tag: no text makes it slow. */
const PATTERNS: ReadonlyMap<IdSpace, RegExp> = new Map<IdSpace, RegExp>([
  ['drawing', /<\w+:(?:docPr|cNvPr)\b[^<]*?\sid="(\d+)"/g],
  ['shape', /\s(?:id|o:spid|spid)="([^"]*[^\d"][^"]*)"/g],
  ['bookmark', /<\w+:bookmarkStart\b[^<]*?:id="(\d+)"/g],
  ['bookmarkName', /<\w+:(?:bookmark|move(?:From|To)Range)Start\b[^<]*?:name="([^"]*)"/g],
  ['revision', /<\w+:(?:ins|del|move\w+|cell\w+|\w+Change|customXml\w+)\b[^<]*?:id="(\d+)"/g],
  ['permission', /<\w+:permStart\b[^<]*?:id="([^"]*)"/g],
  ['control', /<\w+:id\b[^<]*?:val="(-?\d+)"/g],
  ['footnote', /<\w+:footnote\b[^<]*?:id="(-?\d+)"/g],
  ['endnote', /<\w+:endnote\b[^<]*?:id="(-?\d+)"/g],
  ['comment', /<\w+:comment\b[^<]*?:id="(\d+)"/g],
  ['numbering', /<\w+:num\b[^<]*?:numId="(\d+)"/g],
]);

/** Longer texts are read at once, so that nobody keeps them. */
const LONGEST_KEPT = 4_000_000;

/** Ids a package has. Most renderings need no new ones: a space is read when somebody asks for it. */
export class TakenIds {
  private readonly taken = new Map<IdSpace, Set<string>>();
  private readonly texts: string[] = [];

  read(text: string): void {
    if (text.length <= LONGEST_KEPT) this.texts.push(text);
    for (const space of PATTERNS.keys()) {
      const known = this.taken.get(space);
      if (text.length > LONGEST_KEPT) readInto(known ?? this.of(space), space, text);
      else if (known) readInto(known, space, text);
    }
  }

  of(space: IdSpace): Set<string> {
    let ids = this.taken.get(space);
    if (ids) return ids;
    this.taken.set(space, (ids = new Set()));
    for (const text of this.texts) readInto(ids, space, text);
    return ids;
  }
}

function readInto(ids: Set<string>, space: IdSpace, text: string): void {
  const pattern = PATTERNS.get(space);
  if (pattern) for (const [, id] of text.matchAll(pattern)) if (id !== undefined) ids.add(id);
}
