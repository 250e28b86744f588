import fc from 'fast-check';
import { createXmlScanner, scanXml } from '../../src/opc/scanXml';
import type { XmlHandlers } from '../../src/opc/XmlTag';
import { refusalOf } from '../support/xlsx/refusalOf';

/** Every event as a line; neighbouring pieces of text joined. */
function recorder(): { events: string[]; handlers: XmlHandlers } {
  const events: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') events.push(`text ${text}`);
    text = '';
  };
  return {
    events,
    handlers: {
      open(tag) {
        flush();
        const attributes = tag.attributes().map(({ qualifiedName, value }) => ` ${qualifiedName}=${value}`);
        events.push(`open ${tag.depth} ${tag.qualifiedName}${attributes.join('')}`);
      },
      close(tag) {
        flush();
        events.push(`close ${tag.depth} ${tag.name}`);
      },
      text(piece) {
        text += piece;
      },
    },
  };
}

function eventsOf(text: string): string[] {
  const { events, handlers } = recorder();
  scanXml(text, handlers, 'a.xml');
  return events;
}

const document =
  '\uFEFF<?xml version="1.0"?>\r\n<!-- > --><x:a xmlns:x="u" r:id=\'r "1"\' id="&lt;&#20320;&quot;"><b/>x &amp; y&#x4f60;' +
  '<![CDATA[<raw> & ]] ]]>z<x:c  t = "1>2" ></x:c >\n</x:a>\n<!-- end -->';

const events = [
  'open 1 x:a xmlns:x=u r:id=r "1" id=<你"',
  'open 2 b',
  'close 2 b',
  'text x & y你<raw> & ]] z',
  'open 2 x:c t=1>2',
  'close 2 c',
  'text \n',
  'close 1 a',
];

describe('scanXml', () => {
  it('reports tags, attributes and text', () => expect(eventsOf(document)).toEqual(events));

  it('reports the same however the document is cut into pieces', () => {
    const cuts = fc.array(fc.nat(document.length), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (places) => {
        const { events: found, handlers } = recorder();
        const scanner = createXmlScanner(handlers, 'a.xml');
        const ends = [...places.sort((a, b) => a - b), document.length];
        ends.forEach((end, index) => scanner.write(document.slice(ends[index - 1] ?? 0, end)));
        scanner.end();
        expect(found).toEqual(events);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('gives offsets of tags and attributes as they stand in the text', () => {
    const found: string[] = [];
    scanXml(
      document,
      {
        open(tag) {
          found.push(document.slice(tag.start, tag.end));
          for (const { start, end, valueStart, valueEnd } of tag.attributes()) {
            found.push(document.slice(start, end), document.slice(valueStart, valueEnd));
          }
        },
        close(tag) {
          found.push(document.slice(tag.start, tag.end));
        },
      },
      'a.xml',
    );
    expect(found).toEqual([
      '<x:a xmlns:x="u" r:id=\'r "1"\' id="&lt;&#20320;&quot;">',
      'xmlns:x="u"',
      'u',
      'r:id=\'r "1"\'',
      'r "1"',
      'id="&lt;&#20320;&quot;"',
      '&lt;&#20320;&quot;',
      '<b/>',
      '',
      '<x:c  t = "1>2" >',
      't = "1>2"',
      '1>2',
      '</x:c >',
      '</x:a>',
    ]);
  });

  it('finds attributes by local name, those without prefix first, and never namespace declarations', () => {
    const found: (string | undefined)[] = [];
    scanXml(
      '<a xmlns:s="no" r:id="7" x:n="other" n="own"/>',
      { open: (tag) => found.push(tag.attribute('id'), tag.attribute('n'), tag.attribute('s')) },
      'a.xml',
    );
    expect(found).toEqual(['7', 'own', undefined]);
  });

  it('keeps what is no reference', () =>
    expect(eventsOf('<a>R&D &unknown; &#x110000; &#xD83D;&#xDE00;</a>')).toEqual([
      'open 1 a',
      'text R&D &unknown; \uFFFD \u{1F600}',
      'close 1 a',
    ]));

  it.each([
    ['nothing', ''],
    ['white space only', ' \n'],
    ['no root', '<?xml version="1.0"?>'],
    ['an open element', '<a><b></b>'],
    ['a tag that breaks off', '<a><b'],
    ['an attribute that breaks off', '<a><b c="'],
    ['crossed elements', '<a><b></a></b>'],
    ['an end tag too many', '<a/></a>'],
    ['two roots', '<a/><b/>'],
    ['text outside', '<a/>text'],
    ['text before', 'text<a/>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute without value', '<a b/>'],
    ['elements nested without end', '<a>'.repeat(5000)],
    ['a null character instead', '\0'.repeat(10)],
  ])('refuses %s', async (_case, text) =>
    expect(await refusalOf(() => eventsOf(text))).toEqual({ code: 'xml.damaged', facts: { part: 'a.xml' } }),
  );

  it('refuses a DOCTYPE and with it every entity bomb', async () =>
    expect(await refusalOf(() => eventsOf('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'))).toEqual({
      code: 'xml.doctype',
      facts: { part: 'a.xml' },
    }));
});
