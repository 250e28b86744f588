import type { CellRun } from '../../../../domain/snapshot/SheetRichText';
import type { XmlTag } from '../../../../opc/XmlTag';
import { cleanText } from '../cleanText';
import type { ReadingBudget } from '../ReadingBudget';
import type { CellColours } from './CellColours';

type Look = { -readonly [Key in keyof Omit<CellRun, 'text'>]: CellRun[Key] };

const TOGGLES: Readonly<Record<string, 'bold' | 'italic' | 'strike'>> = {
  b: 'bold',
  i: 'italic',
  strike: 'strike',
};

/** Collects the runs of one text while it streams by: of `si` in the shared strings, of `is` in a cell. */
export class RunCollector {
  #runs: (Look & { text: string })[] = [];
  #look: Look = {};
  #isFormatted = false;
  #inRun = false;
  #inProperties = false;
  #inPhonetic = false;
  #inText = false;
  #text = '';

  constructor(
    private readonly colours: CellColours,
    private readonly budget: ReadingBudget,
  ) {}

  start(): void {
    this.#runs = [];
    this.#look = {};
    this.#isFormatted = false;
    this.#inRun = this.#inProperties = this.#inPhonetic = this.#inText = false;
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    if (this.#inProperties) this.#readProperty(tag);
    else if (name === 'r') {
      this.#inRun = true;
      this.#look = {};
    } else if (name === 'rPr') this.#inProperties = this.#inRun;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') {
      this.#inText = !this.#inPhonetic;
      this.#text = '';
    }
  }

  close({ name }: XmlTag): void {
    if (name === 'rPr') this.#inProperties = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 't') this.#endText();
    else if (name === 'r') {
      this.#inRun = false;
      this.#look = {};
    }
  }

  text(piece: string): void {
    if (!this.#inText) return;
    this.budget.countText(piece.length);
    this.#text += piece;
  }

  /** The runs of the text that just ended; undefined when nobody gave any part of it a look. */
  finish(): readonly CellRun[] | undefined {
    return this.#isFormatted ? this.#runs : undefined;
  }

  /** Runs that differ in nothing we keep (WPS begins one for each change of script) are one. */
  #endText(): void {
    if (!this.#inText) return;
    this.#inText = false;
    const text = cleanText(this.#text);
    if (text === '') return;
    const last = this.#runs.at(-1);
    if (last && looksLike(last, this.#look)) {
      last.text += text;
      return;
    }
    if (last) this.budget.countExtras(1);
    this.#runs.push({ ...this.#look, text });
    if (Object.keys(this.#look).length > 0) this.#isFormatted = true;
  }

  #readProperty(tag: XmlTag): void {
    const value = tag.attribute('val');
    const toggle = TOGGLES[tag.name];
    if (toggle) this.#set(toggle, !isOff(value));
    else if (tag.name === 'u') this.#set('underline', value !== 'none' && !isOff(value));
    else if (tag.name === 'vertAlign' && (value === 'superscript' || value === 'subscript'))
      this.#look.raised = value;
    else if (tag.name === 'color') {
      const colour = this.colours.read(tag);
      if (colour !== undefined) this.#look.colour = colour;
    }
  }

  #set(key: 'bold' | 'italic' | 'strike' | 'underline', on: boolean): void {
    if (on) this.#look[key] = true;
  }
}

const KEYS = ['bold', 'italic', 'underline', 'strike', 'colour', 'raised'] as const;
const looksLike = (a: Look, b: Look): boolean => KEYS.every((key) => a[key] === b[key]);
const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off';
