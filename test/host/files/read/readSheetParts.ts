import { attributeOf, childOf, childrenOf, type XmlElement } from '../../../../src/opc/XmlElement';
import type { Area } from '../../../../src/domain/snapshot/Snapshot';
import { parseRange } from '../../model/areas';
import type { FilterCriteria, Protection, Validation } from '../../model/SheetParts';
import type { SheetContent } from '../BookContent';
import { capitalised, isOn, type Looks, numberOf } from './readLooks';

export function areasIn(text: string | undefined): readonly Area[] {
  const areas = (text ?? '').trim().split(/\s+/).map(parseRange);
  return areas.filter((area) => area !== undefined);
}

const formatTypes: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  containsText: 'ContainsText',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

/** Conditional formats; of kinds other than formulas only that they are there. */
export function readFormats(root: XmlElement, { conditional }: Looks): SheetContent['formats'] {
  const formats = childrenOf(root, 'conditionalFormatting').flatMap((element) =>
    childrenOf(element, 'cfRule').map((rule) => ({
      areas: areasIn(attributeOf(element, 'sqref')),
      type: formatTypes[attributeOf(rule, 'type') ?? ''] ?? 'PresetCriteria',
      formula: `=${childrenOf(rule, 'formula')
        .map(({ text }) => text)
        .join(';')}`,
      priority: numberOf(rule, 'priority'),
      stopIfTrue: isOn(attributeOf(rule, 'stopIfTrue')),
      look: structuredClone(conditional[Number(attributeOf(rule, 'dxfId') ?? -1)] ?? { borders: {} }),
    })),
  );
  return formats
    .sort((one, other) => one.priority - other.priority)
    .map((format, index) => ({ ...format, priority: index + 1 }));
}

const ruleNames: Readonly<Record<string, string>> = { whole: 'wholeNumber' };

export function readValidations(root: XmlElement): Validation[] {
  return childrenOf(childOf(root, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const text = (name: string) => attributeOf(element, name) ?? '';
    const style = { warning: 'Warning', information: 'Information' }[text('errorStyle')] ?? 'Stop';
    const hasPrompt = isOn(attributeOf(element, 'showInputMessage')) && text('prompt') !== '';
    const hasAlert = isOn(attributeOf(element, 'showErrorMessage'));
    const shared = {
      rule: ruleOf(element),
      ignoreBlanks: isOn(attributeOf(element, 'allowBlank')),
      ...(hasPrompt && {
        prompt: { title: text('promptTitle'), message: text('prompt'), showPrompt: true },
      }),
      ...(hasAlert && {
        errorAlert: { title: text('errorTitle'), message: text('error'), showAlert: true, style },
      }),
    };
    return areasIn(attributeOf(element, 'sqref')).map((area) => ({ ...shared, area }));
  });
}

/** As the library writes it: `{ list: { inCellDropDown, source } }`. */
function ruleOf(element: XmlElement): Validation['rule'] {
  const type = attributeOf(element, 'type') ?? 'none';
  const [first, second] = ['formula1', 'formula2'].map((name) => childOf(element, name)?.text);
  if (type === 'none' || type === 'any') return {};
  if (type === 'list') {
    const source = /^".*"$/s.test(first ?? '') ? (first ?? '').slice(1, -1) : `=${first ?? ''}`;
    return { list: { inCellDropDown: !isOn(attributeOf(element, 'showDropDown')), source } };
  }
  if (type === 'custom') return { custom: { formula: `=${first ?? ''}` } };
  const operator = capitalised(attributeOf(element, 'operator') ?? 'between').replace(/(?<=Equal)$/, 'To');
  const limit = (text: string) => (Number.isNaN(Number(text)) ? `=${text}` : Number(text));
  return {
    [ruleNames[type] ?? type]: {
      operator,
      formula1: limit(first ?? ''),
      ...(second !== undefined && second !== '' && { formula2: limit(second) }),
    },
  };
}

export function readCriteria(autoFilter: XmlElement | undefined): [number, FilterCriteria][] {
  return childrenOf(autoFilter, 'filterColumn').flatMap((column) => {
    const values = childrenOf(childOf(column, 'filters'), 'filter').map(
      (one) => attributeOf(one, 'val') ?? '',
    );
    const criteria: FilterCriteria =
      values.length > 0 ? { filterOn: 'Values', values } : { filterOn: 'Custom' };
    return column.children.length > 0
      ? [[numberOf(column, 'colId'), criteria] as [number, FilterCriteria]]
      : [];
  });
}

const permissions = [
  'autoFilter',
  'deleteColumns',
  'deleteRows',
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertHyperlinks',
  'insertRows',
  'pivotTables',
  'sort',
] as const;

export function readProtection(root: XmlElement): Protection | undefined {
  const element = childOf(root, 'sheetProtection');
  if (!element || !isOn(attributeOf(element, 'sheet'))) return undefined;
  const options = permissions.map((name) => [
    `allow${capitalised(name)}`,
    attributeOf(element, name) === '0' || attributeOf(element, name) === 'false',
  ]);
  const password = attributeOf(element, 'password') ?? attributeOf(element, 'hashValue');
  return {
    options: Object.fromEntries(options) as Readonly<Record<string, unknown>>,
    ...(password !== undefined && { password }),
  };
}

export function readFrozen(root: XmlElement): SheetContent['frozen'] {
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane');
  if (!pane || !(attributeOf(pane, 'state') ?? '').startsWith('frozen')) return undefined;
  return { rows: numberOf(pane, 'ySplit'), columns: numberOf(pane, 'xSplit') };
}
