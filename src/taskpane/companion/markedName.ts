/** A name of its own for a file that was worked on: `台账.xlsx` → `台账-督办.xlsx`. @param extension with its dot */
export function markedName(fileName: string, extension: string): string {
  const base = fileName.replace(/\.[^.]+$/, '').replace(/-督办$/, '');
  return `${base}-督办${extension}`;
}
