import { ProductError } from '../base/ProductError';

const MIB = 1024 * 1024;
const LARGEST_MB = 64;
/** Far more than any report has, far less than what a program can be led through. */
const DEEPEST = 60;
/** Longer numbers are not kept exactly: account and identity numbers are texts. */
const MOST_DIGITS = 15;

/**
 * The data of a report from a JSON file.
 * @param file as the user calls it
 * @throws ProductError `data.tooLarge`, `data.encoding`, `data.notJson`, `data.notObject`, `data.tooDeep`, `data.longNumber`
 */
export function readReportData(bytes: Uint8Array, file: string): object {
  if (bytes.length > LARGEST_MB * MIB) throw new ProductError('data.tooLarge', { file, limitMb: LARGEST_MB });
  const text = decode(bytes, file);
  inspect(text, file);
  const data = parse(text, file);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data;
  const kind = kindOf(data);
  throw new ProductError('data.notObject', { file, found: kind['zh-CN'], foundEnglish: kind.en });
}

/** UTF-8, with or without its mark; UTF-16 as Windows' Notepad calls “Unicode”. */
function decode(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  try {
    return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
      fatal: true,
    }).decode(bytes);
  } catch (cause) {
    throw new ProductError('data.encoding', { file }, { cause });
  }
}

/** Nesting and numbers, before anything is built of them. */
function inspect(text: string, file: string): void {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{]|[\]}]|-?\d[\d.eE+-]*/gs)) {
    if (token === '[' || token === '{') {
      depth += 1;
      if (depth > DEEPEST)
        throw new ProductError('data.tooDeep', { file, limit: DEEPEST, ...spotOf(text, index) });
    } else if (token === ']' || token === '}') depth -= 1;
    else if (!token.startsWith('"') && digitsOf(token) > MOST_DIGITS)
      throw new ProductError('data.longNumber', {
        file,
        given: token.slice(0, 40),
        limit: MOST_DIGITS,
        ...spotOf(text, index),
      });
  }
}

const digitsOf = (number: string): number =>
  number
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    const index = position === undefined ? text.length : Number(position);
    throw new ProductError(
      'data.notJson',
      { file, ...spotOf(text, index), ...nearBy(text, index) },
      { cause },
    );
  }
}

function spotOf(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - start + 1 };
}

/** What stands there, and a cause people are not aware of. */
function nearBy(
  text: string,
  index: number,
): Readonly<Record<'found' | 'foundEnglish' | 'cause' | 'causeEnglish', string>> {
  const rest = text.slice(index, index + 20).split(/\r?\n/)[0] ?? '';
  const cause = causeOf(text, index);
  return {
    found: rest === '' ? (index >= text.length ? '文件末尾' : '行末') : `“${rest}”`,
    foundEnglish:
      rest === '' ? (index >= text.length ? 'the end of the file' : 'the end of the line') : `“${rest}”`,
    cause: cause?.[0] ?? '缺了引号、逗号或括号',
    causeEnglish: cause?.[1] ?? 'a quote, comma or bracket is missing',
  };
}

function causeOf(text: string, index: number): readonly [string, string] | undefined {
  const next = text.charAt(index);
  if (/[“”‘’「」：，；｛｝［］]/.test(next))
    return [
      '用了中文标点，引号、冒号、逗号和括号都要用半角的',
      'full-width punctuation: quotes, colons, commas and brackets must be plain ones',
    ];
  if (/[\]}]/.test(next) && /,\s*$/.test(text.slice(0, index)))
    return ['最后一项后面多了逗号', 'a comma stands behind the last item'];
  if (next === "'") return ['引号要用双引号，不能用单引号', 'quotes must be double'];
  if (next === '/') return ['JSON 里不能写注释', 'JSON has no comments'];
  if (/["{[\d]/.test(next) && /["}\]\d]\s*$/.test(text.slice(0, index)))
    return ['前一项后面少了逗号', 'a comma is missing behind the item before'];
  if (index >= text.length)
    return ['没有写完，少了右括号或右引号', 'it ends too early: a bracket or a quote is missing'];
  if (/[\n\r\t]/.test(next)) return ['引号里的换行要写成 \\n', 'a line break within quotes is written \\n'];
  return undefined;
}

function kindOf(data: unknown): { readonly 'zh-CN': string; readonly en: string } {
  if (Array.isArray(data)) return { 'zh-CN': '一个列表', en: 'a list' };
  if (typeof data === 'string') return { 'zh-CN': '一段文字', en: 'a text' };
  if (typeof data === 'number') return { 'zh-CN': '一个数', en: 'a number' };
  return { 'zh-CN': `一个 ${String(data)}`, en: String(data) };
}
