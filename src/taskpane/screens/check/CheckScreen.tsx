import type { ReactNode } from 'react';

export function CheckScreen(): ReactNode {
  return null;
}
