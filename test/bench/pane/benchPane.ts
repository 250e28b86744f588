import { rmSync } from 'node:fs';
import { launchChromium } from '../../support/browser/launchChromium';
import { bigWorkbook } from '../../support/bigWorkbook';
import { measurePane, type PaneOpening } from './measurePane';
import { buildPane, PANES, type PaneName } from './panes';

export type PaneBench = Readonly<Record<PaneName, readonly PaneOpening[]>>;

/**
 * Opens each pane again and again in the simulated Excel, with the real office.js and a cache that is empty each time. They
 * take turns, so that a busy moment of the machine hits all alike.
 */
export async function benchPane(rounds: number, note: (line: string) => void): Promise<PaneBench> {
  const workbook = await bigWorkbook(100);
  const folders = new Map<PaneName, string>();
  for (const pane of PANES) folders.set(pane, await buildPane[pane]());
  const browser = await launchChromium();
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
  } finally {
    await browser.close();
    for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
  }
  return openings;
}
