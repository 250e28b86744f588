import { p, r, renderBody } from './support/wordPackage';

const data = { 甲: 'A', 乙: 'B', 名单: [1, 2, 3] };
const kept = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('blanks that a tag leaves at the edge of a text are kept: Word drops them without xml:space', () => {
  it('between a value and the end of a loop', async () =>
    expect(await renderBody(p('{{#each 名单}}', '{{this}} {{/each}}。'), data)).toBe(
      `<w:p>${kept('1 ')}${kept('2 ')}${kept('3 ')}${kept('。')}</w:p>`,
    ));
  it('between two tags that are moved away', async () =>
    expect(await renderBody(p('{{#if 甲}} {{链接 乙}}', '{{/if}}'), data)).toContain(kept(' ')));
  it('behind a tag that was cut into several runs', async () =>
    expect(await renderBody(p('{{甲', '}} 乙'), data)).toBe(`<w:p>${kept('A')}${kept(' 乙')}</w:p>`));
  it('before and behind a condition', async () =>
    expect(await renderBody(p('甲 {{#if 甲}}', 'x', '{{/if}} 乙'), data)).toBe(
      `<w:p>${kept('甲 ')}${r('x')}${kept(' 乙')}</w:p>`,
    ));
  it('texts without a tag are left as they are', async () =>
    expect(await renderBody(p('{{甲}}', ' 乙 '), data)).toBe(`<w:p>${kept('A')}${r(' 乙 ')}</w:p>`));
});

describe('{{~ and ~}} take the blanks beside them away', () => {
  const text = (xml: string): string => xml.replace(/<[^>]*>/g, '');
  it.each([
    [['甲  {{~甲~}}  乙'], '甲A乙'],
    [['甲  ', '{{~甲~}}', '  乙'], '甲A乙'],
    [['甲 ', ' ', '　{{~', '甲~', '}} ', ' 乙'], '甲A乙'],
    [['甲 {{甲~}} ', ' {{~乙}} 乙'], '甲 AB 乙'],
    [['{{#each 名单 ~}} ', '[{{this}}] ', ' {{~/each}} 乙'], '[1][2][3] 乙'],
    [['甲 ｛｛～甲～｝｝ ', ' 乙'], '甲A乙'],
  ])('whatever runs they stand in: %j', async (runs, expected) =>
    expect(text(await renderBody(p(...runs), data))).toBe(expected),
  );
  it('tabulators and breaks stay', async () =>
    expect(await renderBody(`<w:p>${r('甲 ')}<w:r><w:tab/></w:r>${r('{{~甲}}')}</w:p>`, data)).toContain(
      '<w:tab/>',
    ));
});
