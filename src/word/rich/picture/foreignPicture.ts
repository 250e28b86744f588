/** Formats people have that Word or WPS of some year cannot show. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['HEIC', /^.{4}ftyp(?:hei|hev|mif1|msf1)/s],
  ['AVIF', /^.{4}ftypavi/s],
  ['WebP', /^RIFF.{4}WEBP/s],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  [
    'SVG',
    /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg/s,
  ],
  ['PDF', /^%PDF/],
  ['PSD', /^8BPS/],
  ['EMF', /^\x01\0\0\0.{36} EMF/s],
  ['WMF', /^\xd7\xcd\xc6\x9a/],
];

/** The name of a picture's format that documents do not take. */
export function foreignPicture(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1000));
  return SIGNS.find(([, sign]) => sign.test(head))?.[0];
}
