import { markStyles } from './MarkKind';
import type { MarkCellStyle, MarkStyle } from './MarkPlan';

/** How a cell of our own sheets looks. */
export interface CellLook {
  /** Absent members: as the workbook's usual font. */
  readonly font: {
    readonly bold?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
    /** Points. */
    readonly size?: number;
  };
  readonly fill?: string;
  readonly border?: string;
  readonly numberFormat?: string;
  /** A text stays one when the user edits the cell, even if it begins with `=`. */
  readonly isText?: true;
  /** Vertically all stand in the middle. */
  readonly isCentred?: true;
  readonly wraps?: true;
}

const LINE = 'BFBFBF';
const WRAPPED = { wraps: true } as const;
const CENTRED = { isCentred: true, wraps: true } as const;

const looks: Readonly<Record<MarkCellStyle, CellLook>> = {
  title: { font: { bold: true, size: 16 }, isCentred: true },
  heading: { font: { bold: true }, fill: 'E7E6E6', border: '7F7F7F', ...CENTRED },
  wrap: { font: {}, isText: true, border: LINE, ...WRAPPED },
  centre: { font: {}, border: LINE, ...CENTRED },
  note: { font: { color: '595959' }, ...WRAPPED },
  link: { font: { underline: true, color: '0563C1' }, isText: true, border: LINE, ...WRAPPED },
  dateTime: { font: {}, numberFormat: 'yyyy-mm-dd hh:mm' },
  info: { font: {}, border: LINE, ...CENTRED },
  error: likeMark(markStyles.error),
  warning: likeMark(markStyles.warning),
  overdue: likeMark(markStyles.overdue),
  overdueAlert: likeMark(markStyles.overdueAlert),
  dueSoon: likeMark(markStyles.dueSoon),
  unread: likeMark(markStyles.unread),
};

const PLAIN: CellLook = { font: {} };

export function cellLook(style: MarkCellStyle | undefined): CellLook {
  return style ? looks[style] : PLAIN;
}

function likeMark({ fill, fontColor, border }: MarkStyle): CellLook {
  return {
    font: { bold: true, ...(fontColor && { color: fontColor }) },
    ...(fill && { fill }),
    ...(border && { border }),
    ...CENTRED,
  };
}
