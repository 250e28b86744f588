import type { FontRole, ParagraphLook } from './HouseStyle';

/** Looks that differ between houses in nothing but face and size. */
export function commonLooks(font: FontRole, sizePt: number): readonly ParagraphLook[] {
  return [
    { id: 'Centered', name: '居中', font, sizePt, align: 'center' },
    { id: 'Right', name: '右对齐', aliases: ['右對齊', '靠右'], font, sizePt, align: 'right' },
    { id: 'Labelled', name: '条目', aliases: ['條目'], font, sizePt, align: 'both' },
    {
      id: 'LabelledLead',
      name: '条目引出',
      aliases: ['條目引出'],
      font,
      sizePt,
      align: 'both',
      keepNext: true,
    },
    { id: 'ListText', name: '列表', font, sizePt, align: 'both' },
    {
      id: 'TableUnit',
      name: '单位',
      aliases: ['單位'],
      font,
      sizePt: 10.5,
      align: 'right',
      lineExactPt: 18,
      keepNext: true,
      letterTwips: 0,
    },
    {
      id: 'TableGap',
      name: '表后',
      font,
      sizePt: 5,
      align: 'left',
      lineExactPt: 9,
      letterTwips: 0,
      offGrid: true,
    },
    {
      id: 'SectionEnd',
      name: '分节',
      font,
      sizePt: 1,
      align: 'left',
      lineExactPt: 1,
      letterTwips: 0,
      offGrid: true,
    },
    { id: 'Contents', name: '目录', aliases: ['目錄'], font, sizePt, align: 'left', rightTabChars: 0 },
  ];
}
