import { ribbonCommands, type RibbonCommand } from './RibbonCommand';

/** As much of Office as the commands need. */
export interface RibbonHost {
  associate(name: RibbonCommand, action: (event?: RibbonEvent) => Promise<void>): void;
  /** Brings the pane up. One that will not come is open already, or the user opens it: the wish waits there. */
  showPane(): Promise<void>;
}

/** What a button gives us; a shortcut gives nothing. */
interface RibbonEvent {
  completed(): void;
}

/**
 * Ties the buttons to the product. A command shows the pane, where all that follows is seen, and hands the wish over;
 * Excel has its button back at once.
 * @param run must not throw: it tells the user itself
 */
export function registerRibbonCommands(host: RibbonHost, run: (command: RibbonCommand) => void): void {
  for (const command of ribbonCommands)
    host.associate(command, async (event) => {
      try {
        await host.showPane();
      } finally {
        run(command);
        event?.completed();
      }
    });
}
