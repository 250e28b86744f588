const LONGEST = 80;
/** Not in a file's name on Windows, a Mac or SharePoint; and what would turn the reading direction. */
const FORBIDDEN = /["*:<>?/\\|#%\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const NAMELESS = '督办报告';

/** What may stand before the extension on every system. */
export function cleanFileTitle(title: string): string {
  const cleaned = title
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~$]+|[\s.]+$/g, '');
  const short = [...cleaned].slice(0, LONGEST).join('').trimEnd();
  return short === '' || RESERVED.test(short) ? NAMELESS : short;
}

/**
 * A name every system takes: `逾期通报 2024-07-12.docx`.
 * @param title of the document; may hold anything
 * @param day `2024-07-12`
 */
export const fileNameOf = (title: string, day: string, extension: string): string =>
  `${cleanFileTitle(title)} ${day}.${extension}`;
