import { AreasRef } from '../model/AreasRef';
import type { Book } from '../model/Book';
import { RangeRef } from '../model/RangeRef';
import type { Sheet } from '../model/Sheet';
import type { PageLayout } from '../model/SheetParts';
import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { HostError } from '../protocol/HostError';
import type { HostObject, Scalar } from '../protocol/ExcelClass';
import { type Call, define, object, rangeOf } from './define';
import { areaOf, findRange, rangeObject } from './findRange';

type Member = Scalar<Sheet, Call>;
type Margin = keyof PageLayout['margins'];
type Switch = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 28.346_456_7 };

const margin = (key: Margin): Member => ({
  get: ({ page }) => page.margins[key],
  set: ({ page }, value) => (page.margins[key] = Number(value)),
});

const switched = (key: Switch): Member => ({
  get: ({ page }) => page[key],
  set: ({ page }, value) => (page[key] = value === true),
});

const usual = (value: unknown): Member => ({ get: () => value });

const areaGiven = (sheet: Sheet, given: unknown, book: Book): Area =>
  areaOf(rangeOf(given) ?? findRange(book, sheet, given), book);

const orNull = (sheet: Sheet, area: Area | undefined) => (area ? rangeObject(sheet, area) : null);

export const pageLayoutClass = define('PageLayout', {
  scalars: {
    BlackAndWhite: usual(false),
    BottomMargin: margin('bottom'),
    CenterHorizontally: switched('centerHorizontally'),
    CenterVertically: switched('centerVertically'),
    DraftMode: usual(false),
    FirstPageNumber: usual(''),
    FooterMargin: margin('footer'),
    HeaderMargin: margin('header'),
    LeftMargin: margin('left'),
    Orientation: {
      get: ({ page }) => page.orientation,
      set: ({ page }, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw new HostError('InvalidArgument');
        page.orientation = value;
      },
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: ({ page }, value) => (page.paperSize = String(value)),
    },
    PrintComments: usual('NoComments'),
    PrintErrors: usual('AsDisplayed'),
    PrintGridlines: switched('printGridlines'),
    PrintHeadings: switched('printHeadings'),
    PrintOrder: usual('DownThenOver'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    Zoom: {
      get: ({ page }) => page.zoom,
      set: ({ page }, value) => (page.zoom = value as PageLayout['zoom']),
    },
  },
  objects: { HeadersFooters: (sheet) => object('HeaderFooterGroup', sheet) },
  methods: {
    GetPrintAreaOrNullObject: (sheet): HostObject | null =>
      sheet.page.printAreas.length === 0
        ? null
        : object('RangeAreas', new AreasRef(sheet.page.printAreas.map((area) => new RangeRef(sheet, area)))),
    GetPrintTitleColumnsOrNullObject: (sheet) => orNull(sheet, sheet.page.titleColumns),
    GetPrintTitleRowsOrNullObject: (sheet) => orNull(sheet, sheet.page.titleRows),
    SetPrintArea: (sheet, [given], { book }) => {
      const areas = (given as HostObject | null)?.className === 'RangeAreas';
      sheet.page.printAreas = areas
        ? ((given as HostObject).target as AreasRef).ranges.map((range) => areaOf(range, book))
        : [areaGiven(sheet, given, book)];
    },
    SetPrintMargins: ({ page }, [unit, margins]) => {
      const points = POINTS[String(unit)];
      if (points === undefined) throw new HostError('InvalidArgument');
      for (const [key, value] of Object.entries(margins as Partial<Record<Margin, number>>))
        page.margins[key as Margin] = value * points;
    },
    SetPrintTitleColumns: (sheet, [given], { book }) => {
      sheet.page.titleColumns = areaGiven(sheet, given, book);
    },
    SetPrintTitleRows: (sheet, [given], { book }) => {
      sheet.page.titleRows = areaGiven(sheet, given, book);
    },
  },
});

/** The same on all pages. */
export const headerFooterGroupClass = define('HeaderFooterGroup', {
  scalars: { State: usual('Default') },
  objects: { DefaultForAllPages: (sheet) => object('HeaderFooter', sheet) },
});

const text = (key: string): Member => ({
  get: ({ page }) => page.headersFooters[key] ?? '',
  set: ({ page }, value) => (page.headersFooters[key] = String(value)),
});

export const headerFooterClass = define('HeaderFooter', {
  scalars: {
    CenterFooter: text('centerFooter'),
    CenterHeader: text('centerHeader'),
    LeftFooter: text('leftFooter'),
    LeftHeader: text('leftHeader'),
    RightFooter: text('rightFooter'),
    RightHeader: text('rightHeader'),
  },
});
