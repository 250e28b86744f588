/** The start tag of a text whose blanks at its edges count: Word drops them otherwise. */
export function preservingBlanks(open: string): string {
  return open.includes('xml:space') ? open : `${open.slice(0, -1)} xml:space="preserve">`;
}
