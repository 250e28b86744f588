/**
 * What a step that could not finish at once gives back: whoever called it goes on when it settles. Nearly always
 * undefined; only a loop whose sink is full waits.
 */
export type Waiting = Promise<void> | undefined;
