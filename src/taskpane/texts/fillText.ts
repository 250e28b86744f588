import type { TextValues } from './PaneWords';

const numbers = new Intl.NumberFormat('en');

/** `{count} {count|finding|findings}` with its values; what has no value stays as it is written. */
export function fillText(text: string, values: TextValues): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (whole, name: string, one?: string, several?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one !== undefined && several !== undefined) return value === 1 ? one : several;
      return typeof value === 'number' ? numbers.format(value) : value;
    },
  );
}
