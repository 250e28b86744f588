import type { Localized } from '../../../base/Language';
import { hanFonts, mostOf, sizes } from './characters';
import type { Measurement } from './Measurement';
import { measureGrid, typicalParagraphs } from './measureGrid';
import { describeArea, textHeight, textWidth } from './measurePages';
import type { PlacedParagraph, Role } from './PlacedParagraph';
import { describeSize } from './units';

/** What the document gives, in the words people choose it by. */
export function describeDocument({
  document,
  paragraphs,
}: Measurement): readonly { item: Localized; value: Localized }[] {
  const typical = typicalParagraphs(paragraphs);
  return document.sections.flatMap(({ page, ordinal }) => {
    const which = document.sections.length > 1 ? ordinal : undefined;
    const of = (zh: string, en: string): Localized =>
      which === undefined
        ? { 'zh-CN': zh, en }
        : { 'zh-CN': `第${which}节${zh}`, en: `${en}, section ${which}` };
    const body = typical.get(ordinal)?.paragraph;
    return [
      { item: of('纸张', 'Paper'), value: describeArea(page.width, page.height) },
      { item: of('版心', 'Text area'), value: describeArea(textWidth(page), textHeight(page)) },
      ...(body ? describeBody(measureGrid(document, page, body), body.pieces, of) : []),
    ];
  });
}

function describeBody(
  { lines, characters, means }: ReturnType<typeof measureGrid>,
  pieces: PlacedParagraph['paragraph']['pieces'],
  of: (zh: string, en: string) => Localized,
): readonly { item: Localized; value: Localized }[] {
  const font = mostOf(hanFonts(pieces)) ?? '';
  const size = describeSize(mostOf(sizes(pieces)) ?? 0);
  return [
    {
      item: of('正文', 'Text'),
      value: { 'zh-CN': `${font} ${size['zh-CN']}`.trim(), en: `${font} ${size.en}`.trim() },
    },
    {
      item: of('每面', 'Page'),
      value: {
        'zh-CN': `${lines}行×${characters}字（${means['zh-CN']}）`,
        en: `${lines} lines × ${characters} characters (${means.en})`,
      },
    },
  ];
}

const PARTS: readonly (readonly [Role, Localized])[] = [
  ['copyNumber', { 'zh-CN': '份号', en: 'copy number' }],
  ['secrecy', { 'zh-CN': '密级', en: 'secrecy' }],
  ['urgency', { 'zh-CN': '紧急程度', en: 'urgency' }],
  ['organ', { 'zh-CN': '发文机关标志', en: 'mark of the organ' }],
  ['documentNumber', { 'zh-CN': '发文字号', en: 'document number' }],
  ['title', { 'zh-CN': '标题', en: 'title' }],
  ['recipients', { 'zh-CN': '主送机关', en: 'main recipients' }],
  ['body', { 'zh-CN': '正文', en: 'text' }],
  ['attachmentNote', { 'zh-CN': '附件说明', en: 'note of attachments' }],
  ['attendance', { 'zh-CN': '出席人员', en: 'attendance' }],
  ['signature', { 'zh-CN': '署名', en: 'signature' }],
  ['date', { 'zh-CN': '成文日期', en: 'date' }],
  ['postscript', { 'zh-CN': '附注', en: 'postscript' }],
  ['attachmentMark', { 'zh-CN': '附件', en: 'attachments' }],
  ['copies', { 'zh-CN': '抄送机关', en: 'copies to' }],
  ['printed', { 'zh-CN': '印发机关和印发日期', en: 'printed by and on' }],
];

/** Elements that were found, in the order of the standard. */
export function describeParts(paragraphs: readonly PlacedParagraph[]): readonly Localized[] {
  const roles = new Set(paragraphs.map(({ role }) => role));
  return PARTS.filter(([role]) => roles.has(role)).map(([, name]) => name);
}
