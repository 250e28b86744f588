import { HelperFault } from '../../handlebars/Helper';
import { attributeOf, type XmlElement } from '../../xml/XmlNode';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Extensions every Word since 2010 knows; others that may be ignored are. */
const KNOWN_EXTENSIONS = new Set(['w14', 'wp14']);

/** What a story's prefixes mean, and which of its words a reader may pass over. */
export class Prefixes {
  /** Of relationship ids: `r`. */
  readonly relationships: string;
  /** May be ignored, and are. */
  readonly ignored: ReadonlySet<string>;
  private readonly namespaces: ReadonlyMap<string, string>;

  /** @param root of the story */
  constructor(root: XmlElement) {
    const { open } = root;
    this.namespaces = new Map(
      [...open.matchAll(/\sxmlns:(\w+)\s*=\s*["']([^"']*)["']/g)].map(([, prefix = '', uri = '']) => [
        prefix,
        uri,
      ]),
    );
    const ignorable = attributeOf(root, '\\w+:Ignorable') ?? '';
    this.ignored = new Set(
      ignorable.split(/\s+/).filter((prefix) => prefix !== '' && !KNOWN_EXTENSIONS.has(prefix)),
    );
    this.relationships = [...this.namespaces].find(([, uri]) => uri === RELATIONSHIPS)?.[0] ?? 'r';
  }

  /**
   * Declarations of what an element uses, to stand in its start tag.
   * @param host prefix of WordprocessingML where it will stand: declared there
   * @throws HelperFault for prefixes that mean nothing
   */
  declarations(xml: string, host: string): string {
    const used = new Set<string>();
    for (const [tag] of xml.matchAll(/<[^>]+>/g)) {
      for (const [, prefix = ''] of tag.matchAll(/(?:^<\/?|\s)(\w+):[\w.-]+(?=[\s=/>])/g)) used.add(prefix);
      for (const [, list = ''] of tag.matchAll(/\s(?:\w+:)?(?:Requires|Ignorable)="([^"]*)"/g))
        for (const prefix of list.split(/\s+/)) used.add(prefix);
    }
    used.delete(host.slice(0, -1));
    let declared = '';
    for (const prefix of used) {
      if (prefix === 'xmlns' || prefix === 'xml' || prefix === '' || xml.includes(`xmlns:${prefix}=`))
        continue;
      const uri = this.namespaces.get(prefix);
      if (uri === undefined) throw new HelperFault(damaged);
      declared += ` xmlns:${prefix}="${uri}"`;
    }
    return declared;
  }
}

const damaged = {
  'zh-CN': '子文档的内容已损坏：请用 Word 打开另存一份后再选',
  en: 'the sub-document is damaged: open it in Word, save it again and pick that copy',
};
