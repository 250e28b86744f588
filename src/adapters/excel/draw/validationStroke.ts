import type { NewValidation } from '../../../domain/newWorkbook/WorkbookDescription';
import { areaAddress } from '../../../domain/snapshot/address';
import { ACTION, type Stroke } from './Stroke';

/** What may be typed into an area. */
export function validationStroke(sheetOf: () => Excel.Worksheet, validation: NewValidation): Stroke {
  const { area, prompt, question } = validation;
  const rule = ruleOf(validation);
  const draw = () => {
    const { dataValidation } = sheetOf().getRange(areaAddress(area));
    if (rule) dataValidation.rule = rule;
    if (prompt) dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
    if (question)
      dataValidation.errorAlert = {
        title: question.title,
        message: question.text,
        showAlert: true,
        style: 'Warning',
      };
  };
  return { weight: 8 * ACTION, draw };
}

function ruleOf({ rule }: NewValidation): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(rule.source) } };
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'any':
      return undefined;
  }
}

/** `"甲,乙"` as a list of words, anything else as a reference. */
function listSource(source: string): string {
  return /^".*"$/s.test(source) ? source.slice(1, -1) : `=${source}`;
}
