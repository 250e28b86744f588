import type { ReactNode } from 'react';

/** 设置. */
export function SettingsScreen(): ReactNode {
  return null;
}
