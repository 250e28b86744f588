/** A page hears nothing of a worker that is killed or runs out of memory; but a lock the worker holds becomes free. */

/** @returns whether the lock is held, from now until the worker that calls is no more */
export async function holdLock(name: string): Promise<boolean> {
  try {
    await new Promise<void>((held, refused) => {
      const forever = () => {
        held();
        return new Promise<void>(() => undefined);
      };
      navigator.locks.request(name, forever).catch(refused);
    });
    return true;
  } catch {
    // Pages without https have no locks, private windows may refuse them.
    return false;
  }
}

/**
 * @param hold has the worker hold a lock
 * @returns `gone` resolves when the worker is no more; in an object, because it is not what is waited for here
 */
export async function watchLife(
  name: string,
  hold: (lock: string) => Promise<boolean>,
): Promise<{ readonly gone: Promise<void> }> {
  // Other panes of this browser have their workers, too.
  const lock = `${name} ${performance.timeOrigin} ${Math.random()}`;
  const isHeld = await hold(lock);
  return { gone: isHeld ? lockFree(lock) : new Promise(() => undefined) };
}

/** Resolves when nobody holds the lock any more. */
async function lockFree(name: string): Promise<void> {
  await navigator.locks.request(name, () => undefined);
}
