import type { ReactNode } from 'react';

export function OverviewScreen(): ReactNode {
  return null;
}
