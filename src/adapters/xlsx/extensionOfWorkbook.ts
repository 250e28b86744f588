import { CONTENT_TYPES_PART, parseContentTypes } from '../../opc/contentTypes';
import { openPackage } from '../../opc/openPackage';

export type WorkbookExtension = '.xlsx' | '.xlsm' | '.xltx' | '.xltm';

const types: readonly (readonly [type: RegExp, extension: WorkbookExtension])[] = [
  [/ms-excel\.sheet\.macroEnabled\.main\+xml$/i, '.xlsm'],
  [/ms-excel\.template\.macroEnabled\.main\+xml$/i, '.xltm'],
  [/spreadsheetml\.template\.main\+xml$/i, '.xltx'],
];

/**
 * How the name of a workbook with these bytes must end, whatever it is called now: Excel refuses a file whose name
 * and content type disagree.
 * @throws ProductError `package.*`, `xml.*`
 */
export async function extensionOfWorkbook(bytes: Uint8Array): Promise<WorkbookExtension> {
  const parts = await openPackage(bytes);
  const { overrides, defaults } = parseContentTypes(await parts.readText(CONTENT_TYPES_PART));
  const given = [...overrides.values(), ...defaults.values()];
  return types.find(([type]) => given.some((name) => type.test(name)))?.[1] ?? '.xlsx';
}
