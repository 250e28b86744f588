/** Elements with an id, and those around one: a name too many costs a little time, one too few a damaged document. */
const ID_HOLDER =
  /^v:(?!shapetype$)|:(?:docPr|cNvPr|id|sdt|numId|ins|del|move(?:From|To)|cell(?:Ins|Del|Merge)|\w+(?:Start|End|Change)|(?:foot|end)note(?:Reference)?|comment(?:Reference)?)$/;

/** Whether there may be an id in elements of a name that a block would write again. */
export const mayHoldId = (name: string): boolean => ID_HOLDER.test(name);
