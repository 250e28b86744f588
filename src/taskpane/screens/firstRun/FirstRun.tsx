import type { ReactNode } from 'react';

/** The first steps. */
export function FirstRun(): ReactNode {
  return null;
}
