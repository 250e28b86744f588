import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tells a run's processes where they share. */
const VARIABLE = 'DUBAN_TEST_RUN';

/** Begins a run: this process and those it starts share a folder, which goes when this process ends. */
export function beginRun(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duban-run-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (process.env[VARIABLE] = folder);
}

/**
 * Makes something that several suites need, once in a run: whoever asks first makes it, the others wait.
 * @param make fills the folder it is given
 * @returns the folder
 * @throws Error that kept it from being made, for everyone who asks
 */
export async function onceInRun(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(process.env[VARIABLE] ?? beginRun(), name);
  const outcome = `${folder}.outcome`;
  if (isFirst(folder)) {
    const failure = await make(folder).then(
      () => '',
      (error: unknown) => String(error),
    );
    // In one step: nobody reads half of it.
    writeFileSync(`${outcome}.part`, failure);
    renameSync(`${outcome}.part`, outcome);
  }
  while (!existsSync(outcome)) await new Promise((resume) => setTimeout(resume, 50));
  const failure = readFileSync(outcome, 'utf8');
  if (failure !== '') throw new Error(failure);
  return folder;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
