import type { PaneCore } from '../core/PaneCore';

/** A core at work, and what ends it whatever it is doing. */
export interface CoreHandle {
  readonly core: PaneCore;
  end(): void;
}
