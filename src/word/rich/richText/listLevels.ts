const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const BULLETS = ['•', '–', '•'];
const NUMBERS: readonly (readonly [format: string, text: string])[] = [
  ['decimal', '%1.'],
  ['decimal', '%2)'],
  ['lowerLetter', '%3.'],
];
/** Twips a level stands further in. */
const STEP = 420;

/** The `w:lvl`s of a list. Lengths are said in characters too: else the indents of an official style would win. */
export function listLevels(kind: 'bullet' | 'number'): string {
  return NUMBERS.map(([format, text], level) => {
    const [numFmt, lvlText] = kind === 'number' ? [format, text] : ['bullet', BULLETS[level] ?? '•'];
    return (
      `<w:lvl xmlns:w="${W}" w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${numFmt}"/>` +
      `<w:lvlText w:val="${lvlText}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:leftChars="0" w:left="${STEP * (level + 1)}" ` +
      `w:hangingChars="0" w:hanging="${STEP}"/></w:pPr>${kind === 'bullet' ? BULLET_LOOK : ''}</w:lvl>`
    );
  }).join('');
}

/** Of a Latin font: a Chinese one gives the sign the width of a character. */
const FONTS = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((slot) => ` w:${slot}="Times New Roman"`).join('');
const BULLET_LOOK = `<w:rPr><w:rFonts w:hint="default"${FONTS}/><w:b w:val="0"/><w:i w:val="0"/></w:rPr>`;
