/** What the add-in learns of its surroundings when it starts; all of it has to be there or the library fails to boot. */
export interface Surroundings {
  readonly controlId: string;
  /** `en-US` */
  readonly uiLocale: string;
  readonly documentUrl: string;
  readonly isReadOnly: boolean;
  /** By name of the set: `{ ExcelApi: '1.14' }` */
  readonly requirementSets: Readonly<Record<string, string>>;
}

export function appContext(
  { controlId, uiLocale, documentUrl, isReadOnly, requirementSets }: Surroundings,
  settings: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  return {
    _id: controlId,
    _appName: EXCEL_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: uiLocale,
    _dataLocale: uiLocale,
    _docUrl: documentUrl,
    _clientMode: isReadOnly ? 0 : 1,
    _settings: [...settings],
    _reason: 'DocumentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'boot',
    _appInstanceId: 'instance',
    _hostFullVersion: '16.0.18000.0',
    _requirementMatrix: JSON.stringify(requirementSets),
    _initialDisplayMode: 2,
  };
}

const EXCEL_WEB = 16;

/** What LTSC 2021 and everything later supports, and what this host imitates. */
export const usualSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  RibbonApi: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
  CustomXmlParts: '1.1',
  DelayForCellEdit: '1.1',
};
