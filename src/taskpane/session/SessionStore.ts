import type { PaneLanguage } from '../frame/PaneLanguage';
import { initialState } from './initialState';
import type { PaneEvent } from './PaneEvent';
import type { PaneState } from './PaneState';
import { reducePane } from './reducePane';

/** The state, and those who want to know when it changes. */
export class SessionStore {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(language: PaneLanguage) {
    this.current = initialState(language);
  }

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly dispatch = (...events: readonly PaneEvent[]): void => {
    const next = events.reduce(reducePane, this.current);
    if (next === this.current) return;
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  };
}
