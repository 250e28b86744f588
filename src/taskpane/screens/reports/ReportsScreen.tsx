import type { ReactNode } from 'react';

export function ReportsScreen(): ReactNode {
  return null;
}
