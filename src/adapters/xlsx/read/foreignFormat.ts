/** What a file turned out to be although it was given as a workbook; the last part of an error code `workbook.is…`. */
export type ForeignFormat =
  | 'empty'
  | 'fragment'
  | 'encrypted'
  | 'legacyXls'
  | 'legacyWord'
  | 'pdf'
  | 'html'
  | 'xmlSpreadsheet'
  | 'xml'
  | 'csv'
  | 'archive'
  | 'picture'
  | 'unknown';

/** Enough to know any of these formats by. */
const HEAD_BYTES = 4096;

/** Fewer bytes are no file of any kind. */
const SMALLEST = 4;

/** What the bytes are, judged by content and not by name; undefined when they are a zip, as .xlsx is. */
export function findForeignFormat(bytes: Uint8Array): ForeignFormat | undefined {
  if (bytes.every((byte) => byte === 0)) return 'empty';
  if (bytes.length < SMALLEST) return 'fragment';
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (/^PK(\x03\x04|\x05\x06|\x07\x08|00PK)/.test(head)) return undefined;
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return compoundFormat(bytes);
  return signatures.find(([pattern]) => pattern.test(head))?.[1] ?? textFormat(bytes);
}

const signatures: readonly (readonly [RegExp, ForeignFormat])[] = [
  [/^\s*%PDF-/, 'pdf'],
  [/^\x09[\x00\x02\x04\x08]/, 'legacyXls'],
  [/^\{\\rtf/, 'legacyWord'],
  [/^(Rar!|7z\xBC\xAF|\x1F\x8B|BZh|\xFD7zXZ)/, 'archive'],
  [/^(\x89PNG|\xFF\xD8\xFF|GIF8|BM)/, 'picture'],
];

/** OLE compound files: the names of their streams stand in the file as UTF-16. */
function compoundFormat(bytes: Uint8Array): ForeignFormat {
  const has = (name: string) => indexOfBytes(bytes, wide(name)) >= 0;
  if (has('EncryptedPackage') || has('EncryptionInfo') || has('DRMEncrypted')) return 'encrypted';
  if (has('WordDocument')) return 'legacyWord';
  if (has('Workbook') || has('Book')) return 'legacyXls';
  return 'unknown';
}

function textFormat(bytes: Uint8Array): ForeignFormat {
  const text = decodeHead(bytes.subarray(0, HEAD_BYTES));
  if (text === undefined) return 'unknown';
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(text))
    return 'xmlSpreadsheet';
  if (/^\s*(<!doctype html|<html|<table|<meta|<head|<style|mime-version:)/i.test(text)) return 'html';
  if (/^\s*<\?xml|^\s*<[A-Za-z]/.test(text)) return /<html|<table/i.test(text) ? 'html' : 'xml';
  return 'csv';
}

/** The text of the first bytes, in whatever encoding; undefined when they are no text. */
function decodeHead(head: Uint8Array): string | undefined {
  const wideText = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (wideText) return new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  const text = new TextDecoder('utf-8').decode(head);
  return /[\u0000-\u0008\u000e-\u001a]/.test(text) ? undefined : text;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function wide(name: string): Uint8Array {
  return Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function indexOfBytes(bytes: Uint8Array, sought: Uint8Array): number {
  const first = sought[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
