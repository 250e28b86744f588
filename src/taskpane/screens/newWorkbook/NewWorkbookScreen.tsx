import type { ReactNode } from 'react';

export function NewWorkbookScreen(): ReactNode {
  return null;
}
