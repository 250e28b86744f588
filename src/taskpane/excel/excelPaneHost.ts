import type { PaneHost } from '../delivery/PaneHost';
import { placeOf } from '../delivery/placeOf';

/** Where the pane stands, as Office says. */
export function excelPaneHost(): PaneHost {
  const { platform, requirements } = Office.context;
  const canOpen = requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
  return {
    place: placeOf(String(platform)),
    ...(canOpen && { openBrowser: (url: string) => Office.context.ui.openBrowserWindow(url) }),
  };
}
