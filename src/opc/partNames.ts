import { ProductError } from '../base/ProductError';

/**
 * A zip entry's name as a part name without leading slash: `xl/workbook.xml`. Backslashes and a leading slash,
 * seen in the wild, are tolerated.
 * @throws ProductError `package.badName` for names that step out of the package
 */
export function partNameOf(entryName: string): string {
  const name = entryName.replaceAll('\\', '/').replace(/^\/+/, '');
  const stepsOut = name.split('/').some((segment) => segment === '..' || segment === '.');
  if (stepsOut || /^[A-Za-z]:/.test(name) || name.includes('\0')) {
    throw new ProductError('package.badName', { part: printable(entryName) });
  }
  return name;
}

/** Part names are the same whatever their letter case (OPC, ISO/IEC 29500-2 §6.2.2.3). */
export function partKey(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

/** Where a relationship target leads, seen from the part it is written for; `''` stands for the package itself. */
export function resolveTarget(sourcePart: string, target: string): string {
  const path = decodePercent(target.replaceAll('\\', '/').replace(/[?#].*$/s, ''));
  const base = path.startsWith('/') ? [] : sourcePart.split('/').slice(0, -1);
  const segments = [...base];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** A target that leads from one part to another: (`xl/workbook.xml`, `xl/worksheets/sheet1.xml`) → `worksheets/sheet1.xml`. */
export function relativeTarget(sourcePart: string, part: string): string {
  const from = sourcePart.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `''` → `_rels/.rels`. */
export function relationshipsPartOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is a plain character of the name.
    return text;
  }
}

function printable(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f]/g, '?').slice(0, 120);
}
