import type { RibbonCommand } from '../../commands/RibbonCommand';
import type { PaneActions } from './PaneActions';

/** What a button of the ribbon, an entry of the cell menu or a shortcut means in the pane. */
export function runCommand(command: RibbonCommand, actions: PaneActions): void {
  switch (command) {
    case 'openPane':
      return;
    case 'checkWorkbook':
    case 'checkRow':
      return actions.check();
    case 'markFindings':
      actions.selectTab('check');
      return actions.mark();
    case 'writeReport':
      return actions.selectTab('reports');
  }
}
