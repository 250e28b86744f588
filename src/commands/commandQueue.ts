import type { RibbonCommand } from './RibbonCommand';

type Listener = (command: RibbonCommand) => void;

export interface CommandQueue {
  /** Passes a command on, or keeps it until someone listens. */
  push(command: RibbonCommand): void;
  /** Hears what waited and what comes; one listener at a time. @returns what ends it */
  listen(listener: Listener): () => void;
}

/** A button can be pressed before the pane has been drawn: the first press is what loads it. */
export function commandQueue(): CommandQueue {
  let waiting: RibbonCommand[] = [];
  let listener: Listener | undefined;
  return {
    push(command) {
      if (listener) listener(command);
      else waiting.push(command);
    },
    listen(next) {
      listener = next;
      const missed = waiting;
      waiting = [];
      missed.forEach((command) => next(command));
      return () => {
        if (listener === next) listener = undefined;
      };
    },
  };
}
