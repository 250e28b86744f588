import { openPackage } from '../../../src/opc/openPackage';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { readWordTemplate } from '../../../src/word/compileWordTemplate';
import { annotateTemplate } from '../../../src/word/mistakes/annotateTemplate';
import { cell, fullPackage, grid, keep, tr, type FullPackage } from '../support/fullPackage';
import { p, partOf, r, wordPackage } from '../support/wordPackage';

async function annotated(name: string, docx: Uint8Array): Promise<Uint8Array> {
  const read = await readWordTemplate(docx, allHelpers);
  const copy = await annotateTemplate(docx, 'mistakes' in read ? read.mistakes : [], 'zh-CN');
  keep(name, copy);
  return copy;
}
const fullCopy = async (name: string, given: FullPackage): Promise<Uint8Array> =>
  annotated(name, await fullPackage(given));

const MARKS = /<w:commentRange(?:Start|End)[^>]*\/>|<w:r><w:commentReference[^>]*\/><\/w:r>/g;
const commentsIn = (xml: string): string[] =>
  [...xml.matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([one]) => one.replace(/<[^>]*>/g, ''));

describe('a copy with a comment at each mistake', () => {
  it('is the template in everything else', async () => {
    const given = {
      body:
        p('好{{标题}}', '{{求合 行}}', '尾') +
        grid(2, tr(cell('a'), cell('{{#each 行}}'))) +
        p('{{/each}}', '{{a', ' + b}}{{求合 行}}') +
        '<w:p/>',
      header: p('{{a b=}}'),
      comments: '',
    };
    const before = await openPackage(await fullPackage(given));
    const docx = await fullCopy('annotated', given);
    const after = await openPackage(docx);
    const xml = await after.readText('word/document.xml');
    expect(xml.replace(MARKS, '')).toBe(await before.readText('word/document.xml'));
    expect(after.partNames).toEqual(before.partNames);
    for (const part of before.partNames.filter((one) => !/document.xml$|comments.xml$/.test(one)))
      expect(await after.readBytes(part)).toEqual(await before.readBytes(part));
    const comments = commentsIn(await after.readText('word/comments.xml'));
    const unknown = '没有名为“求合”的函数，是不是想写“合计”或“合并”？';
    expect(comments).toEqual([
      unknown,
      expect.stringContaining('两处不能配成一对'),
      '这个标签的写法不对：标签里不能写算式，请用 {{加 甲 乙}}',
      unknown,
      '页眉第1段，{{a b=}}：这个标签的写法不对：“b=”后面要紧跟着值，等号两边不留空格',
    ]);
    expect(xml).toContain(
      '<w:commentRangeStart w:id="2"/><w:r><w:t>{{a</w:t></w:r><w:commentRangeStart w:id="3"/><w:r><w:t> + b}}{{求合 行}}</w:t></w:r><w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r>',
    );
  });

  it('makes the part of comments when there is none, and keeps the comments there are', async () => {
    const fresh = await annotated('annotated-new', await fullPackage({ body: p('{{求合 行}}{{a+}}') }));
    expect(await partOf(fresh, '[Content_Types].xml')).toContain(
      'PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"',
    );
    expect(await partOf(fresh, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
    expect(commentsIn(await partOf(fresh, 'word/comments.xml'))).toHaveLength(2);
    const own = '<w:comment w:id="7" w:author="甲"><w:p><w:r><w:t>原有</w:t></w:r></w:p></w:comment>';
    const body = `<w:p><w:commentRangeStart w:id="7"/>${r('{{求合 行}}')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`;
    const kept = await fullCopy('annotated-kept', { body, comments: own });
    expect(commentsIn(await partOf(kept, 'word/comments.xml'))).toEqual([
      '原有',
      '没有名为“求合”的函数，是不是想写“合计”或“合并”？',
    ]);
    expect(await partOf(kept, 'word/document.xml')).toContain('<w:commentRangeStart w:id="8"/><w:r>');
  });

  it('marks the run of a text box, and a body that has nothing but an empty paragraph', async () => {
    const box = `<w:p><w:r><w:pict><v:shape id="s"><v:textbox><w:txbxContent>${p('{{求合 行}}')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const xml = await partOf(await fullCopy('annotated-box', { body: p('前') + box }), 'word/document.xml');
    expect(xml).toContain('<w:p><w:commentRangeStart w:id="0"/><w:r><w:pict>');
    expect(xml).toContain(
      '</w:pict></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>',
    );
    const empty = await fullCopy('annotated-empty', { body: '<w:p/>', header: p('{{a b=}}{{c d=}}') });
    expect(await partOf(empty, 'word/document.xml')).toContain(
      '<w:p><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeStart w:id="1"/>',
    );
  });

  it('can be read again: the tags our comments quote are none of its own', async () => {
    const docx = await fullPackage({ body: p('{{求合 行}}') + p('{{a + b}}'), comments: '' });
    const again = await readWordTemplate(await annotated('annotated-again', docx), allHelpers);
    expect(again.tags.map(({ written }) => written)).toEqual(['{{求合 行}}', '{{a + b}}']);
    expect('mistakes' in again && again.mistakes).toHaveLength(2);
  });

  it('a template without mistakes is copied as it is', async () => {
    const docx = await wordPackage(p('{{标题}}'));
    expect(await annotated('annotated-none', docx)).toBe(docx);
  });
});
