import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { NewCellStyle } from '../../domain/newWorkbook/WorkbookDescription';

const FACE = '微软雅黑';
const HEADING_BLUE = 'FF1F4E79';
const LIVE_GREY = 'FF5B6770';
const LABEL_BLUE = 'FFDDEBF7';
const RULE_GREY = 'FFBFBFBF';
const NOTE_GREY = 'FF595959';

const thin = { style: 'thin', color: { argb: RULE_GREY } } as const;
const box: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

const font = (more: Partial<Font> = {}): Partial<Font> => ({ name: FACE, size: 10, ...more });

const filled = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const aligned = (horizontal: 'left' | 'center' | 'right'): Partial<Alignment> => ({
  horizontal,
  vertical: 'middle',
  wrapText: true,
});

const heading = (argb: string): Partial<Style> => ({
  font: font({ bold: true, color: { argb: 'FFFFFFFF' } }),
  fill: filled(argb),
  border: box,
  alignment: aligned('center'),
});

/** How each named style looks. Records have no fill, so that the banding of the native table shows. */
export const cellStyles: Readonly<Record<NewCellStyle, Partial<Style>>> = {
  title: { font: font({ size: 16, bold: true }), alignment: { horizontal: 'center', vertical: 'middle' } },
  meta: {
    font: font({ color: { argb: NOTE_GREY } }),
    alignment: { horizontal: 'left', vertical: 'middle' },
  },
  summary: { font: font({ bold: true }), alignment: { horizontal: 'right', vertical: 'middle' } },
  heading: heading(HEADING_BLUE),
  liveHeading: heading(LIVE_GREY),
  text: { font: font(), border: box, alignment: aligned('left') },
  centre: { font: font(), border: box, alignment: aligned('center') },
  number: { font: font(), border: box, alignment: aligned('right') },
  live: { font: font({ color: { argb: NOTE_GREY } }), border: box, alignment: aligned('center') },
  label: { font: font({ bold: true }), fill: filled(LABEL_BLUE), border: box, alignment: aligned('center') },
  note: { font: font(), alignment: { horizontal: 'left', vertical: 'top', wrapText: true } },
  noteHeading: {
    font: font({ size: 11, bold: true, color: { argb: HEADING_BLUE } }),
    alignment: { horizontal: 'left', vertical: 'middle' },
  },
};
