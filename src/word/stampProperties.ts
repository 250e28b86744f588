import { decodeEntities, escapeXml } from './xml/escapeXml';

/** What Word shows under 文件 › 信息. */
export interface DocumentStamp {
  readonly title: string;
  /** `2024-07-12T09:00`, wall clock. */
  readonly created: string;
}

/** Title and moment of a report in place of its template's. */
export function stampProperties(core: string, { title, created }: DocumentStamp): string {
  return core
    .replace(
      /(<dc:title\b[^>]*?)(?:\/>|>[^<]*<\/dc:title>)/,
      (_, open: string) => `${open}>${escapeXml(title)}</dc:title>`,
    )
    .replace(
      /(<dcterms:(created|modified)\b[^>]*>)[^<]*(?=<)/g,
      (_, open: string) => `${open}${created}:00Z`,
    );
}

export function titleIn(core: string): string {
  return decodeEntities(/<dc:title\b[^>]*>([^<]*)</.exec(core)?.[1] ?? '');
}
