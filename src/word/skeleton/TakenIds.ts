import type { IdSpace } from './IdSpace';

/** Where ids stand in the text of a part. Each match ends at the next tag: no text makes it slow. */
const PATTERNS: readonly (readonly [IdSpace, RegExp])[] = [
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
];

/** Ids a package has. */
export class TakenIds {
  private readonly taken = new Map<IdSpace, Set<string>>();

  read(text: string): void {
    for (const [space, pattern] of PATTERNS) {
      const ids = this.of(space);
      for (const [, id] of text.matchAll(pattern)) if (id !== undefined) ids.add(id);
    }
  }

  of(space: IdSpace): Set<string> {
    let ids = this.taken.get(space);
    if (!ids) this.taken.set(space, (ids = new Set()));
    return ids;
  }
}
