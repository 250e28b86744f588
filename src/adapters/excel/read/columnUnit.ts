import type { ColumnUnit } from './Survey';

/** Points of a pixel. */
const PIXEL = 0.75;
/** Pixels beside the characters of a column. */
const PADDING = 5;
/** Pixels of the widest digit in the fonts new workbooks have. */
const USUAL_DIGIT = 7;
/** Pixels of a column nobody changed. */
const USUAL_COLUMN = 64;

/**
 * What a character is on this sheet, from a column nobody changed: the workbook's usual font decides.
 * @param points of that column; @param characters of it, as Excel shows them
 */
export function buildColumnUnit(points: number, characters: number): ColumnUnit {
  const pixels = points / PIXEL;
  const digit = (pixels - PADDING) / characters;
  // Digits are whole pixels wide: otherwise somebody did change that column.
  const isSensible = digit > 3 && digit < 30 && Math.abs(digit - Math.round(digit)) < 0.05;
  return {
    usualPoints: isSensible ? points : USUAL_COLUMN * PIXEL,
    pointsPerCharacter: (isSensible ? Math.round(digit) : USUAL_DIGIT) * PIXEL,
  };
}

/** As files tell widths: with the room beside the characters. */
export function charactersOf(points: number, { pointsPerCharacter }: ColumnUnit): number {
  return points / pointsPerCharacter;
}

/** Columns are whole pixels wide. */
export function pointsOf(characters: number, { pointsPerCharacter }: ColumnUnit): number {
  const digit = pointsPerCharacter / PIXEL;
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * PIXEL;
}
