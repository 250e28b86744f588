import type { NewCellStyle } from './WorkbookDescription';

/** How a cell of a new workbook looks. Colours are `RRGGBB`. */
export interface NewCellLook {
  readonly fontSize: number;
  readonly bold?: true;
  readonly fontColor?: string;
  readonly fill?: string;
  /** Of a thin line all round. */
  readonly border?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle';
  readonly wraps?: true;
}

/** The font of all cells. */
export const newCellFace = '微软雅黑';

const HEADING_BLUE = '1F4E79';
const LIVE_GREY = '5B6770';
const LABEL_BLUE = 'DDEBF7';
const RULE_GREY = 'BFBFBF';
const NOTE_GREY = '595959';

const plain = { fontSize: 10, vertical: 'middle' } as const;
const boxed = { ...plain, border: RULE_GREY, wraps: true } as const;
const heading = { ...boxed, bold: true, fontColor: 'FFFFFF', horizontal: 'center' } as const;

/** Records have no fill, so that the banding of the native table shows. */
export const newCellLooks: Readonly<Record<NewCellStyle, NewCellLook>> = {
  title: { ...plain, fontSize: 16, bold: true, horizontal: 'center' },
  meta: { ...plain, fontColor: NOTE_GREY, horizontal: 'left' },
  summary: { ...plain, bold: true, horizontal: 'right' },
  heading: { ...heading, fill: HEADING_BLUE },
  liveHeading: { ...heading, fill: LIVE_GREY },
  text: { ...boxed, horizontal: 'left' },
  centre: { ...boxed, horizontal: 'center' },
  number: { ...boxed, horizontal: 'right' },
  live: { ...boxed, fontColor: NOTE_GREY, horizontal: 'center' },
  label: { ...boxed, bold: true, fill: LABEL_BLUE, horizontal: 'center' },
  note: { fontSize: 10, horizontal: 'left', vertical: 'top', wraps: true },
  noteHeading: { ...plain, fontSize: 11, bold: true, fontColor: HEADING_BLUE, horizontal: 'left' },
};
