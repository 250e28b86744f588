import { rmSync } from 'node:fs';
import { launchChromium } from '../../support/browser/launchChromium';
import { bigWorkbook } from '../../support/bigWorkbook';
import { CHECKED_ROWS, measureCheck, type PaneCheck } from './measureCheck';
import { measurePane, type PaneOpening } from './measurePane';
import { buildPane, PANES, type PaneName } from './panes';

export interface PaneBench {
  readonly openings: Readonly<Record<PaneName, readonly PaneOpening[]>>;
  /** Of a workbook of `CHECKED_ROWS` rows. */
  readonly checks: readonly PaneCheck[];
}

/**
 * Opens each pane again and again in the simulated Excel, with the real office.js and a cache that is empty each time. They
 * take turns, so that a busy moment of the machine hits all alike. Then checks a large workbook in ours.
 */
export async function benchPane(rounds: number, note: (line: string) => void): Promise<PaneBench> {
  const workbook = await bigWorkbook(100);
  const folders = new Map<PaneName, string>();
  for (const pane of PANES) folders.set(pane, await buildPane[pane]());
  const large = await bigWorkbook(CHECKED_ROWS);
  const browser = await launchChromium();
  const checks: PaneCheck[] = [];
  const openings: Record<PaneName, PaneOpening[]> = { duban: [], microsoft: [] };
  try {
    // The first opening warms the browser up, and counts for nobody.
    await measurePane(browser, folders.get('microsoft') ?? '', workbook);
    for (let round = 0; round < rounds; round += 1) {
      for (let turn = 0; turn < PANES.length; turn += 1) {
        const pane = PANES[(round + turn) % PANES.length] ?? 'duban';
        const opening = await measurePane(browser, folders.get(pane) ?? '', workbook);
        openings[pane].push(opening);
        note(`pane ${round + 1}/${rounds}: ${pane} ${Math.round(opening.interactive)} ms`);
      }
    }
    for (let round = 0; round < Math.ceil(rounds / 3); round += 1) {
      const check = await measureCheck(browser, folders.get('duban') ?? '', large);
      checks.push(check);
      note(
        `check: ${Math.round(check.afterLook)} ms, at once ${Math.round(check.atOnce)}, reading alone ${Math.round(check.reading)}`,
      );
    }
  } finally {
    await browser.close();
    for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
  }
  return { openings, checks };
}
