import type { Alignment } from '../resolve/ParagraphLayer';
import type { Resolver } from '../resolve/Resolver';
import type { RunLayer } from '../resolve/RunLayer';
import { childNamed, type WordElement } from './WordElement';
import type { Paragraph, Piece } from './WordDocument';

export interface ParagraphPlace {
  readonly ordinal?: number;
  readonly tableStyleId?: string | undefined;
  readonly boxAlign?: Paragraph['boxAlign'];
}

/** Reads a paragraph with everything that styles and lists give it; advances the lists. */
export function readParagraph(element: WordElement, resolver: Resolver, place: ParagraphPlace): Paragraph {
  const pPr = childNamed(element, 'w:pPr');
  const resolved = resolver.paragraph(pPr, place.tableStyleId);
  const label = resolver.numbering.nextLabel(resolved.numbering);
  const reader = new RunReader(resolved.runOf);
  if (label !== '') reader.add(label + (resolved.level?.suffix === 'space' ? ' ' : ''), resolved.labelRun);
  for (const child of element.children) reader.read(child);
  const frameAlign = resolved.format.frameAlign as Alignment | undefined;
  return {
    kind: 'paragraph',
    ordinal: place.ordinal ?? 0,
    label,
    text: reader.pieces.map(({ text }) => text).join(''),
    pieces: reader.pieces,
    styleName: resolved.styleName,
    format: resolved.format,
    drawings: reader.drawings,
    pageField: reader.pageField,
    boxAlign: place.boxAlign ?? frameAlign,
  };
}

/** What is deleted, or is told about the text but not printed with it. */
const NOT_PRINTED = new Set([
  'w:pPr',
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'mc:Fallback',
  'w:customXmlPr',
  'w:smartTagPr',
]);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};
const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object']);

class RunReader {
  readonly pieces: Piece[] = [];
  drawings = 0;
  pageField = false;
  /** One entry for each field that is open: whether its result has begun, and its instruction so far. */
  readonly #fields: { instruction: string; result: boolean; shown: boolean }[] = [];
  #run: RunLayer | undefined;

  constructor(private readonly runOf: (rPr: WordElement | undefined) => RunLayer) {}

  add(text: string, run: RunLayer): void {
    const last = this.pieces.at(-1);
    if (text === '' || run.hidden) return;
    if (last?.run === run) this.pieces[this.pieces.length - 1] = { text: last.text + text, run };
    else this.pieces.push({ text, run });
  }

  read(element: WordElement): void {
    const { name } = element;
    if (NOT_PRINTED.has(name)) return;
    if (name === 'w:r') this.#readRun(element);
    else if (name === 'w:fldSimple') this.#readSimpleField(element);
    else for (const child of element.children) this.read(child);
  }

  #readRun(run: WordElement): void {
    this.#run = this.runOf(childNamed(run, 'w:rPr'));
    for (const child of run.children) this.#readInRun(child);
  }

  #readInRun(element: WordElement): void {
    const { name, attributes, text, children } = element;
    if (DRAWINGS.has(name)) this.drawings += 1;
    else if (name === 'w:t') this.#print(text);
    else if (name === 'w:fldChar') this.#readFieldSign(attributes['fldCharType']);
    else if (name === 'w:instrText') this.#instruct(text);
    else if (name === 'w:br') this.#print(attributes['type'] === 'page' ? '\f' : '\n');
    else if (name === 'w:pgNum') this.#printPageNumber();
    else if (name === 'w:sym') this.#print(symbolOf(attributes['char']));
    else if (name in SIGNS) this.#print(SIGNS[name] ?? '');
    else if (name === 'w:ruby') this.#readRubyBase(element);
    else if (!NOT_PRINTED.has(name)) for (const child of children) this.#readInRun(child);
  }

  #readRubyBase(ruby: WordElement): void {
    const base = childNamed(ruby, 'w:rubyBase');
    for (const child of base?.children ?? []) this.read(child);
  }

  #readSimpleField(field: WordElement): void {
    const instruction = field.attributes['instr'] ?? '';
    if (!isPageField(instruction)) {
      for (const child of field.children) this.read(child);
      return;
    }
    const run = childNamed(field, 'w:r');
    this.#run = this.runOf(childNamed(run, 'w:rPr'));
    this.#printPageNumber();
  }

  #readFieldSign(kind: string | undefined): void {
    const field = this.#fields.at(-1);
    if (kind === 'begin') this.#fields.push({ instruction: '', result: false, shown: false });
    else if (field && kind === 'separate') {
      this.#showPageNumber(field);
      field.result = true;
    } else if (field && kind === 'end') {
      this.#showPageNumber(field);
      this.#fields.pop();
    }
  }

  #showPageNumber(field: { instruction: string; shown: boolean }): void {
    if (field.shown || !isPageField(field.instruction)) return;
    field.shown = true;
    this.#printPageNumber();
  }

  #printPageNumber(): void {
    this.pageField = true;
    this.add('1', this.#run ?? this.runOf(undefined));
  }

  #instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field && !field.result) field.instruction += text;
  }

  /** Inside a field only its result is printed; that of a page number is printed by us. */
  #print(text: string): void {
    const silent = this.#fields.some((field) => !field.result || field.shown);
    if (!silent && this.#run) this.add(text, this.#run);
  }
}

const isPageField = (instruction: string): boolean => /^\s*PAGE(?:\s|$)/i.test(instruction);

function symbolOf(code: string | undefined): string {
  const number = parseInt(code ?? '', 16);
  return Number.isNaN(number) || number > 0xffff ? '' : String.fromCharCode(number);
}
