import { cellLook, type CellLook } from '../../../domain/marks/cellLook';
import type { MarkCellStyle, MarkStyle } from '../../../domain/marks/MarkPlan';
import { newCellFace, type NewCellLook } from '../../../domain/newWorkbook/newCellLook';
import { escapeAttribute } from '../../../opc/escapeXml';
import type { Splice } from '../../../opc/spliceText';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../opc/XmlElement';
import { prefixOf } from './BookXml';
import { StyleCollections } from './StyleCollections';
import { StyleXml } from './StyleXml';

interface FacedLook extends CellLook {
  /** `face`: name of the font; absent: the workbook's usual one. */
  readonly font: CellLook['font'] & { readonly face?: string };
}

/** Collects what our marks and sheets need from the styles part. */
export class StyleEdits {
  private readonly root: XmlElement;
  private readonly xml: StyleXml;
  private readonly collections: StyleCollections;
  private readonly cellFormats = new Map<MarkCellStyle | undefined, number>();

  constructor(text: string, part: string) {
    this.root = parseXml(text, part);
    this.xml = new StyleXml(prefixOf(this.root));
    this.collections = new StyleCollections(text, this.root, this.xml);
    this.ensureDefaults();
  }

  /** Index of the differential format for a mark. */
  dxf(style: MarkStyle): number {
    return this.collections.add('dxfs', this.dxfXml(style));
  }

  /** Index of the cell format for a cell of our sheets. */
  cellFormat(style: MarkCellStyle | undefined): number {
    const known = this.cellFormats.get(style);
    if (known !== undefined) return known;
    const index = this.collections.add('cellXfs', this.xfXml(cellLook(style)));
    this.cellFormats.set(style, index);
    return index;
  }

  /** Index of the cell format for a cell of a new table, as in a new workbook. */
  newCellFormat(look: NewCellLook, numberFormat: string | undefined): number {
    const { fontSize, bold, fontColor, fill, border, horizontal, vertical, wraps } = look;
    const alignment = [
      `horizontal="${horizontal}"`,
      `vertical="${vertical === 'middle' ? 'center' : 'top'}"`,
      wraps ? 'wrapText="1"' : '',
    ];
    return this.collections.add(
      'cellXfs',
      this.xfXml(
        {
          font: {
            face: newCellFace,
            size: fontSize,
            ...(bold && { bold }),
            ...(fontColor && { color: fontColor }),
          },
          ...(fill && { fill }),
          ...(border && { border }),
          ...(numberFormat !== undefined && { numberFormat }),
        },
        alignment,
      ),
    );
  }

  splices(): Splice[] {
    return this.collections.splices();
  }

  private dxfXml({ fill, fontColor, bold, underline, border, numberFormat }: MarkStyle): string {
    const font = [
      ...(bold === undefined ? [] : [this.xml.tag('b', bold ? '' : 'val="0"')]),
      ...(underline === undefined ? [] : [this.xml.tag('u', underline ? '' : 'val="none"')]),
      ...(fontColor ? [this.xml.color('color', fontColor)] : []),
    ];
    const format =
      numberFormat &&
      this.xml.tag(
        'numFmt',
        `numFmtId="${this.collections.formatId(numberFormat)}" formatCode="${escapeAttribute(numberFormat)}"`,
      );
    const pattern = fill && this.xml.tag('patternFill', '', this.xml.color('bgColor', fill));
    return this.xml.tag(
      'dxf',
      '',
      [
        font.length > 0 ? this.xml.tag('font', '', font.join('')) : '',
        format ?? '',
        pattern ? this.xml.tag('fill', '', pattern) : '',
        border ? this.xml.border(border) : '',
      ].join(''),
    );
  }

  private xfXml(
    { font, fill, border, numberFormat, isText, isCentred, wraps }: FacedLook,
    alignment: readonly string[] = [
      isCentred ? 'horizontal="center"' : '',
      'vertical="center"',
      wraps ? 'wrapText="1"' : '',
    ],
  ): string {
    const fontId = this.fontIndex(font);
    const fillId = fill ? this.collections.add('fills', this.xml.solid(fill)) : 0;
    const borderId = border ? this.collections.add('borders', this.xml.border(border)) : 0;
    const own = numberFormat === undefined ? 0 : this.collections.listedFormatId(numberFormat);
    const flags = [
      `numFmtId="${own}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"`,
      childOf(this.root, 'cellStyleXfs')?.children.length ? 'xfId="0"' : '',
      isText ? 'quotePrefix="1"' : '',
      own ? 'applyNumberFormat="1"' : '',
      fontId ? 'applyFont="1"' : '',
      fillId ? 'applyFill="1"' : '',
      borderId ? 'applyBorder="1"' : '',
      'applyAlignment="1"',
    ];
    const inside = this.xml.tag('alignment', alignment.filter((part) => part !== '').join(' '));
    return this.xml.tag('xf', flags.filter((flag) => flag !== '').join(' '), inside);
  }

  private fontIndex(font: FacedLook['font']): number {
    if (!font.bold && !font.color && !font.size && !font.face) return 0;
    const usual = childrenOf(childOf(this.root, 'fonts'), 'font')[0];
    const valueOf = (name: string) => {
      const child = childOf(usual, name);
      return child && attributeOf(child, 'val');
    };
    const plain = (name: string, value: string | undefined) =>
      value ? this.xml.tag(name, `val="${escapeAttribute(value)}"`) : '';
    return this.collections.add(
      'fonts',
      this.xml.tag(
        'font',
        '',
        [
          font.bold ? this.xml.tag('b', '') : '',
          font.underline ? this.xml.tag('u', '') : '',
          plain('sz', String(font.size ?? valueOf('sz') ?? 11)),
          font.color ? this.xml.color('color', font.color) : '',
          plain('name', font.face ?? valueOf('name') ?? '宋体'),
          ...(font.face ? [] : [plain('family', valueOf('family')), plain('charset', valueOf('charset'))]),
        ].join(''),
      ),
    );
  }

  /** A styles part need not have collections; what index 0 and 1 mean is fixed where they begin. */
  private ensureDefaults(): void {
    if (this.collections.existing('fonts').length === 0) {
      this.collections.add(
        'fonts',
        this.xml.tag('font', '', this.xml.tag('sz', 'val="11"') + this.xml.tag('name', 'val="宋体"')),
      );
    }
    if (this.collections.existing('fills').length === 0) {
      for (const type of ['none', 'gray125']) {
        this.collections.add(
          'fills',
          this.xml.tag('fill', '', this.xml.tag('patternFill', `patternType="${type}"`)),
        );
      }
    }
    if (this.collections.existing('borders').length === 0) {
      this.collections.add(
        'borders',
        this.xml.tag(
          'border',
          '',
          ['left', 'right', 'top', 'bottom'].map((side) => this.xml.tag(side, '')).join(''),
        ),
      );
    }
    if (this.collections.existing('cellXfs').length === 0) {
      this.collections.add('cellXfs', this.xml.tag('xf', 'numFmtId="0" fontId="0" fillId="0" borderId="0"'));
    }
  }
}
