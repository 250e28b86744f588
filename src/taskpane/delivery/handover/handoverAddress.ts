import type { PanePlace } from '../PaneHost';

/** What programs pass on when they open an address in the browser: little on Windows, much on a Mac. */
const LONGEST: Readonly<Partial<Record<PanePlace, number>>> = { windows: 2_000, mac: 30_000 };

/**
 * The page that saves a document in the user's own browser.
 * @param code put after the `#`, which browsers send to no server; left out when the address would be too long
 */
export function handoverAddress(
  page: string,
  code: string,
  place: PanePlace,
): { readonly address: string; readonly carriesCode: boolean } {
  const base = new URL('handover.html', page).href;
  const address = `${base}#${code}`;
  const carriesCode = address.length <= (LONGEST[place] ?? 0);
  return { address: carriesCode ? address : base, carriesCode };
}
