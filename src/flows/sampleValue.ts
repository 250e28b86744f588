const LONGEST = 40;

/**
 * What a field looks like in a sample: the first value that is not blank; of a list how many it has.
 * @param sample JSON
 * @param path `行[].序号`
 */
export function sampleValue(sample: string | undefined, path: string): string | undefined {
  if (sample === undefined) return undefined;
  const names = path.match(/\[\]|[^.[\]]+/g) ?? [];
  let values: unknown[] = [JSON.parse(sample)];
  for (const name of names) {
    values = values.flatMap((value): unknown[] => {
      if (name === '[]') return Array.isArray(value) ? value : [];
      return isRecord(value) && Object.hasOwn(value, name) ? [value[name]] : [];
    });
  }
  const shown = values.find((value) => value !== null && value !== undefined && value !== '');
  if (Array.isArray(shown)) return `[${shown.length}]`;
  if (shown === undefined || isRecord(shown)) return undefined;
  const text = [...String(shown).replace(/\s+/g, ' ')];
  return text.length <= LONGEST ? text.join('') : `${text.slice(0, LONGEST).join('')}…`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
