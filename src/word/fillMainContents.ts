import type { OpcPackage } from '../opc/OpcPackage';
import type { TemplatePackage } from './readPackageFacts';
import type { PartStream } from './skeleton/PartStream';
import type { DocumentChanges } from './skeleton/DocumentChanges';

/**
 * What can only be written when the rest is: tables of contents, with the headings there are now.
 * @param prefix of WordprocessingML in the main part
 * @param written The parts there are, the main one among them.
 */
export async function fillMainContents(
  source: OpcPackage,
  prefix: string,
  { main, stylesPart, numberingPart }: TemplatePackage,
  { ids }: DocumentChanges,
  written: ReadonlyMap<string, Uint8Array>,
): Promise<(output: PartStream) => Promise<void>> {
  const textOf = async (name: string | undefined): Promise<string> => {
    const own = name === undefined ? undefined : written.get(name);
    if (own) return new TextDecoder().decode(own);
    return name !== undefined && source.has(name) ? source.readText(name) : '';
  };
  // Loaded for those that hold one.
  const { fillContents } = await import('./rich/contents/fillContents');
  const looks = {
    styles: await textOf(stylesPart),
    numbering: await textOf(numberingPart ?? 'word/numbering.xml'),
  };
  const bookmarks = {
    id: () => ids.number('bookmark'),
    name: (wanted: string) => ids.wanted('bookmarkName', wanted),
  };
  const bytes = written.get(main) ?? new Uint8Array();
  return (output) => fillContents(bytes, prefix, looks, bookmarks, output);
}
