import { HostError } from '../protocol/HostError';

const named: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  gray: '808080',
  green: '008000',
  grey: '808080',
  orange: 'FFA500',
  purple: '800080',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};

/** `#rrggbb` or the name of a colour → `RRGGBB`. */
export function parseColor(value: unknown): string {
  const text = String(value).toLowerCase();
  const found = /^#?([0-9a-f]{6})$/.exec(text)?.[1] ?? named[text];
  if (found === undefined) throw new HostError('InvalidArgument');
  return found.toUpperCase();
}

export function renderColor(color: string): string {
  return `#${color}`;
}
