import { writePackage } from '../../../src/opc/rewritePackage';

const MAIN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const rel = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${MAIN}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
const link = (id: string, text: string): string =>
  `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;

/** A Word document that would run code, leave the page, fetch a picture and paint over the pane, if it were let. */
export function hostileDocument(): Promise<Uint8Array> {
  const body = [
    link('script', '点我'),
    link('away', '官网'),
    '<w:altChunk r:id="chunk"/>',
    '<w:p><w:pPr><w:pStyle w:val="cover"/></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>',
    '<w:p><w:r><w:pict><v:rect style="position:fixed;top:0;left:0;width:2000px;height:2000px;background:url(http://evil.test/c.png)" onload="window.ran=1"/></w:pict></w:r></w:p>',
    '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="picture"/></v:shape></w:pict></w:r></w:p>',
  ].join('');
  return writePackage(
    new Map<string, string>([
      [
        '[Content_Types].xml',
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="html" ContentType="text/html"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
      ],
      [
        '_rels/.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel('d', 'officeDocument', 'word/document.xml')}</Relationships>`,
      ],
      [
        'word/_rels/document.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
          rel('script', 'hyperlink', 'javascript:window.ran=1', 'External'),
          rel('away', 'hyperlink', 'http://evil.test/', 'External'),
          rel('chunk', 'aFChunk', 'chunk.html'),
          rel('picture', 'image', 'http://evil.test/p.png', 'External'),
          rel('styles', 'styles', 'styles.xml'),
        ].join('')}</Relationships>`,
      ],
      ['word/chunk.html', '<script>parent.ran=1</script><p>夹带</p>'],
      [
        'word/styles.xml',
        `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="cover"><w:rPr><w:rFonts w:ascii="x'} body,.frame{display:none!important} .y{background:url(http://evil.test/s.png)"/></w:rPr></w:style></w:styles>`,
      ],
      [
        'word/document.xml',
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${MAIN}" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
      ],
    ]),
  );
}
