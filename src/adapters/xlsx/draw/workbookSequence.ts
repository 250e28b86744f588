/** CT_Workbook up to the settings of calculation (ISO/IEC 29500-1 §18.2.27). */
export const WORKBOOK_SEQUENCE = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];
