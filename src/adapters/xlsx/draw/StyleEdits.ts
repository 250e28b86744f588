import type { MarkCellStyle, MarkStyle } from '../../../domain/marks/MarkPlan';
import { escapeAttribute } from '../../../opc/escapeXml';
import type { Splice } from '../../../opc/spliceText';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../opc/XmlElement';
import { prefixOf } from './BookXml';
import { cellLook, type CellLook } from './cellLook';
import { StyleXml } from './StyleXml';
import { appendChild, insertChild, upTo } from './insertChild';

/** CT_Stylesheet (ISO/IEC 29500-1 §18.8.39). */
const SEQUENCE = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Ids below are built in. */
const FIRST_OWN_FORMAT = 164;

type Collection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Collects what our marks and sheets need from the styles part; every addition goes to the end of its collection. */
export class StyleEdits {
  private readonly root: XmlElement;
  private readonly xml: StyleXml;
  private readonly added = new Map<Collection, string[]>();
  private readonly indexes = new Map<string, number>();
  private readonly cellFormats = new Map<MarkCellStyle | undefined, number>();
  private readonly formatIds = new Map<string, number>();
  private nextFormatId: number;

  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.root = parseXml(text, part);
    this.xml = new StyleXml(prefixOf(this.root));
    this.nextFormatId = highestFormatId(this.root) + 1;
    this.ensureDefaults();
  }

  /** Index of the differential format for a mark. */
  dxf(style: MarkStyle): number {
    return this.add('dxfs', this.dxfXml(style));
  }

  /** Index of the cell format for a cell of our sheets. */
  cellFormat(style: MarkCellStyle | undefined): number {
    const known = this.cellFormats.get(style);
    if (known !== undefined) return known;
    const index = this.add('cellXfs', this.xfXml(cellLook(style)));
    this.cellFormats.set(style, index);
    return index;
  }

  splices(): Splice[] {
    const absent = [...this.added].filter(([name]) => !childOf(this.root, name));
    const present = [...this.added].flatMap(([name, xml]) => {
      const collection = childOf(this.root, name);
      return collection ? this.appendTo(collection, xml) : [];
    });
    return [...present, ...this.newCollections(absent)];
  }

  private appendTo(collection: XmlElement, xml: readonly string[]): Splice[] {
    const count = collection.attributes.find(({ qualifiedName }) => qualifiedName === 'count');
    const total = String(collection.children.length + xml.length);
    const counted = count ? [{ start: count.valueStart, end: count.valueEnd, text: total }] : [];
    return [...counted, appendChild(this.text, collection, xml.join(''))];
  }

  /** All new collections that go to the same place go there in one piece, in their order. */
  private newCollections(absent: readonly (readonly [Collection, readonly string[]])[]): Splice[] {
    const ordered = [...absent].sort(([a], [b]) => SEQUENCE.indexOf(a) - SEQUENCE.indexOf(b));
    const merged = new Map<number, Splice>();
    for (const [name, xml] of ordered) {
      const whole = this.xml.tag(name, `count="${xml.length}"`, xml.join(''));
      const splice = insertChild(this.text, this.root, upTo(SEQUENCE, name), whole);
      const known = merged.get(splice.start);
      merged.set(splice.start, known ? joinSplices(known, splice, whole) : splice);
    }
    return [...merged.values()];
  }

  private add(collection: Collection, xml: string): number {
    const key = `${collection} ${xml}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const list = this.added.get(collection) ?? [];
    this.added.set(collection, list);
    list.push(xml);
    const index = this.existing(collection).length + list.length - 1;
    this.indexes.set(key, index);
    return index;
  }

  private existing(collection: Collection): readonly XmlElement[] {
    return childOf(this.root, collection)?.children ?? [];
  }

  private formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormatId;
    this.nextFormatId += 1;
    this.formatIds.set(code, id);
    return id;
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
        `numFmtId="${this.formatId(numberFormat)}" formatCode="${escapeAttribute(numberFormat)}"`,
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

  private xfXml({ font, fill, border, numberFormat, isText, alignment }: CellLook): string {
    const fontId = this.fontIndex(font);
    const fillId = fill ? this.add('fills', this.xml.solid(fill)) : 0;
    const borderId = border ? this.add('borders', this.xml.border(border)) : 0;
    const own = numberFormat === undefined ? 0 : this.cellFormatId(numberFormat);
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
    const inside = this.xml.tag('alignment', alignment);
    return this.xml.tag('xf', flags.filter((flag) => flag !== '').join(' '), inside);
  }

  private cellFormatId(code: string): number {
    const isNew = !this.formatIds.has(code);
    const id = this.formatId(code);
    if (isNew) {
      this.add('numFmts', this.xml.tag('numFmt', `numFmtId="${id}" formatCode="${escapeAttribute(code)}"`));
    }
    return id;
  }

  private fontIndex(font: CellLook['font']): number {
    if (!font.bold && !font.color && !font.size) return 0;
    const usual = childrenOf(childOf(this.root, 'fonts'), 'font')[0];
    const valueOf = (name: string) => {
      const child = childOf(usual, name);
      return child && attributeOf(child, 'val');
    };
    const plain = (name: string, value: string | undefined) =>
      value ? this.xml.tag(name, `val="${escapeAttribute(value)}"`) : '';
    return this.add(
      'fonts',
      this.xml.tag(
        'font',
        '',
        [
          font.bold ? this.xml.tag('b', '') : '',
          font.underline ? this.xml.tag('u', '') : '',
          plain('sz', String(font.size ?? valueOf('sz') ?? 11)),
          font.color ? this.xml.color('color', font.color) : '',
          plain('name', valueOf('name') ?? '宋体'),
          plain('family', valueOf('family')),
          plain('charset', valueOf('charset')),
        ].join(''),
      ),
    );
  }

  /** A styles part need not have collections; what index 0 and 1 mean is fixed where they begin. */
  private ensureDefaults(): void {
    if (this.existing('fonts').length === 0) {
      this.add(
        'fonts',
        this.xml.tag('font', '', this.xml.tag('sz', 'val="11"') + this.xml.tag('name', 'val="宋体"')),
      );
    }
    if (this.existing('fills').length === 0) {
      for (const type of ['none', 'gray125']) {
        this.add('fills', this.xml.tag('fill', '', this.xml.tag('patternFill', `patternType="${type}"`)));
      }
    }
    if (this.existing('borders').length === 0) {
      this.add(
        'borders',
        this.xml.tag(
          'border',
          '',
          ['left', 'right', 'top', 'bottom'].map((side) => this.xml.tag(side, '')).join(''),
        ),
      );
    }
    if (this.existing('cellXfs').length === 0) {
      this.add('cellXfs', this.xml.tag('xf', 'numFmtId="0" fontId="0" fillId="0" borderId="0"'));
    }
  }
}

function highestFormatId(root: XmlElement): number {
  let highest = FIRST_OWN_FORMAT - 1;
  const visit = (element: XmlElement): void => {
    if (element.name === 'numFmt') highest = Math.max(highest, Number(attributeOf(element, 'numFmtId')) || 0);
    element.children.forEach(visit);
  };
  visit(root);
  return highest;
}

function joinSplices(first: Splice, second: Splice, xml: string): Splice {
  if (second.end === second.start) return { ...first, text: first.text + xml };
  // Both open up a self-closing root: the second piece goes in front of its end tag.
  const end = first.text.lastIndexOf('</');
  return { ...first, text: first.text.slice(0, end) + xml + first.text.slice(end) };
}
