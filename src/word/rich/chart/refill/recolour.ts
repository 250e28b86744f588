const ACCENTS = 6;
/** How much lighter or darker colours get each time they come round, as Office varies its own. */
const ROUNDS = [
  '',
  'lumMod 60000',
  'lumMod 80000 lumOff 20000',
  'lumMod 80000',
  'lumMod 60000 lumOff 40000',
  'lumMod 50000',
];
/** Fixed colours get lighter and darker in turn. */
const STEPS = [
  'lumMod 60000 lumOff 40000',
  'lumMod 60000',
  'lumMod 40000 lumOff 60000',
  'lumMod 40000',
  'lumMod 75000',
];

/**
 * The look of a copied series or slice in another colour: the next accent of the theme, or a shade of a fixed colour.
 * @param index Which series or slice it becomes.
 * @param copy Which copy of the same look, from 0.
 */
export function recolour(xml: string, index: number, copy: number): string {
  const round = ROUNDS[Math.floor(index / ACCENTS) % ROUNDS.length] ?? '';
  const shade = STEPS[copy % STEPS.length] ?? '';
  return xml
    .replace(
      /(<(\w+:)?schemeClr\s+val=")accent\d"\s*(\/?)>/g,
      (_, open: string, prefix: string | undefined, closed: string) => {
        const start = `${open}accent${(index % ACCENTS) + 1}"`;
        return closed === '' ? `${start}>` : withTransforms(start, 'schemeClr', prefix ?? '', round);
      },
    )
    .replace(
      /(<(\w+:)?srgbClr\s+val="[0-9A-Fa-f]{6}")\s*\/>/g,
      (_, start: string, prefix: string | undefined) => withTransforms(start, 'srgbClr', prefix ?? '', shade),
    );
}

function withTransforms(start: string, name: string, prefix: string, transforms: string): string {
  if (transforms === '') return `${start}/>`;
  const children = [...transforms.matchAll(/(\w+) (\d+)/g)].map(
    ([, kind, value]) => `<${prefix}${kind} val="${value}"/>`,
  );
  return `${start}>${children.join('')}</${prefix}${name}>`;
}
