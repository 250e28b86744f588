import { ProductError } from '../base/ProductError';
import type { OpcPackage } from '../opc/OpcPackage';
import { scanXml } from '../opc/scanXml';

const CONTENT_TYPES = '[Content_Types].xml';
const MAIN =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled\.main\+xml$/i;
const TEXTS = /wordprocessingml\.(?:header|footer|footnotes|endnotes|comments)\+xml$/i;

/**
 * Parts of a Word document whose text may hold tags, the main one first.
 * @throws ProductError `template.notWord`
 */
export async function findTextParts(source: OpcPackage): Promise<string[]> {
  if (!source.has(CONTENT_TYPES)) throw new ProductError('template.notWord');
  const main: string[] = [];
  const texts: string[] = [];
  scanXml(
    await source.readText(CONTENT_TYPES),
    {
      open(tag) {
        const name = source.nameOf(tag.attribute('PartName') ?? '');
        const type = tag.attribute('ContentType') ?? '';
        if (tag.name !== 'Override' || name === undefined) return;
        if (MAIN.test(type)) main.push(name);
        else if (TEXTS.test(type)) texts.push(name);
      },
    },
    CONTENT_TYPES,
  );
  if (main.length === 0) throw new ProductError('template.notWord');
  return [...main, ...texts];
}
