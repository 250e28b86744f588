import type { ExcelClass } from '../protocol/ExcelClass';
import type { Call } from './define';

type Methods<Target> = NonNullable<ExcelClass<Target, Call>['methods']>;

/**
 * The `_Register…`/`_Unregister…` pairs of a class.
 * @param names what stands between, with the type of the event
 * @param targetOf what handlers are registered for
 */
export function eventMethods<Target>(
  names: Readonly<Record<string, number>>,
  targetOf: (target: Target) => string,
): Methods<Target> {
  const pairs = Object.entries(names).flatMap(([name, type]) => [
    [
      `_Register${name}`,
      (target: Target, _: unknown, { session }: Call) => session.register(type, targetOf(target)),
    ],
    [
      `_Unregister${name}`,
      (target: Target, _: unknown, { session }: Call) => session.unregister(type, targetOf(target)),
    ],
  ]);
  return Object.fromEntries(pairs) as Methods<Target>;
}
