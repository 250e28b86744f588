/** One scenario file: a story of the command line as text. */
export interface Scenario {
  readonly title: string;
  /** Workbooks by file name: sheets, rows, cells as written. */
  readonly workbooks: ReadonlyMap<string, readonly ScenarioSheet[]>;
  readonly steps: readonly ScenarioStep[];
}

export interface ScenarioSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface ScenarioStep {
  readonly words: readonly string[];
  readonly exit: number;
  /** Exact standard output, unless it starts with `…`: then each further line must occur in it. */
  readonly out: readonly string[];
}

/**
 * Reads a scenario:
 *
 *     # title
 *     === workbook 台账.xlsx
 *     [sheet 台账]
 *     序号 | 事项
 *     === run check 台账.xlsx --now 2024-07-12T09:00
 *     exit 1
 *     …expected output
 */
export function parseScenario(text: string): Scenario {
  const [head = '', ...blocks] = text.split(/^=== /m);
  const workbooks = new Map<string, ScenarioSheet[]>();
  const steps: ScenarioStep[] = [];
  for (const block of blocks) {
    const [first = '', ...lines] = block.replace(/\n+$/, '').split('\n');
    const [kind, ...rest] = first.split(' ');
    if (kind === 'workbook') workbooks.set(rest.join(' '), parseSheets(lines));
    else if (kind === 'run')
      steps.push({ words: wordsOf(rest.join(' ')), exit: exitOf(lines[0]), out: lines.slice(1) });
    else throw new Error(`a scenario block starts with workbook or run, not ${first}`);
  }
  return { title: head.replace(/^#\s*/, '').trim(), workbooks, steps };
}

function parseSheets(lines: readonly string[]): ScenarioSheet[] {
  const sheets: { name: string; rows: string[][] }[] = [];
  for (const line of lines) {
    const name = /^\[sheet (.+)\]$/.exec(line)?.[1];
    if (name !== undefined) sheets.push({ name, rows: [] });
    else sheets.at(-1)?.rows.push(line.split('|').map((cell) => cell.trim()));
  }
  return sheets;
}

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

function exitOf(line: string | undefined): number {
  const code = /^exit (\d+)$/.exec(line ?? '')?.[1];
  if (code === undefined) throw new Error(`the line after a run says "exit N", not ${line}`);
  return Number(code);
}
