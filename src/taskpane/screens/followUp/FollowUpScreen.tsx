import type { ReactNode } from 'react';

export function FollowUpScreen(): ReactNode {
  return null;
}
