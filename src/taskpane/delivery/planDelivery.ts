import type { PanePlace } from './PaneHost';

/**
 * How a file can reach the user.
 * `download`: the browser puts it where it puts downloads, and tells nobody whether it did · `saveAs`: the user chooses
 * the place · `share`: the system's share sheet · `handOver`: a page in the user's own browser saves it · `copy`: the
 * text, formatted, to be pasted into Word.
 */
export type DeliveryWay = 'download' | 'saveAs' | 'share' | 'handOver' | 'copy';

export interface DeliveryAbilities {
  readonly place: PanePlace;
  readonly canSaveAs: boolean;
  readonly canShare: boolean;
  readonly canOpenBrowser: boolean;
}

export interface DeliveryPlan {
  /** Done at once when the file is ready; undefined where every way needs the user's hand. */
  readonly atOnce: 'download' | undefined;
  /** Offered, the best first. */
  readonly ways: readonly DeliveryWay[];
}

/**
 * Where downloads do nothing and say nothing (the web views of Mac and iPad) none is tried unasked; there it stands last,
 * for versions that have learned it.
 */
export function planDelivery({
  place,
  canSaveAs,
  canShare,
  canOpenBrowser,
}: DeliveryAbilities): DeliveryPlan {
  const mute = place === 'mac' || place === 'mobile';
  const share: DeliveryWay[] = canShare ? ['share'] : [];
  const handOver: DeliveryWay[] = canOpenBrowser ? ['handOver'] : [];
  if (mute) return { atOnce: undefined, ways: [...share, ...handOver, 'copy', 'download'] };
  const saveAs: DeliveryWay[] = canSaveAs ? ['saveAs'] : [];
  return { atOnce: 'download', ways: [...saveAs, 'download', ...handOver, 'copy'] };
}
