import type { ReactNode } from 'react';

export function ReportScreen(): ReactNode {
  return null;
}
