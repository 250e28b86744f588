import { openPackage } from '../../../src/opc/openPackage';

/** Every part of a package as text, in order. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const source = await openPackage(bytes);
  const parts = new Map<string, string>();
  for (const name of source.partNames) parts.set(name, await source.readText(name));
  return parts;
}
