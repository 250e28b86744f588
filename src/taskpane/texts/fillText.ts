import type { TextValues } from './PaneWords';

/** `{count} {count|finding|findings}` with its values; what has no value stays as it is written. */
export function fillText(text: string, values: TextValues): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (whole, name: string, one?: string, several?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one !== undefined && several !== undefined) return value === 1 ? one : several;
      if (typeof value === 'string') return value;
      return inThousands(value);
    },
  );
}

/** 12,345.5 in all our languages. By hand: to make an `Intl.NumberFormat` takes 30 ms, longer than to draw a screen. */
function inThousands(value: number): string {
  const rounded = String(Math.round(value * 1000) / 1000);
  return rounded.replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}
