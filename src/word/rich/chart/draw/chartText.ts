import { escapeXml } from '../../../xml/escapeXml';
import type { ChartFont } from '../ChartLook';
import { INK, solidFill } from './fills';

interface TextLook {
  /** Points; that of the chart when absent. */
  readonly size?: number;
  readonly bold?: boolean;
  /** 60,000ths of a degree. */
  readonly turn?: number;
}

/** `c:txPr`: how texts look that Word writes itself. */
export function textLook(font: ChartFont, look: TextLook = {}): string {
  return `<c:txPr>${bodyProperties(look)}<a:lstStyle/><a:p><a:pPr>${runLook('defRPr', font, look)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

export function titleXml(text: string, font: ChartFont, look: TextLook = {}): string {
  if (text === '') return '';
  const run = `<a:r>${runLook('rPr', font, look)}<a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich>${bodyProperties(look)}<a:lstStyle/><a:p><a:pPr>${runLook('defRPr', font, look)}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const bodyProperties = ({ turn }: TextLook): string =>
  turn === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${turn}" vert="horz"/>`;

function runLook(
  name: 'defRPr' | 'rPr',
  font: ChartFont,
  { size = font.size, bold = false }: TextLook,
): string {
  const language = name === 'rPr' ? ' lang="zh-CN"' : '';
  const face = (kind: string, typeface: string): string => `<a:${kind} typeface="${escapeXml(typeface)}"/>`;
  return `<a:${name}${language} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solidFill(INK)}${face('latin', font.latin)}${face('ea', font.eastAsian)}${face('cs', font.latin)}</a:${name}>`;
}
