import type { CSSProperties } from 'react';
import type { CellLook } from '../../../adapters/xlsx/view/SheetPage';

/** Brightness of `RRGGBB`, 0 to 1. */
function brightness(rgb: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}

/** Colours too near each other to be read. */
const NEAR = 0.35;

/** How a cell looks. On a dark page the workbook's font colours count only where they can be read. */
export function cellStyle(look: CellLook | undefined, dark: boolean): CSSProperties {
  if (!look) return {};
  const ground = look.fill ? brightness(look.fill) : dark ? 0.16 : 1;
  const wanted = look.color ?? (look.fill ? '000000' : undefined);
  const readable = wanted && Math.abs(brightness(wanted) - ground) >= NEAR ? wanted : undefined;
  const color = readable ?? (look.fill ? (ground > 0.5 ? '000000' : 'FFFFFF') : undefined);
  const lines = [look.underline && 'underline', look.strike && 'line-through'].filter(Boolean).join(' ');
  return {
    ...(look.fill && { backgroundColor: `#${look.fill}` }),
    ...(color && { color: `#${color}` }),
    ...(look.bold && { fontWeight: 600 }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...(lines && { textDecoration: lines }),
    ...(look.size && { fontSize: `${Math.min(30, Math.round(look.size * 1.2))}px`, lineHeight: 1.3 }),
    ...(look.border && {
      boxShadow: `${look.borderColor ? 'inset 0 0 0 1px' : 'inset -1px -1px 0 0'} ${borderOf(look, dark)}`,
    }),
    ...(look.horizontal && { textAlign: look.horizontal, justifyContent: justified[look.horizontal] }),
    alignItems: look.vertical ? aligned[look.vertical] : 'flex-end',
    ...(look.wrap && { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
  };
}

const justified = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const aligned = { top: 'flex-start', center: 'center' } as const;

function borderOf({ borderColor }: CellLook, dark: boolean): string {
  return borderColor ? `#${borderColor}` : dark ? '#6b6b6b' : '#b3b3b3';
}
