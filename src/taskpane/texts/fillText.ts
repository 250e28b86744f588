import type { TextValues } from './PaneWords';

/** Made when a number is first told: making it takes longer than drawing the empty pane does. */
let numbers: Intl.NumberFormat | undefined;

/** `{count} {count|finding|findings}` with its values; what has no value stays as it is written. */
export function fillText(text: string, values: TextValues): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (whole, name: string, one?: string, several?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one !== undefined && several !== undefined) return value === 1 ? one : several;
      if (typeof value === 'string') return value;
      return (numbers ??= new Intl.NumberFormat('en')).format(value);
    },
  );
}
