import type { ReactNode } from 'react';

export function AdoptScreen(): ReactNode {
  return null;
}
