/** Twentieths of a point. */
export const twipsOfMm = (mm: number): number => Math.round(mm * 56.6929);
export const twipsOfPt = (pt: number): number => Math.round(pt * 20);
