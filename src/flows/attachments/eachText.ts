/** Every text of the data, with the field it stands in; the items of a list stand in the list's. */
export function eachText(value: unknown, use: (text: string, key: string) => void, key = ''): void {
  if (typeof value === 'string') use(value, key);
  else if (Array.isArray(value)) for (const item of value) eachText(item, use, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) eachText(inner, use, name);
}
