import type { CellPlace } from '../../domain/snapshot/Snapshot';
import type { RibbonCommand } from '../../commands/RibbonCommand';
import type { PaneActions } from './PaneActions';

/**
 * What a button of the ribbon, an entry of the cell menu or a shortcut means in the pane.
 * @param readSelection the selected cell; undefined where there is none
 */
export function runCommand(
  command: RibbonCommand,
  actions: PaneActions,
  readSelection: () => Promise<CellPlace | undefined>,
): void {
  switch (command) {
    case 'openPane':
      return;
    case 'checkWorkbook':
      return actions.check();
    case 'checkRow':
      return void checkSelectedRow(actions, readSelection);
    case 'markFindings':
      actions.selectTab('check');
      return actions.mark();
    case 'writeReport':
      return actions.selectTab('reports');
  }
}

async function checkSelectedRow(
  actions: PaneActions,
  readSelection: () => Promise<CellPlace | undefined>,
): Promise<void> {
  // With a chart or several ranges selected there is no row: the whole workbook then.
  const place = await readSelection().catch(() => undefined);
  if (place) actions.checkRow(place);
  else actions.check();
}
