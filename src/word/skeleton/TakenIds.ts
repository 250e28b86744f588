import type { IdSpace } from './ids';

/** Where ids stand in the text of a part; several spaces share what looks alike, which only makes numbers higher. */
const PATTERNS: readonly (readonly [IdSpace, RegExp])[] = [
  ['drawing', /:(?:docPr|cNvPr)\b[^>]*?\sid="(\d+)"/g],
  ['shape', /\s(?:id|o:spid|spid)="([^"]*[^\d"][^"]*)"/g],
  ['bookmark', /:bookmarkStart\b[^>]*?:id="(\d+)"/g],
  ['bookmarkName', /:(?:bookmark|move(?:From|To)Range)Start\b[^>]*?:name="([^"]*)"/g],
  ['revision', /:(?:ins|del|move\w+|cell\w+|\w+Change|customXml\w+)\b[^>]*?:id="(\d+)"/g],
  ['permission', /:permStart\b[^>]*?:id="([^"]*)"/g],
  ['control', /:sdtPr\b[^>]*>(?:(?!<\/\w+:sdtPr>).)*?:id\b[^>]*?:val="(-?\d+)"/gs],
  ['footnote', /:footnote\b[^>]*?:id="(-?\d+)"/g],
  ['endnote', /:endnote\b[^>]*?:id="(-?\d+)"/g],
  ['comment', /:comment\b[^>]*?:id="(\d+)"/g],
  ['numbering', /:num\b[^>]*?:numId="(\d+)"/g],
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
