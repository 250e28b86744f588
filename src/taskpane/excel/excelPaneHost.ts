import type { PaneHost } from '../delivery/PaneHost';
import { placeOf } from '../delivery/placeOf';

/** Where the pane stands, as Office says when it is asked: the pane is drawn before Office can. */
export function excelPaneHost(): PaneHost {
  return {
    get place() {
      return placeOf(String(Office.context.platform));
    },
    get openBrowser() {
      const canOpen = Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
      return canOpen ? (url: string) => Office.context.ui.openBrowserWindow(url) : undefined;
    },
  };
}
