import type { LintReport } from './Deviation';
import { DeviationList } from './DeviationList';
import { describeDocument, describeParts } from './measure/describeDocument';
import type { Measurement } from './measure/Measurement';
import { measureAttendance } from './measure/measureAttendance';
import { measureClosing } from './measure/measureClosing';
import { measureHead } from './measure/measureHead';
import { measureImprint } from './measure/measureImprint';
import { measureLevels } from './measure/measureLevels';
import { measureLinesAndCharacters } from './measure/measureGrid';
import { measurePageNumbers } from './measure/measurePageNumbers';
import { measurePages, measureTurnedPages } from './measure/measurePages';
import { measurePunctuation } from './measure/measurePunctuation';
import { measureTables } from './measure/measureTables';
import { measureText } from './measure/measureText';
import { measureTitle } from './measure/measureTitle';
import { placeParagraphs } from './measure/placeParagraphs';
import { readWordDocument } from './read/readWordDocument';

const MEASURES: readonly ((measurement: Measurement) => void)[] = [
  measurePages,
  measureTurnedPages,
  measureTables,
  measureLinesAndCharacters,
  measureHead,
  measureTitle,
  measureText,
  measureLevels,
  measureAttendance,
  measureClosing,
  measureImprint,
  measurePageNumbers,
  measurePunctuation,
];

/**
 * Measures a Word document against GB/T 9704-2012. Parts that a document does not have are no deviation; table cells,
 * captions and notes of tables are exempt from the rules of the text.
 * @throws ProductError `lint.notWord`, `lint.oldFormat`, `lint.encrypted`, and those of a damaged package
 */
export async function lintDocx(docx: Uint8Array): Promise<LintReport> {
  const document = await readWordDocument(docx);
  const paragraphs = placeParagraphs(document);
  const deviations = new DeviationList();
  const measurement = { document, paragraphs, report: deviations.add.bind(deviations) };
  for (const measure of MEASURES) measure(measurement);
  return {
    deviations: deviations.sorted(),
    gives: describeDocument(measurement),
    parts: describeParts(paragraphs),
  };
}
