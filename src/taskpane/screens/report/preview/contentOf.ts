import type { CopiedContent } from '../../../delivery/ways/copyContent';

const TAGS: Readonly<Record<string, string>> = {
  P: 'p',
  TABLE: 'table',
  TBODY: 'tbody',
  TR: 'tr',
  TD: 'td',
  TH: 'td',
  BR: 'br',
  SPAN: 'span',
};
const NO_BORDER = ['0px none rgb(0, 0, 0)'];
/** What Word understands of a pasted text, and what it takes as given. */
const LOOKS: readonly (readonly [property: string, usual: readonly string[]])[] = [
  ['text-align', ['start', 'left']],
  ['text-indent', ['0px']],
  ['margin-left', ['0px']],
  ['font-family', []],
  ['font-size', []],
  ['font-weight', ['400']],
  ['font-style', ['normal']],
  ['color', ['rgb(0, 0, 0)']],
  ['border-top', NO_BORDER],
  ['border-right', NO_BORDER],
  ['border-bottom', NO_BORDER],
  ['border-left', NO_BORDER],
];
const INHERITED = new Set([
  'text-align',
  'text-indent',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'color',
]);

/** What is drawn of one part of a document, for the clipboard. */
export interface DrawnContent {
  readonly text: string;
  readonly html: string;
  /** Its table is the one in which the part before ended. */
  readonly continues: boolean;
}

/** Pages of a preview as text and as plain HTML with its formats written out. */
export function contentOf(pages: readonly HTMLElement[], continues = false): DrawnContent {
  return {
    text: pages.map((page) => page.innerText.trim()).join('\n\n'),
    html: pages.map((page) => childrenOf(page, {})).join(''),
    continues,
  };
}

/** The parts of a document as one, for Word's clipboard. */
export function joinContents(parts: readonly DrawnContent[]): CopiedContent {
  const html = parts.reduce(
    (all, part) =>
      part.continues
        ? `${all.replace(/<\/table>$/, '')}${part.html.replace(/^<table[^>]*>/, '')}`
        : all + part.html,
    '',
  );
  return { text: parts.map(({ text }) => text).join('\n'), html: `<html><body>${html}</body></html>` };
}

type Look = Readonly<Record<string, string>>;

function childrenOf(parent: Node, inherited: Look): string {
  return [...parent.childNodes].map((node) => htmlOf(node, inherited)).join('');
}

function htmlOf(node: Node, inherited: Look): string {
  if (node.nodeType === Node.TEXT_NODE) return escape(node.textContent ?? '');
  if (!(node instanceof HTMLElement) || node instanceof HTMLStyleElement) return '';
  const tag = TAGS[node.tagName];
  if (!tag) return childrenOf(node, inherited);
  if (tag === 'br') return '<br>';
  const look = lookOf(node);
  const style = Object.entries(look)
    .filter(([name, value]) => inherited[name] !== value)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  const spans = node instanceof HTMLTableCellElement ? spansOf(node) : '';
  const passedOn = Object.fromEntries(Object.entries(look).filter(([name]) => INHERITED.has(name)));
  const open = style === '' ? `<${tag}${spans}>` : `<${tag}${spans} style="${escape(style)}">`;
  return `${open}${childrenOf(node, passedOn)}</${tag}>`;
}

function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    LOOKS.map(([name, usual]) => [name, style.getPropertyValue(name), usual] as const)
      .filter(([, value, usual]) => value !== '' && !usual.includes(value))
      .map(([name, value]) => [name, value]),
  );
}

const spansOf = ({ colSpan, rowSpan }: HTMLTableCellElement): string =>
  `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
