/** What the ribbon, the cell menu and the shortcuts ask for: the names the manifest and shortcuts.json use. */
export const ribbonCommands = [
  'openPane',
  'checkWorkbook',
  'markFindings',
  'writeReport',
  'checkRow',
] as const;

export type RibbonCommand = (typeof ribbonCommands)[number];
