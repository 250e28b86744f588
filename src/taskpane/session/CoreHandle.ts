import type { PaneCore } from '../core/PaneCore';

/** A core at work, and what ends it whatever it is doing. */
export interface CoreHandle {
  readonly core: PaneCore;
  /** Resolves when the core is no more, whoever ended it; never where the browser cannot tell. */
  readonly gone: Promise<void>;
  end(): void;
}
