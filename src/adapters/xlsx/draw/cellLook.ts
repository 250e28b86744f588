import { markStyles } from '../../../domain/marks/MarkKind';
import type { MarkCellStyle, MarkStyle } from '../../../domain/marks/MarkPlan';

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
  /** Attributes of the alignment element. */
  readonly alignment: string;
}

const LINE = 'BFBFBF';
const WRAPPED = 'vertical="center" wrapText="1"';
const CENTRED = 'horizontal="center" vertical="center" wrapText="1"';

const looks: Readonly<Record<MarkCellStyle, CellLook>> = {
  title: { font: { bold: true, size: 16 }, alignment: 'horizontal="center" vertical="center"' },
  heading: { font: { bold: true }, fill: 'E7E6E6', border: '7F7F7F', alignment: CENTRED },
  wrap: { font: {}, isText: true, border: LINE, alignment: WRAPPED },
  centre: { font: {}, border: LINE, alignment: CENTRED },
  note: { font: { color: '595959' }, alignment: WRAPPED },
  link: { font: { underline: true, color: '0563C1' }, isText: true, border: LINE, alignment: WRAPPED },
  dateTime: { font: {}, numberFormat: 'yyyy-mm-dd hh:mm', alignment: 'vertical="center"' },
  info: { font: {}, border: LINE, alignment: CENTRED },
  error: likeMark(markStyles.error),
  warning: likeMark(markStyles.warning),
  overdue: likeMark(markStyles.overdue),
  overdueAlert: likeMark(markStyles.overdueAlert),
  dueSoon: likeMark(markStyles.dueSoon),
  unread: likeMark(markStyles.unread),
};

const PLAIN: CellLook = { font: {}, alignment: 'vertical="center"' };

export function cellLook(style: MarkCellStyle | undefined): CellLook {
  return style ? looks[style] : PLAIN;
}

function likeMark({ fill, fontColor, border }: MarkStyle): CellLook {
  return {
    font: { bold: true, ...(fontColor && { color: fontColor }) },
    ...(fill && { fill }),
    ...(border && { border }),
    alignment: CENTRED,
  };
}
