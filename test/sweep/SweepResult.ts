import type { LimitedRun } from './runLimited';

/** What one file did to `duban check`. */
export interface SweepResult {
  readonly file: string;
  /** `ok`: exit 0 or 1 with the promised JSON · `refused`: exit 2 with a sentence · the rest are our faults. */
  readonly verdict: 'ok' | 'refused' | 'defect' | 'hang' | 'crash' | 'noJson' | 'noSentence';
  readonly exit: number | null;
  readonly milliseconds: number;
  /** What was found, or the sentence of the refusal. */
  readonly says: string;
  readonly tables: readonly string[];
}

interface CheckJson {
  readonly tables: readonly { readonly kind: string; readonly confidence: string; readonly rows: unknown }[];
  readonly findings: readonly { readonly severity: string }[];
  readonly deadlines: readonly unknown[];
}

export function isFault({ verdict }: SweepResult): boolean {
  return verdict !== 'ok' && verdict !== 'refused';
}

/** Judges a run of `duban check FILE --format json`. */
export function sweepResult(file: string, run: LimitedRun): SweepResult {
  const { exit, milliseconds, stderr } = run;
  const result = (
    verdict: SweepResult['verdict'],
    says: string,
    tables: readonly string[] = [],
  ): SweepResult => ({
    file,
    verdict,
    exit,
    milliseconds,
    says,
    tables,
  });
  const lastWords = (stderr.trim() || run.stdout.trim()).split('\n');
  if (run.timedOut) return result('hang', 'did not end in time');
  if (exit === 70) return result('defect', lastWords.slice(0, 3).join(' | '));
  if (exit === 2) {
    const sentence = lastWords.join(' ').slice(0, 200);
    return sentence ? result('refused', sentence) : result('noSentence', 'exit 2 without a word');
  }
  if (exit !== 0 && exit !== 1) return result('crash', lastWords.at(-1) ?? '');
  const check = parseCheck(run.stdout);
  if (!check) return result('noJson', run.stdout.slice(0, 80));
  const tables = check.tables.map(({ kind, confidence }) => `${kind}/${confidence}`);
  return result('ok', summaryOf(check), tables);
}

function parseCheck(text: string): CheckJson | undefined {
  try {
    const value = JSON.parse(text) as Partial<CheckJson>;
    const complete = [value.tables, value.findings, value.deadlines].every(Array.isArray);
    return complete ? (value as CheckJson) : undefined;
  } catch {
    return undefined;
  }
}

function summaryOf({ tables, findings, deadlines }: CheckJson): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const found = tables.map(({ kind, confidence }) => `${kind}/${confidence}`).join(' ');
  const levels = `error ${count('error')} warning ${count('warning')} info ${count('info')}`;
  return `${found || 'no table'} · ${levels} · deadlines ${deadlines.length}`;
}
