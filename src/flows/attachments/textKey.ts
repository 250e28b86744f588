/** The same for two texts that differ in nothing but blanks, the width and kind of signs, and a full stop. */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”‘’「」『』'"]/g, '"')
    .replace(/。/g, '.')
    .replace(/\s+/g, '')
    .replace(/[.,;]+$/, '');
}
